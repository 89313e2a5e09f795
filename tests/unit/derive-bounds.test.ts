import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, findDerived } from '../../src/lib/derive.ts';
import { statuses } from '../../src/schemas/observation.ts';
import { anyDecimal, earlier, later, often, pairFor, positive, rational, recompute, sayWhyNot, signedValue } from './derive-arbitraries.ts';
import { Fraction } from './fraction.ts';
import { makeCell } from './sample.ts';

const caveat = 'two makers';
const sides = ['at-least', 'at-most'] as const;
const other = { 'at-least': 'at-most', 'at-most': 'at-least' } as const;

describe('a bound among the inputs', () => {
  test.each(rational)('makes the result a bound that is true: %s', (as) => {
    fc.assert(
      fc.property(anyDecimal, positive, positive, fc.constantFrom(...sides), fc.boolean(), (to, from, more, side, first) => {
        const [a, b] = pairFor(as, to, from);
        const derived = derive(first ? { ...a, qualifier: side } : a, first ? b : { ...b, qualifier: side }, as, caveat);
        // A number on the allowed side of the bound; a divisor stays positive.
        const bound = Fraction.of(first ? to : from);
        const beyond =
          side === 'at-least' ? bound.plus(Fraction.of(more)) : bound.minus(Fraction.of(first ? more : from).over(Fraction.of(3)));
        const real = first ? recompute(as, beyond, Fraction.of(from)) : recompute(as, Fraction.of(to), beyond);
        const backwards = derived.within.value.startsWith('-') && !derived.value.startsWith('-') && Number(derived.value) !== 0;
        const { qualifier } = derived;
        expect(sides).toContain(qualifier);
        const says = backwards ? other[qualifier as (typeof sides)[number]] : qualifier;
        expect(
          real.compare(signedValue(derived)) * (says === 'at-least' ? 1 : -1),
          `${derived.formula}: ${qualifier} ${derived.value}`,
        ).toBeGreaterThanOrEqual(0);
      }),
      often,
    );
  });

  test('keeps its direction in the numerator and reverses it in the denominator', () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom(...sides), (to, from, side) => {
        for (const as of ['growth', 'multiple', 'index', 'contrast'] as const) {
          expect(derive(later(to, { qualifier: side }), earlier(from), as, caveat).qualifier).toBe(side);
          expect(derive(later(to), earlier(from, { qualifier: side }), as, caveat).qualifier).toBe(other[side]);
        }
      }),
      often,
    );
  });

  test('is refused with one in the same direction, and accepted with one in the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rational, 'cagr' as const), positive, positive, fc.constantFrom(...sides), (as, to, from, side) => {
        const [a, b] = pairFor(as, to, from);
        const reason = 'both numbers are bounds, and they bound nothing together';
        expect(sayWhyNot(findDerived({ ...a, qualifier: side }, { ...b, qualifier: side }, as, caveat))).toBe(reason);
        expect(findDerived({ ...a, qualifier: side }, { ...b, qualifier: other[side] }, as, caveat)).not.toHaveProperty('reason');
      }),
      { ...often, numRuns: 80 },
    );
  });

  test.each([
    ['1000', '600', 'at-least', '1.666'],
    ['1000', '600', 'at-most', '1.667'],
  ] as const)('rounds %s ÷ %s to the side on which it is true: %s', (to, from, side, value) => {
    expect(derive(later(to, { qualifier: side }), earlier(from), 'multiple')).toMatchObject({ value, qualifier: side });
  });
});

describe('a break', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2001, max: 2020 }), { minLength: 1, maxLength: 4 });
  const inSeries = ['growth', 'multiple', 'index', 'difference', 'cagr'] as const;

  test('stops every derivation across it, whatever the order of breaks and numbers, and no other', () => {
    fc.assert(
      fc.property(
        years,
        fc.uniqueArray(fc.integer({ min: 2000, max: 2021 }), { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...inSeries),
        (after, ends, as) => {
          const [start, end] = ends.toSorted((one, two) => one - two) as [number, number];
          const breaks = after.map((year) => ({
            after: String(year),
            before: String(year + 1),
            label: 'new',
            why: 'Counted anew.',
            source: null,
            inference: true,
          }));
          const [first, last] = [makeCell('1.0', { period: String(start), breaks }), makeCell('2.0', { period: String(end), breaks })];
          const crosses = after.some((year) => start <= year && end > year);
          const forwards = findDerived(last, first, as);
          expect('reason' in forwards).toBe(crosses);
          if ('reason' in forwards) expect(sayWhyNot(forwards)).toMatch(/^there is a break in method between \d{4} and \d{4}$/);
          expect(findDerived(first, last, as)).toHaveProperty('reason');
          expect(derive(last, first, 'contrast', caveat).caveat).toBe(caveat);
        },
      ),
      often,
    );
  });

  test('stops months, too', () => {
    const breaks = [{ after: '2023-06', before: '2023-12', label: 'new', why: 'Counted anew.', source: null, inference: true }];
    const at = (period: string): ReturnType<typeof makeCell> => makeCell('1.0', { period, breaks });
    expect(findDerived(at('2023-12'), at('2023-06'), 'growth')).toHaveProperty('reason');
    expect(findDerived(at('2024-06'), at('2023-12'), 'growth')).not.toHaveProperty('reason');
    expect(findDerived(at('2023-06'), at('2022-12'), 'growth')).not.toHaveProperty('reason');
  });
});

test('the order of the inputs does not matter to the weaker status, which is one of the two', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.constantFrom(...statuses), (one, two) => {
      const { status } = derive(later('2.0', { status: one }), earlier('1.0', { status: two }), 'growth');
      expect([one, two]).toContain(status);
      expect(derive(later('2.0', { status: two }), earlier('1.0', { status: one }), 'growth').status).toBe(status);
      if (one === 'projection' || two === 'projection') expect(status).toBe('projection');
      if (status === 'actual') expect([one, two]).toEqual(['actual', 'actual']);
    }),
    often,
  );
});

test('a share needs a known maker, the same for both', () => {
  const share = (maker: string | null, of: string | null) =>
    findDerived(makeCell('1.0', { maker }), makeCell('2.0', { maker: of, series: 'whole' }), 'share');
  const reason = 'part and whole do not share a period and a known maker';
  expect(share('A', 'A')).not.toHaveProperty('reason');
  const makers: [string | null, string | null][] = [
    ['A', 'B'],
    ['A', null],
    [null, null],
  ];
  for (const [maker, of] of makers) expect(sayWhyNot(share(maker, of))).toBe(reason);
});
