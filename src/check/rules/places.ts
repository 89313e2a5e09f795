import {
  addressesOfChapter,
  addressesOfDataset,
  addressesOfFigure,
  addressesOfPages,
  addressOfClaim,
  addressOfPage,
  anchorOfCell,
  anchorOfSeries,
} from '#lib/addresses.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import { verdicts } from '#schemas/claim.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { isKeptByWindows } from '#schemas/fields.ts';
import { sectionsOfPages } from '#schemas/page.ts';

/** Ids that lead to two places on one page, and ids of figures of which Windows could make no folder. */
export function checkPlaces(report: Report): Problem[] {
  const told = new Set<string>();
  const clashes = listPages(report).flatMap(({ page, own, things }) => {
    const taken = new Set([...ownOfAllPages, ...own]);
    return things.flatMap(({ id, anchors, place }): Problem[] => {
      const clash = anchors.find((anchor) => taken.has(anchor) || isCitation(anchor));
      for (const anchor of anchors) taken.add(anchor);
      const key = JSON.stringify(place);
      if (clash === undefined || told.has(key)) return [];
      told.add(key);
      return [problem(place, 'place-taken', { id, address: `${page}#${clash}` })];
    });
  });
  const unwritable = listFigures(report).filter(({ id }) => isKeptByWindows(id));
  return [...clashes, ...unwritable.map(({ id, place }) => problem(place, 'name-kept-by-windows', { name: id, meant: `${id}-figure` }))];
}

/** Whether an anchor belongs to the citations or the footnotes that a page itself prints. */
export function isCitation(anchor: string): boolean {
  return /^(?:cite-(?:apa|chicago|gbt|bib|ris|json)|footnote-label|user-content-.*)$/.test(anchor);
}

/** The anchors of a figure where it is drawn: those of its frame, its finding and its description. */
export function anchorsOfFigure(id: string): string[] {
  return [id, `${id}-t`, `${id}-d`];
}

/** The pages on which things are found by their ids, in the order in which a clash is best explained. */
function listPages(report: Report): Page[] {
  const { sources, glossary, errata, claims, datasets, projections, notFound, milestones } = report;
  const listed = (name: CollectionName, ids: Iterable<string>): Thing[] =>
    [...ids].map((id) => ({ id, anchors: [id], place: { file: fileOf(name, id) } }));
  const cited = listed('sources', sources.keys());
  const figures = listFigures(report);
  return [
    { page: addressesOfPages.sources, own: [], things: cited },
    { page: addressesOfPages.glossary, own: [], things: listed('glossary', glossary.keys()) },
    { page: addressesOfPages.errata, own: [], things: listed('errata', errata.keys()) },
    { page: addressesOfPages.claims, own: verdicts, things: listed('claims', claims.keys()) },
    { page: addressesOfPages.data, own: ['all-data', 'rows', 'datasets'], things: listed('datasets', datasets.keys()) },
    {
      page: addressesOfPages.audit,
      own: ['overview', 'audit', 'one-by-one'],
      things: [...listed('projections', projections.keys()), ...figures.filter(({ spec }) => 'projections' in spec).slice(0, 1)],
    },
    {
      page: addressOfPage('method'),
      own: ['cited', ...sectionsOfPages.method],
      things: [...cited, ...listed('not-found', notFound.keys())],
    },
    ...[...claims.keys()].map((id) => ({
      page: addressOfClaim(id),
      own: [],
      things: listed(
        'milestones',
        [...milestones].flatMap(([milestone, { claim }]) => (claim === id ? milestone : [])),
      ),
    })),
    ...report.chapters.map(({ id, slug, keyPoints, prose }) => ({
      page: addressesOfChapter(slug).page,
      own: [...ownOfChapters, ...keyPoints.map((_point, index) => `key-${index + 1}`), ...prose.passages.map((passage) => passage.id)],
      things: [...cited, ...figures.filter(({ chapter }) => chapter.id === id)],
    })),
    ...figures.map((figure) => ({ page: addressesOfFigure(figure.id).page, own: ownOfFigures, things: [...cited, figure] })),
    ...[...datasets.keys()].map((id) => ({
      page: addressesOfDataset(id).page,
      own: ['measures', 'series', 'sources', 'cite'],
      things: listSeries(report, id),
    })),
  ];
}

function listFigures(report: Report) {
  return [...report.figures.values()].map(({ spec, chapter }) => ({
    id: spec.id,
    spec,
    chapter,
    anchors: anchorsOfFigure(spec.id),
    place: { file: fileOf('chapters', chapter.id), path: ['figures', chapter.figures.indexOf(spec), 'id'] },
  }));
}

/** The series of a dataset, each with its own anchor and those of its numbers. */
function listSeries(report: Report, dataset: string): Thing[] {
  const { series: all } = report.datasets.get(dataset)!;
  const things = all.map((series, index) => ({
    id: series.id,
    anchors: [
      anchorOfSeries(series.id),
      ...[...report.cells.values()].flatMap((cell) => (cell.series === series ? anchorOfCell(cell.address) : [])),
    ],
    place: { file: fileOf('datasets', dataset), path: ['series', index, 'id'] },
  }));
  // That two series have the same id is reported as such.
  return things.filter(({ id }, index) => things.findIndex((other) => other.id === id) === index);
}

const ownOfAllPages = ['main', 'gone'];
export const ownOfChapters = ['contents', 'summary', 'sources', 'errata', 'audit'];
const ownOfFigures = ['use', 'cite', 'share', 'address', 'embed', 'data', 'basis', 'sources', 'places'];

interface Page {
  page: string;
  /** Anchors that the page has whatever the content is. */
  own: readonly string[];
  /** The first with an anchor keeps it. */
  things: Thing[];
}

interface Thing {
  id: string;
  anchors: string[];
  place: Place;
}
