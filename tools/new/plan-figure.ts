import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import { comparePeriods, formatPeriod } from '#schemas/periods.ts';
import { figure } from '#schemas/figure.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Description } from '#problems/problem.ts';
import { settleChapter, type Ground } from './ground.ts';
import { addToList, addToText } from './insert.ts';
import type { Wish } from './parse-words.ts';
import { fileOf } from './propose-id.ts';
import { refuse, settle } from './settle.ts';
import type { Written } from './next-steps.ts';
import { writeFields } from './write-fields.ts';

/** A chapter with a new figure in its frontmatter and in its text. Measure, place and period are filled in from its numbers. */
export async function planFigure(id: string, finding: string, wish: Wish, ground: Ground): Promise<Written[]> {
  const chapter = await settleChapter(wish.chapter, ground);
  const kind = await settle(
    {
      given: wish.figureKind,
      question: `Its kind: ${figureKinds.join(', ')}`,
      proposal: wish.cells.length > 0 || ground.ask ? 'columns' : undefined,
      judge: judgeFigureKind,
      missing: describe('start-figure-kind-missing', { known: figureKinds }),
    },
    ground.ask,
  );
  const cells = await settle(
    {
      given: wish.cells.length > 0 ? wish.cells.join(',') : undefined,
      question: 'Which numbers? dataset/series or dataset/series/period, separated by commas; leave empty to fill in later',
      proposal: '',
      judge: (answer) => {
        if (answer === '') return undefined;
        if (!takesCells(kind)) return describe('start-figure-without-cells', { kind });
        const described = describeCells(split(answer), ground);
        return 'message' in described ? described : undefined;
      },
    },
    takesCells(kind) ? ground.ask : undefined,
  );
  const known = cells === '' ? {} : describeCells(split(cells), ground);
  const fields = writeFields(figure, { kind, id, ...(finding && { finding }), ...(kind === 'columns' && { scale: 'linear' }), ...known });
  return [addToChapter(chapter, 'figures', fields, `<Figure id="${id}" />`, ground.root)];
}

/** A chapter with another entry in a list of its frontmatter and another tag at the end of its text. */
export function addToChapter(chapter: string, field: string, entry: string, tag: string, root: string): Written {
  const file = fileOf('chapters', chapter);
  const longer = addToList(readFileSync(join(root, file), 'utf8'), field, entry);
  if (longer === undefined) throw refuse(describe('start-list-of-other-form', { field, file }));
  return { file, text: addToText(longer, tag), isNew: false };
}

function describeCells(cells: string[], { report }: Ground): Fields | Pick<Description, 'message' | 'remedy'> {
  const shown = [];
  for (const address of cells) {
    const [dataset = '', series] = address.split('/');
    if (series === undefined && report.datasets.has(dataset))
      return describe('start-cells-without-series', { dataset, series: listSeries(dataset, report).join(' or ') });
    const result = resolveCells(report.cells, address);
    if (!('found' in result)) return result;
    shown.push(...result.found);
  }
  const periods = shown.map(({ observation }) => observation.period).toSorted(comparePeriods);
  return {
    cells,
    measure: sameOf(shown.map(({ measure }) => measure.label)),
    place: sameOf(shown.map(({ datasetId }) => report.datasets.get(datasetId)!.place)),
    period: [...new Set([periods[0]!, periods.at(-1)!])].map(formatPeriod).join(' to '),
  };
}

function listSeries(dataset: string, { datasets }: Report): string[] {
  return datasets.get(dataset)!.series.map(({ id }) => `${dataset}/${id}`);
}

/** The value that all of them have, or undefined. */
function sameOf(words: string[]): string | undefined {
  return new Set(words).size === 1 ? words[0] : undefined;
}

function split(cells: string): string[] {
  return cells.split(',').map((cell) => cell.trim());
}

function judgeFigureKind(kind: string): Description | undefined {
  if (figureKinds.includes(kind)) return undefined;
  return describe('start-figure-kind-unknown', { kind, known: figureKinds, nearest: findNearest(kind, figureKinds) });
}

function takesCells(kind: string): boolean {
  return figure.options.some((option) => 'cells' in option.shape && kindsOf(option).includes(kind));
}

function kindsOf({ shape: { kind } }: (typeof figure.options)[number]): string[] {
  return 'options' in kind ? kind.options : [...kind.values];
}

/** Every kind of figure. */
export const figureKinds = figure.options.flatMap(kindsOf);

interface Fields {
  cells: string[];
  measure: string | undefined;
  place: string | undefined;
  period: string;
}
