import type { Fact } from './facts.ts';
import type { FigureNumbers } from './numbers.ts';
import { shiftPoint } from './fractions.ts';

/** The value in another unit of the same currency, by moving its point; as it is where there is nothing to move. */
export function valueIn({ value, unit }: Pick<Fact, 'value' | 'unit'>, other: string): string {
  const [from, to] = [powers[unit], powers[other]];
  return from === undefined || to === undefined || from === to ? value : shiftPoint(value, from - to);
}

/** The unit in which a figure is drawn: that of its numbers, or the one in which the report draws forecasts and outcomes together. */
export function unitOf({ fields, cells, amounts }: FigureNumbers): string {
  return fields.kind === 'pairs' ? (amounts?.unit ?? '?') : cells[0]!.unit;
}

/** The power of ten of one of a unit of money. */
const powers: Record<string, number> = {
  'tn-cny': 12,
  'bn-cny': 9,
  'yi-cny': 8,
  'million-cny': 6,
  'bn-usd': 9,
  'million-usd': 6,
};
