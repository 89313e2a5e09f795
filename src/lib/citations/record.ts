import type { Report } from '#report/report.ts';
import type { Identity } from '#schemas/identity.ts';
import { addressesOfChapter, addressesOfDataset, addressesOfPages, addressOfEmbed } from '../addresses.ts';
import { bindPlain } from '../bind.ts';
import { typeset } from '#words/typeset.ts';
import { formatDate } from '../format.ts';

/** A figure as a CSL-JSON item. Its address is that of the edition, which never changes, not that of the latest. */
export function citationOfFigure(report: Report, id: string): CslRecord {
  const { spec, number } = report.figures.get(id)!;
  return {
    id: `figure-${id}-${report.identity.edition}`,
    type: 'figure',
    title: bindPlain(report, spec.finding),
    'container-title': nameReport(report),
    number,
    edition: nameEdition(report),
    ...describeIssue(report, addressOfEmbed(report.identity.edition, id)),
  };
}

/** A dataset as a CSL-JSON item. */
export function citationOfDataset(report: Report, id: string): CslRecord {
  return {
    id: `dataset-${id}-${report.identity.edition}`,
    type: 'dataset',
    title: typeset(report.datasets.get(id)!.title),
    'container-title': nameReport(report),
    version: report.identity.edition,
    ...describeIssue(report, addressesOfDataset(id).page),
  };
}

/** All data of the report as a CSL-JSON item. */
export function citationOfAllData(report: Report): CslRecord {
  return {
    id: `data-${report.identity.edition}`,
    type: 'dataset',
    title: `${nameReport(report)}: data`,
    version: report.identity.edition,
    ...describeIssue(report, addressesOfPages.data),
  };
}

/** A chapter as a CSL-JSON item. */
export function citationOfChapter(report: Report, slug: string): CslRecord {
  const chapter = report.chapters.find((each) => each.slug === slug)!;
  return {
    id: `chapter-${slug}-${report.identity.edition}`,
    type: 'chapter',
    title: typeset(chapter.title),
    'container-title': nameReport(report),
    'chapter-number': String(chapter.number),
    edition: nameEdition(report),
    ...describeIssue(report, addressesOfChapter(slug).page),
  };
}

/**
 * Fields that all parts of the report share. Without a publisher there is no author, and without a site no address: missing fields are left
 * out.
 */
function describeIssue({ identity }: Report, path: string): Pick<CslRecord, 'author' | 'publisher' | 'issued' | 'language' | 'URL'> {
  const [year, month, day] = identity.published.split('-').map(Number);
  return {
    ...(identity.publisher && { author: [{ literal: identity.publisher.name }], publisher: identity.publisher.name }),
    issued: { 'date-parts': [[year!, month!, day!]] },
    language: identity.language,
    ...(identity.site && { URL: new URL(path, identity.site).href }),
  };
}

// "2024-06" would be read as two numbers, and printed as "2024th–6th ed.".
function nameEdition({ identity }: Report): string {
  return `${formatDate(identity.edition)} edition`;
}

function nameReport({ identity }: Report): string {
  return `${typeset(identity.title)}: ${typeset(identity.subtitle)}`;
}

/** The part of CSL-JSON that the report needs (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslRecord {
  id: string;
  type: 'figure' | 'dataset' | 'chapter';
  title: string;
  /** The report, for a part of it. */
  'container-title'?: string;
  author?: { literal: string }[];
  publisher?: string;
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  /** Edition of the report, for a chapter or figure, in words: "November 2026 edition". */
  edition?: string;
  /** For data, e.g. "2024-06". */
  version?: string;
  /** For a figure, e.g. "10.1". */
  number?: string;
  'chapter-number'?: string;
  language: Identity['language'];
  URL?: string;
}
