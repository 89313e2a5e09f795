import type { FigureParts } from '../figure-parts.ts';
import { toBlock } from '../place-labels.ts';
import type { Label, TextLine } from '../place-labels.ts';
import { arrowLength } from '../shapes.ts';
import { splitLabel } from '../text-lines.ts';
import type { Mark } from './mark-geometry.ts';

/** Candidate positions for the number of a mark, best first. */
export function toLabel(mark: Mark, parts: FigureParts): Label {
  if (parts.layout.direction === 'x') return [toLabelAcross(mark, parts)];
  if (mark.role === 'column') return toColumnLabel(mark, parts);
  return mark.role === 'reference' ? toReferenceLabel(mark) : toPointLabel(mark, parts);
}

function toColumnLabel({ point, x, box, arrow }: Mark, { model }: FigureParts): Label {
  const arrowRoom = arrow ? arrowLength + 2 : 0;
  const edge = point.value < 0 ? { top: box.bottom + 3 + arrowRoom } : { bottom: box.top - 2 - arrowRoom };
  // Inside its column if there is a reference above it.
  const crowned = model.series.some(
    (series) => series.role === 'reference' && series.points.some((other) => other.at === point.at && other.value > point.value),
  );
  if (crowned) return [toBlock([{ text: point.label, style: 'label' }], x, { top: box.top + 4 }, 'center')];
  return toLineChoices(point.label).map((lines) => toBlock(lines, x, edge, 'center'));
}

/** Above its line, with its maker, because the column below belongs to another. */
function toReferenceLabel({ point, series, x, box }: Mark): Label {
  const one: TextLine = { text: `${series.short} ${point.label}`, style: 'label' };
  const lines: TextLine[] = [
    { text: series.short, style: 'axis' },
    { text: point.label, style: 'label' },
  ];
  return [
    // Its line ends next to a break, which its words must not touch.
    toBlock([one], box.right - 4, { bottom: box.top - 2 }, 'right'),
    toBlock(lines, box.right - 4, { bottom: box.top - 2 }, 'right'),
    toBlock(lines, x, { bottom: box.top - 2 }, 'center'),
    toBlock([one], x, { bottom: box.top - 2 }, 'center'),
    toBlock(lines, box.left - 3, { bottom: box.bottom + 4 }, 'right'),
  ];
}

/** Above the marker first; in the wide drawing of points, with the maker. */
function toPointLabel(mark: Mark, { model, layout }: FigureParts): Label {
  const { point, series, x, box, y, arrow } = mark;
  const top = box.top - 1 - (arrow?.direction === 'up' ? arrowLength + 2 : 0);
  if (model.kind !== 'points') {
    const choices = toLineChoices(point.label);
    return [
      ...choices.map((lines) => toBlock(lines, x, { bottom: top }, 'center')),
      ...choices.map((lines) => toBlock(lines, x, { top: box.bottom + 1 }, 'center')),
      toBlock(choices[0] ?? [], box.right + 3, { middle: y }, 'left'),
    ];
  }
  const choices: TextLine[][] = layout.wide
    ? [
        [
          { text: series.short, style: 'name' },
          { text: point.label, style: 'label' },
        ],
      ]
    : toLineChoices(point.label);
  return choices.flatMap((lines) => [
    toBlock(lines, box.right + 3, { middle: y }, 'left'),
    toBlock(lines, box.left - 3, { middle: y }, 'right'),
    toBlock(lines, x, { bottom: top }, 'center'),
    toBlock(lines, x, { top: box.bottom + 1 }, 'center'),
    ...[-22, -14, -8, 8, 14, 22].flatMap((shift) => [
      toBlock(lines, box.right + 3, { middle: y + shift }, 'left'),
      toBlock(lines, box.left - 3, { middle: y + shift }, 'right'),
    ]),
  ]);
}

function toLabelAcross({ point, series, box, y, arrow, role, x }: Mark, { model }: FigureParts): Label[number] {
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

/** On one line, or the words above the number, or every word on its own line. */
function toLineChoices(label: string): TextLine[][] {
  const whole: TextLine[] = [{ text: label, style: 'label' }];
  const words = splitLabel(label, Infinity);
  return words.length === 1 ? [whole] : [whole, words, splitLabel(label, 0)];
}
