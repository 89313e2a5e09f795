import { Decimal } from 'decimal.js';
import { units } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';

// A context of our own: the library's default may be changed by others, and powers need more digits than any input has.
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/**
 * The numbers that a printed value may stand for, in the base of its unit's family: half a unit of its last digit to both sides,
 * of its last digit that is no zero when it is "about". A count is itself alone.
 */
export function toInterval(cell: Pick<Cell, 'value' | 'unit' | 'qualifier'>): Interval {
  const factor = new Exact(units[cell.unit].factor);
  const printed = new Exact(cell.value);
  const half = cell.unit === 'count' && cell.qualifier !== 'about' ? new Exact(0) : stepOf(cell).dividedBy(2);
  return { value: printed.times(factor), low: printed.minus(half).times(factor), high: printed.plus(half).times(factor) };
}

/** What one of the last digit of a printed value is worth; of its last digit that is no zero when it is "about". */
export function stepOf({ value, qualifier }: Pick<Cell, 'value' | 'qualifier'>): Exact {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const zeros = qualifier === 'about' && fraction === '' && whole !== '0' ? /0*$/.exec(whole)![0].length : 0;
  return new Exact(10).pow(zeros - fraction.length);
}

/** The number with the fewest digits that still lies in the interval, rounded half away from zero, or to one side where it is a bound. */
export function findShortest({ value, low, high }: Interval, side: Side = 'nearest'): { value: Exact; step: Exact } {
  if (!high.minus(low).isFinite() || value.lessThan(low) || value.greaterThan(high))
    throw new Error(`${value.toFixed()} does not lie from ${low.toFixed()} to ${high.toFixed()}.`);
  const most = Exact.max(low.abs(), high.abs());
  const power = new Exact(10).pow(most.e);
  let step = power.equals(most) ? power : power.times(10);
  for (;;) {
    const rounded = value.dividedBy(step).toNearest(1, roundings[side]).times(step);
    // Zero would deny a change that was printed.
    if (rounded.greaterThanOrEqualTo(low) && rounded.lessThanOrEqualTo(high) && (!rounded.isZero() || value.isZero()))
      return { value: rounded, step };
    step = step.dividedBy(10);
  }
}

/** A computed decimal with at most eight places behind the point: to the nearest, or to the side on which an end of a range lies. */
export function cutPlaces(value: string, side: Side = 'nearest'): string {
  return new Exact(value).toDecimalPlaces(8, roundings[side]).toFixed();
}

/** How each side is rounded to. */
export const roundings: Record<Side, Decimal.Rounding> = {
  nearest: Exact.ROUND_HALF_UP,
  down: Exact.ROUND_FLOOR,
  up: Exact.ROUND_CEIL,
};

/** What a computed number is, and between what it lies: all numbers that the rounding of its inputs allows. */
export interface Interval {
  value: Exact;
  low: Exact;
  high: Exact;
}

export type Side = 'nearest' | 'down' | 'up';
