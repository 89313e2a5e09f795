import { unitOf } from './numbers.ts';
import type { Facts } from './facts.ts';
import { toPx, type Axis } from './geometry.ts';
import type { FigureNumbers } from './numbers.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { qualifierSaid, squeeze, statusSaid } from './words.ts';

/** Checks the key of a drawing: it names each status and bound that occurs in it, and no other. */
export function checkKey(file: string, svg: Node, { fields, cells }: FigureNumbers, tally: Tally): void {
  const said = listTexts(svg).map((node) => squeeze(wordsIn(node)).split(', ').at(-1)!);
  const states = tally.appear('keys of drawings', file, fields.id);
  for (const [aspect, words, own] of [
    ['statuses', statusSaid, cells.map(({ status }) => status)],
    ['bounds', { 'at-least': qualifierSaid['at-least']!, 'at-most': qualifierSaid['at-most']! }, cells.map(({ qualifier }) => qualifier)],
  ] as const) {
    const expected = Object.entries(words).filter(([name]) => own.includes(name));
    const shown = said.filter((word) => Object.values(words).some((other) => other.trim() === word));
    states(
      aspect,
      [...new Set(shown)].toSorted().join(', '),
      expected
        .map(([, word]) => word.trim())
        .toSorted()
        .join(', '),
    );
  }
}

/**
 * Checks that each number at an axis is at its position on the axis; one in a larger or smaller unit than the axis has it, as in "1 trillion".
 */
export function checkAxis(file: string, svg: Node, { figure, axis, say }: Drawn, tally: Tally): void {
  const own = powerOf(unitOf(figure));
  const isUpright = attribute(svg, 'data-dir') === 'y';
  const [low, high] = [Math.min(axis.px0, axis.px1), Math.max(axis.px0, axis.px1)];
  for (const node of listTexts(svg)) {
    const text = squeeze(wordsIn(node));
    const [, sign, digits] = /([+−]?)([\d,]+(?:\.\d+)?)/.exec(text) ?? [];
    const number = `${sign ?? ''}${digits ?? ''}`;
    const size = (Object.keys(powers) as (keyof typeof powers)[]).find(
      (name) => text.replace(/%$/, '') === say(`drawing.${name}`, { number }),
    );
    if (size === undefined && text.replace(/%$/, '') !== number) continue;
    const at = isUpright ? Number(attribute(node, 'y')) - middleOfLine : Number(attribute(node, 'x'));
    if (digits === undefined || at < low - 1 || at > high + 1) continue;
    const value = Number(`${sign === '−' ? '-' : ''}${digits.replaceAll(',', '')}`);
    const wanted = toPx(value * 10 ** (size === undefined ? 0 : powers[size] - own), axis);
    tally.appear('axes', file, figure.fields.id)('place', Math.abs(at - wanted) < 1 ? text : `${text} at ${at}`, text);
  }
}

/** The power of ten in the name of a unit. */
function powerOf(unit: string): number {
  return { million: 6, yi: 8, bn: 9, tn: 12 }[unit.split('-')[0] ?? ''] ?? 0;
}

const powers = {
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  septillion: 24,
} as const;

/** The texts of a drawing that belong to no number. */
function listTexts(svg: Node): Node[] {
  return list(svg).filter(
    (node) => node.tagName === 'text' && !hasClass(node, 'fig-label') && !around(node, (one) => attribute(one, 'data-cell') !== undefined),
  );
}

/** In px, from the middle of a line of an axis down to its baseline. */
const middleOfLine = 4;

interface Drawn {
  figure: FigureNumbers;
  axis: Axis;
  say: Facts['say'];
}
