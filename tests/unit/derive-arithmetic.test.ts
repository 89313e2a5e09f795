import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, findDerived, formatDerived } from '../../src/lib/derive.ts';
import { Refusal } from '../../src/lib/refusal.ts';
import { derivations } from '../../src/schemas/components.ts';
import { qualifiers } from '../../src/schemas/observation.ts';
import {
  anyDecimal,
  earlier,
  later,
  often,
  pairFor,
  positive,
  rational,
  recompute,
  seldom,
  sayWhyNot,
  signedValue,
} from './derive-arbitraries.ts';
import { Fraction } from './fraction.ts';
import { makeCell } from './sample.ts';

const caveat = 'two makers';
const exactly = (...inputs: Parameters<typeof derive>): Fraction => Fraction.of(derive(...inputs).within.value);

describe('before rounding, a derived number', () => {
  test.each(rational)('equals the result of fractions, and lies in the range of its corners: %s', (as) => {
    fc.assert(
      fc.property(anyDecimal, positive, (to, from) => {
        const { within } = derive(...pairFor(as, to, from), as, caveat);
        const half = (value: string): Fraction => new Fraction(1n, 2n * 10n ** BigInt((value.split('.')[1] ?? '').length));
        const ends = (value: string): Fraction[] => [Fraction.of(value).minus(half(value)), Fraction.of(value).plus(half(value))];
        const corners = ends(to).flatMap((one) => ends(from).map((other) => recompute(as, one, other)));
        const [low, high] = [-1, 1].map((side) => corners.reduce((best, one) => (one.compare(best) * side > 0 ? one : best)));
        expect(Fraction.of(within.value).isNear(recompute(as, Fraction.of(to), Fraction.of(from)), 50)).toBe(true);
        expect(Fraction.of(within.low).isNear(low!, 50)).toBe(true);
        expect(Fraction.of(within.high).isNear(high!, 50)).toBe(true);
      }),
      often,
    );
  });

  test('can be reversed: growth on the earlier number gives the later one', () => {
    fc.assert(
      fc.property(anyDecimal, positive, (to, from) => {
        const factor = exactly(later(to), earlier(from), 'growth').over(Fraction.of(100)).plus(Fraction.of(1));
        expect(Fraction.of(from).times(factor).isNear(Fraction.of(to), 45)).toBe(true);
      }),
      often,
    );
  });

  test('can be inverted: a multiple times its inverse is one, a difference changes its sign, an index is growth on a hundred', () => {
    fc.assert(
      fc.property(positive, positive, (one, other) => {
        const [there, back] = [derive(later(one), earlier(other), 'multiple'), derive(later(other), earlier(one), 'multiple')];
        expect(Fraction.of(there.within.value).times(Fraction.of(back.within.value)).isNear(Fraction.of(1), 50)).toBe(true);
        const [up, down] = [derive(later(one), earlier(other), 'difference'), derive(later(other), earlier(one), 'difference')];
        expect(Fraction.of(up.within.value).plus(Fraction.of(down.within.value)).compare(Fraction.of(0))).toBe(0);
        expect([up.value, up.qualifier]).toEqual([down.value, down.qualifier]);
        const growth = exactly(later(one), earlier(other), 'growth').plus(Fraction.of(100));
        expect(exactly(later(one), earlier(other), 'index').isNear(growth, 50)).toBe(true);
      }),
      often,
    );
  });

  test('compounds: an annual rate over the years gives the multiple', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 12 }), (to, from, years) => {
        const end = makeCell(to, { period: String(2010 + years) });
        const start = makeCell(from, { period: '2010' });
        const factor = exactly(end, start, 'cagr').over(Fraction.of(100)).plus(Fraction.of(1));
        const compounded = Array.from({ length: years }, () => factor).reduce((product, one) => product.times(one));
        expect(compounded.isNear(exactly(end, start, 'multiple'), 40)).toBe(true);
      }),
      seldom,
    );
  });

  test('adds up: the shares of two parts make a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 2, max: 9999 }), (some, more) => {
        const [part, whole] = [Math.min(some, more), Math.max(some, more) + 1];
        const share = (value: number): Fraction => exactly(makeCell(String(value)), makeCell(String(whole), { series: 'whole' }), 'share');
        expect(
          share(part)
            .plus(share(whole - part))
            .isNear(Fraction.of(100), 50),
        ).toBe(true);
      }),
      often,
    );
  });

  test('is the same in billions and in trillions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }), (to, from) => {
        const billions = (value: number): string => String(value);
        const trillions = (value: number): string => (value / 1000).toFixed(3);
        for (const as of ['growth', 'multiple', 'index', 'contrast'] as const) {
          const small = derive(later(billions(to)), earlier(billions(from)), as, caveat);
          const great = derive(later(trillions(to), { unit: 'tn-cny' }), earlier(trillions(from), { unit: 'tn-cny' }), as, caveat);
          expect([great.value, great.unit, great.qualifier, great.within]).toEqual([
            small.value,
            small.unit,
            small.qualifier,
            small.within,
          ]);
        }
        const mixed = derive(later(trillions(to), { unit: 'tn-cny' }), earlier(billions(from), { series: 'two' }), 'contrast', caveat);
        expect(mixed.value).toBe(derive(later(billions(to)), earlier(billions(from), { series: 'two' }), 'contrast', caveat).value);
      }),
      seldom,
    );
  });
});

describe('for any input, a derivation', () => {
  test('gives a plain number or the reason why there is none: never NaN, infinity or a power of ten', () => {
    const qualifier = fc.constantFrom(...qualifiers);
    fc.assert(
      fc.property(anyDecimal, anyDecimal, fc.constantFrom(...derivations), qualifier, qualifier, (to, from, as, one, other) => {
        const [a, b] = pairFor(as, to, from);
        const result = findDerived({ ...a, qualifier: one }, { ...b, qualifier: other }, as, caveat);
        if ('reason' in result) {
          expect(sayWhyNot(result)).toMatch(/^[a-z].*[a-z]$/);
          expect(() => derive({ ...a, qualifier: one }, { ...b, qualifier: other }, as, caveat)).toThrow(Refusal);
        } else {
          for (const text of [result.value, ...Object.values(result.within)]) expect(text).toMatch(/^-?\d+(\.\d+)?$/);
          expect(formatDerived(result)).not.toMatch(/NaN|Infinity|undefined|\de/);
          expect(signedValue(result).compare(Fraction.of(0)) === 0).toBe(Fraction.of(result.within.value).compare(Fraction.of(0)) === 0);
        }
      }),
      { ...often, numRuns: 800 },
    );
  });

  test.each(['growth', 'multiple', 'index', 'share', 'cagr', 'contrast'] as const)(
    'divides by nothing, and by nothing below it: %s',
    (as) => {
      fc.assert(
        fc.property(anyDecimal, fc.constantFrom('0', '0.0', '0.00', '-0'), (to, zero) => {
          expect(sayWhyNot(findDerived(...pairFor(as, to, zero), as, caveat))).toBe('a number cannot be divided by zero');
        }),
        often,
      );
      fc.assert(
        fc.property(anyDecimal, positive, (to, from) => {
          expect(sayWhyNot(findDerived(...pairFor(as, to, `-${from}`), as, caveat))).toBe('a ratio to a negative number has no meaning');
        }),
        often,
      );
    },
  );

  test('gives the reason if an input is missing', () => {
    expect(sayWhyNot(findDerived(later('1.0'), undefined, 'growth'))).toBe('a number that it needs is not known');
    expect(sayWhyNot(findDerived(undefined, earlier('1.0'), 'growth'))).toBe('a number that it needs is not known');
  });
});
