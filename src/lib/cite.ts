import type { Source } from '#schemas/source.ts';
import type { Prose } from '#read/prose/prose.ts';
import type { Cell, Chapter, Report } from '#report/report.ts';
import { typeset } from '#words/typeset.ts';
import { getCell, getCells } from './cell.ts';
import { formatDate } from './format.ts';
import { say } from './say.ts';

/** The ids of the sources that a chapter or page cites, in its text or under a figure, numbered in order of appearance. */
export function numberSources(report: Report, { prose }: { prose: Prose }): string[] {
  const ids = new Set<string>();
  for (const { name, props } of prose.uses) {
    if (name === 'Cite') ids.add(props.source!);
    if (name === 'Figure') sourcesOfFigure(report, props.id!).forEach((id) => ids.add(id));
  }
  return [...ids];
}

/** The ids of further sources that support numbers in the text of a chapter, which readers reach through the number. */
export function listFurtherSources(report: Report, chapter: Chapter): string[] {
  const cited = new Set(numberSources(report, chapter));
  const numbers = chapter.prose.uses
    .filter(({ name }) => name === 'Value' || name === 'Change')
    .flatMap(({ props }) => [props.of, props.from].filter(isWord));
  if (chapter.prose.uses.some(({ name }) => name === 'Audit'))
    for (const { forecast, outcome } of report.projections.values()) numbers.push(...[forecast, outcome].filter(isWord));
  return [...new Set(numbers.flatMap((address) => proofIds(getCell(report, address))))].filter((id) => !cited.has(id));
}

/** The ids of the sources that support what a figure shows, in the order of its marks. */
export function sourcesOfFigure(report: Report, id: string): string[] {
  const spec = report.figures.get(id)!.spec;
  const ids = new Set<string>();
  for (const cell of cellsOfFigure(report, id)) proofIds(cell).forEach((source) => ids.add(source));
  if ('milestones' in spec)
    spec.milestones.forEach((milestone) => report.milestones.get(milestone)!.sources.forEach((proof) => ids.add(proof.id)));
  if ('structure' in spec) ids.add(report.identity.audit.source);
  return [...ids];
}

/** Every cell that a figure shows, in order. */
export function cellsOfFigure(report: Report, id: string): Cell[] {
  const spec = report.figures.get(id)!.spec;
  if ('cells' in spec) return spec.cells.flatMap((address) => getCells(report, address));
  if (!('projections' in spec)) return [];
  return spec.projections.flatMap((projection) => {
    const { forecast, outcome } = report.projections.get(projection)!;
    return [forecast, outcome].filter(isWord).map((address) => getCell(report, address));
  });
}

/** The makers of the numbers in a figure, each once, in the order of its marks. */
export function makersOfFigure(report: Report, id: string): string[] {
  return [...new Set(cellsOfFigure(report, id).map(({ series }) => series.maker ?? say(report, 'series.no-maker')))];
}

/** The ids of the sources that state or confirm a number; if there are none, of those that give context. */
export function proofIds(cell: Cell): string[] {
  const proofs = cell.sources.filter(({ role }) => role === 'states' || role === 'confirms');
  return (proofs.length > 0 ? proofs : cell.sources).map(({ id }) => id);
}

/** A source's name for readers: its publisher, and its title if known. */
export function nameSource({ publisher, title }: Source): string {
  return typeset(title ? `${publisher}: ${title}` : publisher);
}

/** When a source was published, as far as known: "28 April 2023", "2023 (day not shown)", "undated". */
export function formatPublished(report: Pick<Report, 'words'>, { published, dateNote }: Source): string {
  if (published === null) return dateNote ?? say(report, 'sources.undated');
  return `${formatDate(published)}${dateNote === null ? '' : ` (${dateNote})`}`;
}

const isWord = (word: string | null | undefined): word is string => Boolean(word);
