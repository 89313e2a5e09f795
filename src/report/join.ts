import type { Entries, Entry } from '#read/entries.ts';
import { joinDatasets } from './join-datasets.ts';
import { joinChanges } from './join-changes.ts';
import { joinChapters } from './join-chapters.ts';
import { checkOutline } from './outline.ts';
import { checkUnits } from './check-units.ts';
import { readProse } from '#read/prose/prose.ts';
import { checkReferences } from './references.ts';
import type { Problem } from '#problems/problem.ts';
import type { Report } from './report.ts';

/**
 * Joins what editors wrote into one report with resolved references. Pure. Every reference that cannot be resolved is a problem; the report
 * is complete only if none of the problems is an error.
 */
export function joinReport(entries: Entries): { report: Report; problems: Problem[] } {
  const problems: Problem[] = [];
  const { datasets, cells } = joinDatasets(entries.datasets, entries.identity, problems);
  const { chapters, figures } = joinChapters(entries.chapters, problems);
  const report: Report = {
    identity: entries.identity,
    chapters,
    pages: toMap(entries.pages.map(({ id, data, body }) => ({ id, body, data: { ...data, prose: readProse(body, 'page') } }))),
    datasets,
    cells,
    figures,
    changes: joinChanges(entries.changes, { identity: entries.identity, datasets, cells }, problems),
    structures: toMap(entries.structures),
    milestones: toMap(entries.milestones),
    claims: byParagraph(entries.claims),
    projections: toMap(entries.projections),
    errata: byParagraph(entries.errata),
    notFound: toMap(entries['not-found']),
    sources: toMap(entries.sources),
    glossary: toMap(entries.glossary),
    organisations: toMap(entries.organisations),
    words: entries.words ?? {},
  };
  problems.push(...checkUnits(entries.identity, entries.datasets), ...checkReferences(report), ...checkOutline(report));
  return { report, problems };
}

/** In the order of the audited source. */
function byParagraph<Data extends { paragraphs: number[] }>(entries: Entry<Data>[]): ReadonlyMap<string, Data> {
  const first = ({ paragraphs }: Data): number => Math.min(...paragraphs);
  return new Map([...toMap(entries)].toSorted(([, a], [, b]) => first(a) - first(b)));
}

function toMap<Data>(entries: Entry<Data>[]): ReadonlyMap<string, Data> {
  return new Map(entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })).map(({ id, data }) => [id, data]));
}
