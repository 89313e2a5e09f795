import { Decimal } from 'decimal.js';
import { units } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';

// Its own Decimal constructor: other code may change the defaults of the library, and powers need more digits than any input has.
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/**
 * The range of numbers that round to a printed value, in the base of its unit's family: half a unit of the last digit to both sides, or of
 * the last non-zero digit if it is "about". A count is exact.
 */
export function toInterval(cell: Pick<Cell, 'value' | 'unit' | 'qualifier'>): Interval {
  const factor = new Exact(units[cell.unit].factor);
  const printed = new Exact(cell.value);
  const half = cell.unit === 'count' && cell.qualifier !== 'about' ? new Exact(0) : stepOf(cell).dividedBy(2);
  return { value: printed.times(factor), low: printed.minus(half).times(factor), high: printed.plus(half).times(factor) };
}

/** The value of one unit of the last digit of a printed number; of the last non-zero digit if it is "about". */
export function stepOf({ value, qualifier }: Pick<Cell, 'value' | 'qualifier'>): Exact {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const zeros = qualifier === 'about' && fraction === '' && whole !== '0' ? /0*$/.exec(whole)![0].length : 0;
  return new Exact(10).pow(zeros - fraction.length);
}

/** The number with the fewest digits in the interval, rounded half away from zero, or to one side for a bound. */
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

/** Rounds a computed decimal to eight decimal places: to the nearest, or outwards for an end of a range. */
export function cutPlaces(value: string, side: Side = 'nearest'): string {
  return new Exact(value).toDecimalPlaces(8, roundings[side]).toFixed();
}

/** Rounding mode for each side. */
export const roundings: Record<Side, Decimal.Rounding> = {
  nearest: Exact.ROUND_HALF_UP,
  down: Exact.ROUND_FLOOR,
  up: Exact.ROUND_CEIL,
};

/** A computed number, and the range that the rounding of its inputs allows. */
export interface Interval {
  value: Exact;
  low: Exact;
  high: Exact;
}

export type Side = 'nearest' | 'down' | 'up';
