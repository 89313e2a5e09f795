import { describe, expect, test } from 'vitest';
import { derive, formatDerived } from '../../src/lib/derive.ts';
import { explainDerived, printExact, printRange } from '../../src/lib/explain.ts';
import { derivations, type Derivation } from '../../src/schemas/components.ts';
import type { Status } from '../../src/schemas/observation.ts';
import { earlier, later, pairFor } from './derive-arbitraries.ts';

const engine = { words: {} };

describe('a reader who opens a derived number', () => {
  test('sees how it was computed, from the printed digits to the printed result', () => {
    const derived = derive(later('7.93', { status: 'projection' }), earlier('1.15', { status: 'estimate' }), 'growth');
    expect(explainDerived(engine, derived)).toMatchObject({
      name: 'Growth',
      rule: '(later ÷ earlier − 1) × 100',
      formula: '(7.93 ÷ 1.15 − 1) × 100',
      exact: '589.56…%',
      allowed: '586.14 to 593.02%',
      rounding: 'The number with the fewest digits that lies in this range.',
      terms: [
        { term: 'later', means: 'means 7.925 to 7.935' },
        { term: 'earlier', means: 'means 1.145 to 1.155' },
      ],
    });
    expect(explainDerived(engine, derived).reasons).toEqual([
      '“About”, because digits were dropped that the rounding of the inputs does not support.',
      'It has the weaker status of the two, “projected”, from the later number (2026).',
    ]);
  });

  test.each(derivations)('finds the terms of its formula named: %s', (as) => {
    const { rule, terms, formula } = explainDerived(engine, derive(...pairFor(as, '7.93', '1.15'), as, 'loose'));
    for (const { term } of terms) expect(rule).toContain(term);
    for (const digits of ['7.93', '1.15']) expect(formula).toContain(digits);
  });

  test('learns why it is a bound, and in which direction it was rounded', () => {
    const { reasons, rounding, terms } = explainDerived(
      engine,
      derive(later('700'), earlier('500', { qualifier: 'at-least' }), 'multiple'),
    );
    expect(reasons[0]).toBe('It is an upper bound, because the earlier number is only a bound.');
    expect(rounding).toContain('rounded up because it is an upper bound');
    expect(terms[1]!.means).toBe('is a lower bound: this or more');
  });

  test('learns when an input was loose, when digits are uncertain, and when none are', () => {
    const first = (...inputs: Parameters<typeof derive>): string => explainDerived(engine, derive(...inputs)).reasons[0]!;
    expect(first(later('30'), earlier('20', { qualifier: 'about' }), 'difference')).toContain('the earlier number is given as “about”');
    expect(first(later('5.5'), earlier('3.0'), 'difference')).toContain('leaves its last digit open');
    expect(first(later('4.0000'), earlier('2.0000'), 'multiple')).toContain('hides no digit');
  });

  test('learns of the sign that a difference omits, and of the two digits of a contrast', () => {
    const loss = explainDerived(engine, derive(later('2.0'), earlier('3.5'), 'difference'));
    expect(loss.exact).toBe('\u22121.5 billion yuan');
    expect(loss.reasons.at(-1)).toContain('printed without its sign');
    expect(explainDerived(engine, derive(later('53.90'), earlier('12.7555'), 'contrast', 'loose')).rounding).toContain(
      'no more than two digits',
    );
  });

  test.each([
    ['projection', 'estimate', 'forecast against estimate', 'a forecast with an estimate'],
    ['target', 'actual', 'target against actual value', 'a target with an actual value'],
    ['reported', 'projection', 'reported value against forecast', 'a reported value with a forecast'],
  ] as const)('sees that a difference of %s and %s compares two numbers and is not a forecast', (one, other, printed, told) => {
    const error = derive(later('5.61', { status: one }), earlier('5.39', { status: other }), 'contrast-percent', 'loose');
    expect(formatDerived(error, 'print')).toBe(`about 4% (${printed})`);
    expect(explainDerived(engine, error).reasons.join(' ')).toContain(`It compares ${told} and is not itself a forecast.`);
  });

  test('sees the status if both inputs are expected, or neither', () => {
    const print = (one: Status, other: Status, as: Derivation = 'contrast-difference'): string =>
      formatDerived(derive(later('5.61', { status: one }), earlier('5.39', { status: other }), as, 'loose'), 'print');
    expect(print('projection', 'projection')).toMatch(/ \(projected\)$/);
    expect(print('estimate', 'reported')).toMatch(/ \(reported\)$/);
    expect(print('projection', 'estimate', 'contrast')).toMatch(/ \(projected\)$/);
  });

  test('sees the base of an index and the years of a rate', () => {
    expect(formatDerived(derive(later('7.93'), earlier('1.15'), 'index'))).toBe('about 690 (2022 = 100)');
    const rate = derive(later('400.0', { status: 'projection' }), earlier('100.0'), 'cagr');
    expect(formatDerived(rate, 'print')).toBe('about 41.4% a year (projected)');
    expect(explainDerived(engine, rate).rule).toContain('with the years from 2022 to 2026');
  });

  test('sees counts as exact', () => {
    const counts = explainDerived(engine, derive(later('2', { unit: 'count' }), earlier('9', { unit: 'count' }), 'multiple'));
    expect(counts).toMatchObject({ exact: '0.22222… times', allowed: null });
    expect(counts.terms[0]!.means).toContain('an exact count');
  });
});

describe('digits', () => {
  test.each([
    ['2.5', 3, '2.5'],
    ['2.66666', 3, '2.666…'],
    ['2.00009', 3, '2.000…'],
    ['-2.66666', 2, '\u22122.66…'],
    ['1234.5', 0, '1,234…'],
  ])('%s cut after %i places is %s', (value, places, text) => {
    expect(printExact(value, places)).toBe(text);
  });

  test('a range is rounded outwards, with the same number of digits at both ends', () => {
    expect(printRange(engine, '70.80021', '70.85762', 3, { unit: 'percent' })).toBe('70.800 to 70.858%');
    expect(printRange(engine, '-0.25', '2.1', 4, { unit: 'times' })).toBe('\u22120.25 to 2.10 times');
  });
});
