import type { Fact } from './facts.ts';
import { powerOfTen, shiftPoint, type Fraction } from './fractions.ts';

/** The value in another unit of its family, by moving its decimal point; unchanged if there is nothing to move. */
export function valueIn({ value, unit }: Pick<Fact, 'value' | 'unit'>, other: string): string {
  const [from, to] = [powers[unit], powers[other]];
  return from === undefined || to === undefined || from === to ? value : shiftPoint(value, from - to);
}

/** The factor of a unit to the base of its family. */
export function worth(unit: string): Fraction {
  return powerOfTen(powers[unit] ?? 0);
}

/** Each as a power of ten. */
const powers: Record<string, number> = {
  'tn-cny': 12,
  'bn-cny': 9,
  'yi-cny': 8,
  'million-cny': 6,
  'bn-usd': 9,
  'million-usd': 6,
  petabytes: 15,
  zettabytes: 21,
};
