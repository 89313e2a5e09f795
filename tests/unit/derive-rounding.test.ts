import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/report/report.ts';
import { derive, type Derived } from '../../src/lib/derive.ts';
import { formatCell } from '../../src/lib/format.ts';
import type { Derivation } from '../../src/schemas/components.ts';
import { anyDecimal, earlier, later, often, pairFor, positive, rational, recompute, signedValue } from './derive-arbitraries.ts';
import { Fraction } from './fraction.ts';
import type { makeCell } from './sample.ts';

const caveat = 'two makers';
const about = { qualifier: 'about' } as const;
const uncut = rational.filter((as) => as !== 'contrast' && as !== 'contrast-percent');

describe('the printed result', () => {
  test.each(uncut)('lies in the range that the rounding of its inputs allows: %s', (as) => {
    fc.assert(
      fc.property(anyDecimal, positive, (to, from) => {
        const derived = derive(...pairFor(as, to, from), as, caveat);
        expect(signedValue(derived).compare(Fraction.of(derived.within.low))).toBeGreaterThanOrEqual(0);
        expect(signedValue(derived).compare(Fraction.of(derived.within.high))).toBeLessThanOrEqual(0);
      }),
      often,
    );
  });

  test.each(uncut)('has no superfluous digit: with one less it would lie outside, or be zero: %s', (as) => {
    fc.assert(
      fc.property(positive, positive, (to, from) => {
        const derived = derive(...pairFor(as, to, from), as, caveat);
        const { low, high, value } = derived.within;
        const coarser = roundTo(Fraction.of(value), lastPlace(derived.value) + 1);
        const inside = coarser.compare(Fraction.of(low)) >= 0 && coarser.compare(Fraction.of(high)) <= 0;
        expect(inside && coarser.compare(Fraction.of(0)) !== 0, `${as} of ${to} from ${from} is ${derived.value}`).toBe(false);
      }),
      often,
    );
  });

  test('has "about" if it hides digits, and "exact" only if it hides none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uncut), positive, positive, (as, to, from) => {
        const { qualifier, value, within } = derive(...pairFor(as, to, from), as, caveat);
        const same = Fraction.of(within.value.replace('-', '')).compare(Fraction.of(value.replace('-', ''))) === 0;
        if (qualifier === 'exact') expect(same).toBe(true);
        if (!same) expect(qualifier).toBe('about');
      }),
      often,
    );
  });

  test('gets finer, never coarser, if its inputs have another digit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...uncut), positive, positive, (as, to, from) => {
        const finer = (value: string): string => (value.includes('.') ? `${value}0` : `${value}.0`);
        const [coarse, both, one] = [
          derive(...pairFor(as, to, from), as, caveat),
          derive(...pairFor(as, finer(to), finer(from)), as, caveat),
          derive(...pairFor(as, finer(to), from), as, caveat),
        ];
        const width = ({ within }: Derived): Fraction => Fraction.of(within.high).minus(Fraction.of(within.low));
        for (const [fine, rough] of [
          [both, one],
          [one, coarse],
        ] as const) {
          expect(width(fine).compare(width(rough))).toBeLessThan(0);
          expect(lastPlace(fine.value)).toBeLessThanOrEqual(lastPlace(rough.value));
        }
      }),
      often,
    );
  });

  test('of a loose contrast has at most two digits', () => {
    expect(derive(later('137', { unit: 'count' }), earlier('11', { unit: 'count' }), 'contrast', caveat).value).toBe('12');
    fc.assert(
      fc.property(positive, positive, (to, from) => {
        const { value } = derive(later(to), earlier(from), 'contrast', caveat);
        expect(value.replace('.', '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(2);
      }),
      often,
    );
  });
});

describe('at the edges of rounding', () => {
  test.each<[string, Cell, Cell, Derivation, string]>([
    ['a half goes up, away from zero', later('5'), earlier('2'), 'multiple', 'about 3 times'],
    ['a half below zero goes down', later('5'), earlier('-2', { unit: 'bn-cny' }), 'difference', 'about 7 billion yuan'],
    ['nines carry over', later('19.9'), earlier('2.00'), 'multiple', 'about 10 times'],
    ['nines behind the point carry over', later('0.996'), earlier('1.0'), 'multiple', 'about 1 time'],
    ['a loss of a half goes away from zero', later('19'), earlier('20'), 'growth', 'about \u22125%'],
    ['zeros of "about" are no digits', later('50', about), earlier('20.0'), 'multiple', 'about 2.5 times'],
    ['zeros of a plain number are digits', later('500'), earlier('200'), 'multiple', '2.5 times'],
    ['a hundred said with "about" may be 50 or 150', later('100', about), earlier('70.0'), 'difference', 'about 30 billion yuan'],
    ['what has enough digits hides none', later('4.0000'), earlier('2.0000'), 'multiple', '2 times'],
    ['what is said with "about" stays so', later('4.0000', about), earlier('2.0000'), 'multiple', 'about 2 times'],
    ['nothing has changed', later('2.0'), earlier('2.0'), 'growth', 'about 0%'],
    ['a small change is not rounded to nothing', later('1001'), earlier('1000'), 'growth', 'about 0.1%'],
    ['an index starts from a hundred', later('2.000'), earlier('2.000'), 'index', '100'],
    ['counts are exact', later('10', { unit: 'count' }), earlier('9', { unit: 'count' }), 'difference', '1'],
    [
      'a small part of a count is not nothing',
      later('1', { unit: 'count' }),
      earlier('900', { unit: 'count' }),
      'multiple',
      'about 0.001 times',
    ],
    ['counts still part into fractions', later('2', { unit: 'count' }), earlier('9', { unit: 'count' }), 'multiple', 'about 0.22 times'],
  ])('%s', (_title, to, from, as, printed) => {
    expect(formatCell(derive(to, from, as))).toBe(printed);
  });

  test('a half is rounded away from zero, whatever the digit before it', () => {
    const half = (to: string): string => derive(later(to), earlier('2'), 'multiple').value;
    expect(['1', '3', '5', '7', '9'].map(half)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('"about" gives a wider range than the same digits without it, but only if they end in zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 3 }), (digits, zeros) => {
        const value = `${digits}${'0'.repeat(zeros)}`;
        const range = (given: Parameters<typeof makeCell>[1]): [Fraction, Fraction] => {
          const { low, high } = derive(later(value, given), earlier('1.000'), 'difference').within;
          return [Fraction.of(low), Fraction.of(high)];
        };
        const [plain, loose] = [range({}), range(about)];
        expect(Math.sign(plain[0].compare(loose[0]))).toBe(value.endsWith('0') ? 1 : 0);
        expect(Math.sign(plain[1].compare(loose[1]))).toBe(value.endsWith('0') ? -1 : 0);
      }),
      often,
    );
  });

  test('zero has no trailing zero: "about 0" allows half a unit on both sides', () => {
    expect(derive(later('3.0'), earlier('0', about), 'difference').within).toEqual({ value: '3', low: '2.45', high: '3.55' });
  });

  test('numbers of the same sign and of different signs are subtracted alike', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (to, from) => {
        const derived = derive(later(to), earlier(from), 'difference');
        expect(Fraction.of(derived.within.value).compare(recompute('difference', Fraction.of(to), Fraction.of(from)))).toBe(0);
        expect(derived.value).not.toContain('-');
      }),
      often,
    );
  });
});

/** The power of ten of the last printed digit, leading zeros excluded. */
function lastPlace(value: string): number {
  if (Number(value) === 0) return Number.NEGATIVE_INFINITY;
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return fraction === '' ? /0*$/.exec(whole)![0].length : -fraction.length;
}

/** Rounded to a power of ten, half away from zero. */
function roundTo(value: Fraction, place: number): Fraction {
  const unit = place < 0 ? new Fraction(1n, 10n ** BigInt(-place)) : new Fraction(10n ** BigInt(place), 1n);
  const { above, below } = value.over(unit);
  const size = ((above < 0n ? -above : above) * 2n + below) / (below * 2n);
  return new Fraction(above < 0n ? -size : size, 1n).times(unit);
}
