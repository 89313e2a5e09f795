import fc from 'fast-check';
import type { Cell } from '../../src/report/report.ts';
import type { Derived, findDerived } from '../../src/lib/derive.ts';
import type { Derivation } from '../../src/schemas/components.ts';
import { Fraction } from './fraction.ts';
import { makeCell } from './sample.ts';

/** The words of the engine, as a report without its own has them. */
export const engine = { words: {} };

/** Why a number is not derived, as readers learn it; undefined where it is. */
export function sayWhyNot(result: ReturnType<typeof findDerived>): string | undefined {
  return 'reason' in result ? result.reason(engine) : undefined;
}

/** The same cases in every run. */
export const often = { seed: 20261125, numRuns: 200 };
/** Roots to 60 digits are slow. */
export const seldom = { ...often, numRuns: 60 };

/** A positive decimal in the form that a source prints. */
export const positive = decimals(1);
/** Any decimal, including zero and negative ones. */
export const anyDecimal = fc.oneof(
  { weight: 6, arbitrary: positive },
  { weight: 3, arbitrary: positive.map((value) => `-${value}`) },
  { weight: 1, arbitrary: fc.constantFrom('0', '0.0', '0.000', '-0.0') },
);

export const earlier = (value: string, given: Parameters<typeof makeCell>[1] = {}): Cell => makeCell(value, { period: '2022', ...given });
export const later = (value: string, given: Parameters<typeof makeCell>[1] = {}): Cell => makeCell(value, { period: '2026', ...given });

/** Two cells that a derivation accepts. */
export function pairFor(as: Derivation, to: string, from: string, given: Parameters<typeof makeCell>[1] = {}): [Cell, Cell] {
  const unit = as === 'points' ? 'percent' : (given.unit ?? 'bn-cny');
  if (as === 'share') return [later(to, { ...given, unit }), later(from, { ...given, unit, series: 'whole' })];
  return [later(to, { ...given, unit }), earlier(from, { ...given, unit })];
}

/** The printed value with the sign that was left out. */
export function signedValue({ value, within }: Derived): Fraction {
  return Fraction.of(within.value.startsWith('-') && !value.startsWith('-') ? `-${value}` : value);
}

/** All derivations that fractions can recompute. */
export const rational: Exclude<Derivation, 'cagr'>[] = [
  'growth',
  'multiple',
  'index',
  'difference',
  'points',
  'share',
  'contrast',
  'contrast-difference',
  'contrast-percent',
];

/** Recomputes a derivation with fractions. */
export function recompute(as: Exclude<Derivation, 'cagr'>, to: Fraction, from: Fraction): Fraction {
  const hundred = Fraction.of(100);
  if (as === 'difference' || as === 'points' || as === 'contrast-difference') return to.minus(from);
  const ratio = to.over(from);
  if (as === 'growth' || as === 'contrast-percent') return ratio.minus(Fraction.of(1)).times(hundred);
  return as === 'share' || as === 'index' ? ratio.times(hundred) : ratio;
}

function decimals(least: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof(fc.integer({ min: least, max: 999 }), fc.integer({ min: least, max: 999_999 })), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
}
