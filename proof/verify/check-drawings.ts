import { unitOf } from './numbers.ts';
import { valueIn } from './amounts.ts';
import { checkAxis, checkKey } from './check-keys.ts';
import { boxOf, toPx, toValue, type Axis, type Box } from './geometry.ts';
import type { Fact } from './facts.ts';
import { listGaps, type FigureNumbers, type Numbers } from './numbers.ts';
import { readMarkStatus } from './mark-status.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, wordsOfDrawing, type Node } from './tree.ts';
import { sayNumber, sayQuantity, squeeze } from './words.ts';

/** Checks drawings in pages: the number at each mark, the position of the mark on its axis, and the status that its fill shows. */
export function checkDrawings(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    for (const svg of site.tree(file).filter((node) => node.tagName === 'svg' && hasClass(node, 'fig'))) {
      const id = (attribute(svg, 'aria-labelledby') ?? '').replace(/-t( .*)?$/, '');
      const figure = numbers.figures.find(({ fields }) => fields.id === id);
      if (!figure) tally.fault('drawings', file, id, 'a drawing', 'no figure has this id');
      else {
        checkDrawing(file, svg, figure, numbers, tally);
        checkGaps('verdicts in drawings', file, wordsOfDrawing(list(svg)), { figure, numbers, tally });
      }
    }
  }
}

function checkDrawing(file: string, svg: Node, figure: FigureNumbers, { facts }: Numbers, tally: Tally): void {
  const place = around(svg, (node) => hasClass(node, 'narrow'))
    ? 'narrow'
    : around(svg, (node) => hasClass(node, 'wide'))
      ? 'wide'
      : 'small';
  const number = (name: string): number => Number(attribute(svg, `data-${name}`) ?? NaN);
  const isLog = attribute(svg, 'data-axis') === 'log';
  const axis: Axis = { isLog, v0: number('v0'), v1: number('v1'), px0: number('px0'), px1: number('px1') };
  checkAxis(file, svg, { figure, axis, say: facts.say }, tally);
  checkKey(file, svg, figure, tally);
  const output = `${place} drawings`;
  let dropped = 0;
  for (const node of list(svg)) {
    const isNumber = attribute(node, 'data-mark') !== undefined || hasClass(node, 'fig-label');
    const inside = isNumber && around(node, (one) => attribute(one, 'data-cell') !== undefined);
    if (isNumber && !inside) tally.fault(output, file, figure.fields.id, squeeze(wordsIn(node)) || 'a mark', 'the address of its number');
  }
  for (const group of list(svg).filter((node) => attribute(node, 'data-cell') !== undefined)) {
    const cell = attribute(group, 'data-cell')!;
    const fact = figure.cells.find(({ address }) => address === cell);
    if (!fact) {
      tally.fault(output, file, cell, squeeze(wordsIn(group)), `no number of figure ${figure.fields.id}`);
      continue;
    }
    tally.show(`figure ${figure.fields.id}`, `${place} ${isLog ? 'logarithmic ' : ''}drawing in ${file}`, cell);
    const states = tally.appear(output, file, cell);
    const label = readLabel(group, fact);
    if (label === '') dropped += 1;
    else states('text', label, sayLabel(fact, figure.fields.kind));
    if (!isDot(group)) states('status', readMarkStatus(group, comparesMakers(figure)), fact.status);
    const mark = list(group).find((node) => attribute(node, 'data-mark') !== undefined);
    if (!mark) tally.fault('marks', file, cell, 'no mark', 'a mark');
    else checkMark(file, mark, { fact, figure, axis, isUpright: attribute(svg, 'data-dir') === 'y' }, tally);
  }
  checkDropped(output, file, list(svg), { id: figure.fields.id, dropped }, tally);
}

/** Numbers without room in a drawing are in its table, and the drawing says that some are. */
export function checkDropped(
  output: string,
  file: string,
  nodes: Node[],
  { id, dropped }: { id: string; dropped: number },
  tally: Tally,
): void {
  const said = nodes.flatMap((node) => attribute(node, 'data-dropped') ?? [])[0];
  if (said !== undefined || dropped > 0) tally.appear(output, file, id)('numbers without room', said ?? 'none', String(dropped));
}

/** True if shapes mean makers, so that only fills show statuses. */
export function comparesMakers({ fields, cells }: FigureNumbers): boolean {
  return fields.kind === 'points' || (fields.kind === 'line' && new Set(cells.map(({ series }) => series)).size > 1);
}

/** True for the small points of a dense line between two that show maker and status. */
export function isDot(group: Node): boolean {
  const mark = list(group).find((node) => attribute(node, 'data-mark') !== undefined);
  return mark?.tagName === 'circle' && Number(attribute(mark, 'r')) < 2;
}

/** For a forecast with a score, a drawing shows the error. */
export function checkGaps(output: string, file: string, words: string, { figure, numbers, tally }: Scored): void {
  for (const { id, gap, words: said } of listGaps(figure, numbers))
    tally.appear(output, file, id)('text', words.includes(said) ? gap : words, gap);
}

/** A block begins at zero and ends at its value; the middle of a point is its value. */
function checkMark(file: string, mark: Node, { fact, figure, axis, isUpright }: Placed, tally: Tally): void {
  const states = tally.appear('marks', file, fact.address);
  const box = boxOf(mark.tagName, (name) => attribute(mark, name));
  const role = attribute(mark, 'data-mark');
  const value = valueOnAxis(fact, figure);
  const wanted = toPx(Number(value), axis);
  if (role === 'column' || role === 'bar') {
    const zero = toPx(0, axis);
    const [foot = NaN, end = NaN] = edges(box, isUpright).sort((a, b) => Math.abs(a - zero) - Math.abs(b - zero));
    states('foot', near(foot, zero, '0', axis), '0');
    states('place', near(end, wanted, value, axis), value);
  } else {
    const [low = NaN, high = NaN] = edges(box, isUpright);
    states('place', near((low + high) / 2, wanted, value, axis), value);
  }
}

/** The number at a mark. In a wide drawing the name of its series may come first. */
function readLabel(group: Node, { series }: Fact): string {
  const words = squeeze(
    list(group)
      .filter(({ tagName }) => tagName === 'text')
      .map((node) => wordsIn(node))
      .join(' '),
  );
  return dropName(words, series.label);
}

/** Words without the name of a series before them: the whole, or what precedes its comma. */
export function dropName(words: string, label: string): string {
  const name = [label, label.split(',')[0]!].find((each) => words.startsWith(`${each} `));
  return name === undefined ? words : words.slice(name.length + 1);
}

/** Percentages have a sign at the mark; if a figure has both billions and trillions, each number has its unit. */
export function sayLabel(fact: Fact, kind: string): string {
  const text = fact.unit === 'percent' ? sayQuantity(fact) : sayNumber(fact);
  return kind === 'pairs' ? `${text} ${fact.unit.split('-')[0] ?? ''}` : text;
}

/** The value in the unit of the axis. */
export function valueOnAxis(fact: Fact, figure: FigureNumbers): string {
  return figure.fields.kind === 'pairs' ? valueIn(fact, unitOf(figure)) : fact.value;
}

function edges({ left, right, top, bottom }: Box, isUpright: boolean): number[] {
  return isUpright ? [top, bottom] : [left, right];
}

/** The value itself if a mark is within a fifth of a px of its position, otherwise the value at its position. */
function near(at: number, wanted: number, value: string, axis: Axis): string {
  return Math.abs(at - wanted) <= 0.2 ? value : `about ${toValue(at, axis).toPrecision(4)}`;
}

interface Scored {
  figure: FigureNumbers;
  numbers: Numbers;
  tally: Tally;
}

interface Placed {
  fact: Fact;
  figure: FigureNumbers;
  axis: Axis;
  isUpright: boolean;
}
