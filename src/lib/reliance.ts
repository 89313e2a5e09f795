import { fileOf } from '#report/entries.ts';
import { listReferences, type Reference } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { sourcesOfFigure } from './cite.ts';

/** What leans on a source: numbers, claims, milestones, and the chapters that cite it. */
export function listReliance(report: Report, sourceId: string): Reliance {
  const references = listReferences(report).filter(({ to, id }) => to === 'sources' && id === sourceId);
  const idsFrom = (collection: Reference['from']['collection']): string[] => [
    ...new Set(references.filter(({ from }) => from.collection === collection).map(({ from }) => from.id)),
  ];
  return {
    cells: [...report.observations.values()]
      .filter(({ observation }) => observation.sources.some(({ id }) => id === sourceId))
      .map(({ address }) => address),
    claims: idsFrom('claims'),
    milestones: idsFrom('milestones'),
    chapters: report.chapters
      .filter(
        ({ id, figures }) =>
          idsFrom('chapters').includes(id) || figures.some((spec) => sourcesOfFigure(report, spec.id).includes(sourceId)),
      )
      .map(({ slug }) => slug),
  };
}

/** The chapters that show a number, in prose, in YAML text or in a figure, by the number's dataset. */
export function listChaptersOfDataset(report: Report, datasetId: string): string[] {
  const files = new Set(
    listReferences(report)
      .filter(({ to, id, from }) => to === 'cells' && from.collection === 'chapters' && id.startsWith(`${datasetId}/`))
      .map(({ place }) => place.file),
  );
  return report.chapters.filter(({ id }) => files.has(fileOf('chapters', id))).map(({ slug }) => slug);
}

/** The chapters that show one of these numbers, and the claims that rest on one. */
export function listUsesOfCells(report: Report, addresses: string[]): { chapters: string[]; claims: string[] } {
  const wanted = new Set(addresses);
  const covers = (id: string): boolean => wanted.has(id) || addresses.some((address) => address.startsWith(`${id}/`));
  const from = listReferences(report)
    .filter(({ to, id }) => to === 'cells' && covers(id))
    .map(({ from }) => from);
  const idsOf = (collection: Reference['from']['collection']): Set<string> =>
    new Set(from.filter((each) => each.collection === collection).map(({ id }) => id));
  const chapters = idsOf('chapters');
  return { chapters: report.chapters.filter(({ id }) => chapters.has(id)).map(({ slug }) => slug), claims: [...idsOf('claims')] };
}

export interface Reliance {
  cells: string[];
  claims: string[];
  milestones: string[];
  chapters: string[];
}
