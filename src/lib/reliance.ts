import { fileOf } from '#read/entries.ts';
import { once } from '#report/once.ts';
import { listReferences, type Reference } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import type { roles } from '#schemas/fields.ts';
import { getCell } from './cell.ts';
import { proofIds, sourcesOfFigure } from './cite.ts';
import { appearanceOf, appearanceOfFigure, orderAppearances, type Appearance } from './appearances.ts';

/**
 * Everything that prints a number or a number derived from it: sentences, figures, claims, projections and other entries, each once, in the
 * order of the report.
 */
export function listAppearancesOfCell(report: Report, address: string): Appearance[] {
  return graphOf(report).appearancesOfCell.get(address) ?? [];
}

/**
 * Everything that depends on a source: numbers, claims, milestones, figures, and the sentences that cite it or print a number that it
 * supports.
 */
export function listReliance(report: Report, sourceId: string): Reliance {
  const { references, appearancesOfCell } = graphOf(report);
  const own = references.filter(({ to, id }) => to === 'sources' && id === sourceId);
  const idsFrom = (collection: Reference['from']['collection']): string[] => [
    ...new Set(own.filter(({ from }) => from.collection === collection).map(({ from }) => from.id)),
  ];
  const cells = [...report.cells.values()].flatMap(({ address, observation }) =>
    observation.sources.filter(({ id }) => id === sourceId).map(({ role }) => ({ address, role })),
  );
  const proven = cells.map(({ address }) => address).filter((address) => proofIds(getCell(report, address)).includes(sourceId));
  const cited = own.filter(({ from }) => isProse(from)).map((reference) => appearanceOf(report, reference));
  const printed = proven.flatMap((address) => appearancesOfCell.get(address) ?? []);
  return {
    cells,
    claims: idsFrom('claims'),
    milestones: idsFrom('milestones'),
    sentences: orderAppearances(
      report,
      [...cited, ...printed].filter(({ kind }) => kind === 'sentence'),
    ),
    figures: [...report.figures]
      .filter(([id]) => sourcesOfFigure(report, id).includes(sourceId))
      .map(([id, { number }]) => appearanceOfFigure(report, id, number)),
  };
}

function isProse({ collection }: Reference['from']): boolean {
  return collection === 'chapters' || collection === 'pages';
}

/** The chapters that show a number of a dataset in prose, in YAML text or in a figure. */
export function listChaptersOfDataset(report: Report, datasetId: string): string[] {
  const files = new Set(
    graphOf(report)
      .uses.filter(({ id, from }) => from.collection === 'chapters' && id.startsWith(`${datasetId}/`))
      .map(({ place }) => place.file),
  );
  return report.chapters.filter(({ id }) => files.has(fileOf('chapters', id))).map(({ slug }) => slug);
}

/** The chapters that show one of these numbers, and the claims based on one. */
export function listUsesOfCells(report: Report, addresses: string[]): { chapters: string[]; claims: string[] } {
  const wanted = new Set(addresses);
  const from = graphOf(report)
    .uses.filter(({ id }) => wanted.has(id))
    .map((use) => use.from);
  const idsOf = (collection: Reference['from']['collection']): Set<string> =>
    new Set(from.filter((each) => each.collection === collection).map(({ id }) => id));
  const chapters = idsOf('chapters');
  return { chapters: report.chapters.filter(({ id }) => chapters.has(id)).map(({ slug }) => slug), claims: [...idsOf('claims')] };
}

/** The references of a report, and where each of its numbers is used. */
const graphOf = once((report: Report): Graph => {
  const references = listReferences(report);
  const printed = references.filter(({ compared }) => !compared);
  const uses = printed.flatMap((reference) => cellsOfReference(report, reference).map((id) => ({ ...reference, id })));
  const appearancesOfCell = new Map<string, Appearance[]>();
  for (const [address, own] of Map.groupBy(uses, ({ id }) => id))
    appearancesOfCell.set(
      address,
      orderAppearances(
        report,
        own.map((use) => appearanceOf(report, use)),
      ),
    );
  return { references, uses, appearancesOfCell };
});

/** The numbers that a reference shows: all of a series; for a projection, the forecast and the outcome. */
function cellsOfReference(report: Report, { to, id, place }: Reference): string[] {
  if (to === 'cells') {
    const result = resolveCells(report.cells, id);
    return 'found' in result ? result.found.map(({ address }) => address) : [];
  }
  if (to !== 'projections') return [];
  const projection = report.projections.get(id);
  const drawn = [projection?.forecast, projection?.outcome];
  // The table of the audit in a text prints more numbers than the figure draws.
  const printed = place.offset === undefined ? [] : [projection?.carriedAs, projection?.passedBy];
  return [...drawn, ...printed].filter((address) => typeof address === 'string');
}

interface Graph {
  references: Reference[];
  /** Every reference that prints a number, with the full address of the number as its id. */
  uses: Reference[];
  appearancesOfCell: ReadonlyMap<string, Appearance[]>;
}

export interface Reliance {
  /** Each number with the role of the source. */
  cells: { address: string; role: (typeof roles)[number] }[];
  claims: string[];
  milestones: string[];
  sentences: Appearance[];
  figures: Appearance[];
}
