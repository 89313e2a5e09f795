import type { FigureModel } from './figure-model.ts';
import type { Frame } from './layout-base.ts';
import type { Mark } from './marks.ts';
import { moveInside, toBlock } from './place-labels.ts';
import type { Block, Box, Label, TextLine } from './place-labels.ts';
import { arrowLength } from './shapes.ts';
import { splitLabel } from './text-lines.ts';

/** The number of a mark, with its possible positions; no label if its series has too many for all to be printed. */
export function toLabel(mark: Mark, context: LabelContext): Label | undefined {
  const { points } = mark.series;
  const rank = rankOf(
    points.indexOf(mark.point),
    points.map(({ value }) => value),
  );
  // Rows have room for theirs, whatever their number.
  if (context.frame.direction === 'y' && points.length > mostLabels && rank > lastTelling) return undefined;
  const candidates = listCandidates(mark, context).map((block) => moveInside(block, { left: 1, right: context.width - 1 }));
  return { candidates, rank, owner: mark.point.cell };
}

/** What decides how a mark is labelled. */
export interface LabelContext {
  model: FigureModel;
  frame: Frame;
  width: number;
  /** True if makers are named at their marks. */
  named: boolean;
}

/** The ends and the extremes of a series tell most; then each half is divided, so that what is left is evenly spread. */
function rankOf(index: number, values: number[]): number {
  const telling = [values.length - 1, 0, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
  const place = telling.indexOf(index);
  if (place !== -1) return place;
  let step = 1;
  while (index % (step * 2) === 0) step *= 2;
  return lastTelling + values.length / step;
}

const lastTelling = 3;
/** Numbers of one series that a reader can follow. */
const mostLabels = 24;

function listCandidates(whole: Mark, context: LabelContext): Block[] {
  const mark = { ...whole, box: joinBoxes(whole.box, whole.range) };
  if (context.frame.direction === 'x') return [toLabelAcross(mark, context)];
  if (mark.role === 'column') return toColumnLabels(mark, context);
  return mark.role === 'reference' ? toReferenceLabels(mark) : toPointLabels(mark, context);
}

/** The box of a mark and its range: a number is beyond both. */
function joinBoxes(box: Box, range: Box | null): Box {
  if (!range) return box;
  return {
    left: Math.min(box.left, range.left),
    right: Math.max(box.right, range.right),
    top: Math.min(box.top, range.top),
    bottom: Math.max(box.bottom, range.bottom),
  };
}

function toColumnLabels({ point, x, box, arrow }: Mark, { model }: LabelContext): Block[] {
  const arrowRoom = arrow ? arrowLength + 2 : 0;
  const edge = point.value < 0 ? { top: box.bottom + 3 + arrowRoom } : { bottom: box.top - 2 - arrowRoom };
  // Inside its column if there is a reference above it.
  const crowned = model.series.some(
    (series) => series.role === 'reference' && series.points.some((other) => other.at === point.at && other.value > point.value),
  );
  if (crowned && box.bottom - box.top > 22) return [toBlock([{ text: point.label, style: 'label' }], x, { top: box.top + 4 }, 'center')];
  const choices = toLineChoices(point.label);
  return [
    ...choices.map((lines) => toBlock(lines, x, edge, 'center')),
    // Beside a taller column.
    ...choices.flatMap((lines) => [toBlock(lines, box.right, edge, 'right'), toBlock(lines, box.left, edge, 'left')]),
  ];
}

/** Above its line, with its maker if there is room, because the column below belongs to another. */
function toReferenceLabels({ point, series, x, y, box }: Mark): Block[] {
  const one: TextLine = { text: `${series.short} ${point.label}`, style: 'label' };
  const number: TextLine = { text: point.label, style: 'label' };
  const lines: TextLine[] = [{ text: series.short, style: 'axis' }, number];
  return [
    // Its line ends next to a break, which its words must not touch.
    toBlock([one], box.right - 4, { bottom: box.top - 2 }, 'right'),
    toBlock(lines, box.right - 4, { bottom: box.top - 2 }, 'right'),
    toBlock(lines, x, { bottom: box.top - 2 }, 'center'),
    toBlock([one], x, { bottom: box.top - 2 }, 'center'),
    toBlock(lines, box.left - 3, { bottom: box.bottom + 4 }, 'right'),
    toBlock([one], x, { bottom: box.top - 17 }, 'center'),
    toBlock([number], x, { bottom: box.top - 2 }, 'center'),
    toBlock([number], box.right, { bottom: box.top - 2 }, 'right'),
    toBlock([number], box.left, { bottom: box.top - 2 }, 'left'),
    toBlock(lines, box.right + 3, { middle: y }, 'left'),
    toBlock([number], box.right + 3, { middle: y }, 'left'),
  ];
}

/** Above the marker first; where makers are compared and have room, with the maker. */
function toPointLabels(mark: Mark, { model, named }: LabelContext): Block[] {
  const { point, series, x, box, y, arrow } = mark;
  const top = box.top - 1 - (arrow?.direction === 'up' ? arrowLength + 2 : 0);
  if (model.kind !== 'points' && !(named && isLast(mark))) {
    const choices = toLineChoices(point.label);
    return [
      ...choices.map((lines) => toBlock(lines, x, { bottom: top }, 'center')),
      ...choices.map((lines) => toBlock(lines, x, { top: box.bottom + 1 }, 'center')),
      toBlock(choices[0]!, box.right + 3, { middle: y }, 'left'),
      toBlock(choices[0]!, box.left - 3, { middle: y }, 'right'),
      ...(['left', 'right'] as const).flatMap((align) => [
        toBlock(choices[0]!, align === 'left' ? box.left : box.right, { bottom: top }, align),
        toBlock(choices[0]!, align === 'left' ? box.left : box.right, { top: box.bottom + 1 }, align),
      ]),
    ];
  }
  const choices: TextLine[][] = named
    ? [
        [
          { text: series.short, style: 'name' },
          { text: point.label, style: 'label' },
        ],
      ]
    : toLineChoices(point.label);
  const shifts = [-22, -14, -8, 8, 14, 22];
  return choices.flatMap((lines) => {
    const after = (shift: number): Block => toBlock(lines, box.right + 3, { middle: y + shift }, 'left');
    const before = (shift: number): Block => toBlock(lines, box.left - 3, { middle: y + shift }, 'right');
    // The name of a line is only at its end.
    if (model.kind === 'line') return [0, ...shifts].map(after);
    const [above, below] = [toBlock(lines, x, { bottom: top }, 'center'), toBlock(lines, x, { top: box.bottom + 1 }, 'center')];
    return [after(0), before(0), above, below, ...shifts.flatMap((shift) => [after(shift), before(shift)])];
  });
}

function toLabelAcross({ point, series, box, y, arrow, role, x }: Mark, { model }: LabelContext): Block {
  // A forecast is less prominent than its outcome.
  const number: TextLine = { text: point.label, style: series.id === 'forecast' ? 'name' : 'label' };
  const partner =
    model.kind === 'pairs'
      ? model.series.find((other) => other.id !== series.id)?.points.find((other) => other.at === point.at)
      : undefined;
  const isLeft =
    role === 'bar'
      ? point.value < 0
      : partner === undefined || point.value < partner.value || (point.value === partner.value && series.id === 'forecast');
  const arrowRoom = arrow && series.id !== 'forecast' && (arrow.direction === 'left') === isLeft ? arrowLength + 2 : 0;
  const gap = role === 'bar' ? 5 : Math.max(5, 12 - (box.right - x));
  return toBlock([number], isLeft ? box.left - gap - arrowRoom : box.right + gap + arrowRoom, { middle: y }, isLeft ? 'right' : 'left');
}

/** True for the mark at the end of a line, where its maker is named. */
export function isLast({ point, series }: Mark): boolean {
  return series.points.at(-1) === point;
}

/** On one line, or the words above the number, or every word on its own line. */
function toLineChoices(label: string): TextLine[][] {
  const whole: TextLine[] = [{ text: label, style: 'label' }];
  const words = splitLabel(label, Infinity);
  return words.length === 1 ? [whole] : [whole, words, splitLabel(label, 0)];
}
