import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/report/report.ts';
import { derive } from '../../src/lib/derive.ts';
import { formatCell } from '../../src/lib/format.ts';
import { makeCell } from './sample.ts';

const print = (...inputs: Parameters<typeof derive>): string => formatCell(derive(...inputs));
const earlier = (value: string, given: Parameters<typeof makeCell>[1] = {}): Cell => makeCell(value, { period: '2022', ...given });
const later = (value: string, given: Parameters<typeof makeCell>[1] = {}): Cell => makeCell(value, { period: '2026', ...given });

describe('a reader sees a derived number', () => {
  test('growth with no more digits than the inputs support', () => {
    expect(print(later('7.93'), earlier('1.15'), 'growth')).toBe('about 590%');
  });

  test('a multiple with no more digits than the inputs support', () => {
    expect(print(later('170.52'), earlier('1.15'), 'multiple')).toBe('about 148 times');
  });

  test('a loss as negative growth', () => {
    expect(print(later('90.0'), earlier('120.0'), 'growth')).toBe('\u221225%');
  });

  test('an annual rate', () => {
    expect(print(later('400.0'), earlier('100.0'), 'cagr')).toBe('about 41.4%');
  });

  test('an annual rate between the same quarter of two years', () => {
    expect(print(later('400.0', { period: '2026-Q3' }), earlier('100.0', { period: '2022-Q3' }), 'cagr')).toBe('about 41.4%');
  });

  test('growth of a quarter and of a half compared with a year earlier', () => {
    expect(print(later('120.0', { period: '2024-Q3' }), earlier('100.0', { period: '2023-Q3' }), 'growth')).toBe('20%');
    expect(print(later('120.0', { period: '2024-H1' }), earlier('100.0', { period: '2023-H2' }), 'growth')).toBe('20%');
  });

  test('a share of one maker and one period', () => {
    expect(print(makeCell('12.0'), makeCell('50.0', { series: 'whole' }), 'share')).toBe('24%');
  });

  test('a difference as a magnitude in its unit', () => {
    expect(print(later('50.2', { unit: 'tn-cny' }), earlier('53.9', { unit: 'tn-cny' }), 'difference')).toBe('about 3.7 trillion yuan');
  });

  test('percentage points between percentages', () => {
    expect(print(later('41.5', { unit: 'percent' }), earlier('40.2', { unit: 'percent' }), 'points')).toBe('about 1.3 percentage points');
  });

  test('a small difference of coarse numbers as it is, never as zero', () => {
    expect(derive(later('12.5'), earlier('12.4'), 'difference').value).toBe('0.1');
    expect(derive(later('12.5'), earlier('12.5'), 'difference').value).toBe('0');
  });

  test('across units of one family, by their factors', () => {
    expect(print(later('1.200', { unit: 'tn-cny' }), earlier('600.0', { series: 'two' }), 'contrast', 'two makers')).toBe('2 times');
    expect(print(later('1.2', { unit: 'tn-cny' }), earlier('1100', { series: 'two' }), 'contrast-difference', 'two makers')).toMatch(
      /^about 0\.1 trillion yuan$/,
    );
  });

  test('with the weaker status of the two', () => {
    expect(derive(later('7.93', { status: 'projection' }), earlier('1.15', { status: 'estimate' }), 'growth').status).toBe('projection');
    expect(derive(later('7.93', { status: 'reported' }), earlier('1.15', { status: 'target' }), 'growth').status).toBe('target');
    expect(derive(later('7.93', { status: 'actual' }), earlier('1.15', { status: 'estimate' }), 'growth').status).toBe('estimate');
  });

  test('with a lower bound in the numerator as a lower bound, in the denominator as an upper one', () => {
    expect(print(later('700', { qualifier: 'at-least' }), earlier('500'), 'multiple')).toBe('more than 1.4 times');
    expect(print(later('700'), earlier('500', { qualifier: 'at-least' }), 'multiple')).toBe('at most 1.4 times');
    expect(derive(later('5.0', { qualifier: 'at-least' }), earlier('7.0'), 'difference').qualifier).toBe('at-most');
  });

  test('with its caveat, formula and inputs', () => {
    const derived = derive(later('3.0'), earlier('1.0', { series: 'two' }), 'contrast', 'two makers');
    expect(derived).toMatchObject({
      caveat: 'two makers',
      formula: expect.stringContaining(' ÷ ') as string,
      as: 'contrast',
      unit: 'times',
    });
    expect(derived.inputs.map(({ address }) => address)).toEqual(['sample/one/2026', 'sample/two/2022']);
  });
});

describe('an editor is refused', () => {
  const broken = { breaks: [{ after: '2023', before: '2024', label: 'new method', why: 'Counted anew.', source: null, inference: true }] };
  test.each<[string, Parameters<typeof derive>, string]>([
    ['growth from zero', [later('7.93'), earlier('0.00'), 'growth'], 'starts from zero'],
    ['growth from below zero', [later('7.93'), earlier('-1.15'), 'growth'], 'starts below zero'],
    ['growth across a break', [later('7.93', broken), earlier('1.15', broken), 'growth'], 'crosses a break between 2023 and 2024'],
    ['a difference backwards', [earlier('7.93'), later('1.15'), 'difference'], 'runs backwards in time'],
    ['growth across series', [later('7.93', { series: 'two' }), earlier('1.15'), 'growth'], 'crosses makers or measures'],
    ['growth across datasets', [later('7.93', { dataset: 'other' }), earlier('1.15'), 'growth'], 'crosses makers or measures'],
    ['a share across makers', [makeCell('1.0', { maker: 'A' }), makeCell('2.0', { maker: 'B' }), 'share'], 'one maker and one period'],
    ['a share across periods', [later('1.0'), earlier('2.0'), 'share'], 'one maker and one period'],
    ['a contrast without a caveat', [later('7.93', { series: 'two' }), earlier('1.15'), 'contrast'], 'needs a caveat'],
    [
      'yuan against people',
      [later('7.93'), earlier('1.15', { unit: 'million-people' }), 'contrast', 'loose'],
      'mixes billion yuan with million people',
    ],
    ['points of yuan', [later('7.93'), earlier('1.15'), 'points'], 'percentage points'],
    ['a rate a year between months', [later('7.93', { period: '2026-06' }), earlier('1.15'), 'cagr'], 'two whole years'],
    [
      'a rate a year between two quarters of a year',
      [later('7.93', { period: '2026-Q3' }), earlier('1.15', { period: '2024-Q1' }), 'cagr'],
      'two whole years',
    ],
    [
      'growth of a quarter from a half',
      [later('7.93', { period: '2026-Q3' }), earlier('1.15', { period: '2026-H1' }), 'growth'],
      'not the same length',
    ],
    ['a quarter before a half', [later('7.93', { period: '2026-Q3' }), earlier('1.15', { period: '2026-H2' }), 'growth'], 'runs backwards'],
    [
      'growth over a break between quarters',
      [later('7.93', { ...broken, period: '2024-Q1' }), earlier('1.15', { ...broken, period: '2023-Q1' }), 'growth'],
      'crosses a break',
    ],
    ['a rate a year backwards', [earlier('7.93'), later('1.15'), 'cagr'], 'runs backwards in time'],
    [
      'growth from a month before a break into it',
      [later('7.93', { ...broken, period: '2024-06' }), earlier('1.15', { ...broken, period: '2023-06' }), 'growth'],
      'crosses a break',
    ],
    ['a rate a year that ends at zero', [later('0.0'), earlier('1.15'), 'cagr'], 'ends at zero'],
    [
      'two lower bounds',
      [later('7.93', { qualifier: 'at-least' }), earlier('1.15', { qualifier: 'at-least' }), 'multiple'],
      'both numbers are bounds',
    ],
  ])('%s', (_title, inputs, words) => {
    expect(() => derive(...inputs)).toThrow(words);
  });

  test('nothing on one side of a break', () => {
    const { breaks } = { breaks: [{ ...broken.breaks[0]!, after: '2019', before: '2020' }] };
    expect(print(later('7.93', { breaks }), earlier('1.15', { breaks }), 'growth')).toBe('about 590%');
  });
});

describe('over many numbers', () => {
  const random = seeded(20261122);
  const digits = (): number => Math.floor(random() * 4);
  const decimal = (): string => (random() * 10 ** Math.floor(random() * 5) + 10 ** -digits()).toFixed(digits());
  const pairs = Array.from({ length: 1000 }, () => [decimal(), decimal()] as const).filter((pair) =>
    pair.every((value) => Number(value) > 0),
  );

  /** The range that a printed decimal allows, by floating point and text: an oracle independent of the code under test. */
  const bounds = (value: string): [number, number] => {
    const half = 0.5 * 10 ** -(value.split('.')[1] ?? '').length;
    return [Number(value) - half, Number(value) + half];
  };

  test.each([
    ['multiple', (to: number, from: number) => to / from],
    ['growth', (to: number, from: number) => (to / from - 1) * 100],
    ['cagr', (to: number, from: number) => ((to / from) ** (1 / 4) - 1) * 100],
    ['difference', (to: number, from: number) => to - from],
  ] as const)('a %s lies within what the rounding of its inputs supports', (as, compute) => {
    expect(pairs.length).toBeGreaterThan(700);
    // Roots to 60 digits are slow.
    for (const [to, from] of as === 'cagr' ? pairs.slice(0, 100) : pairs) {
      const { value } = derive(later(to), earlier(from), as);
      const corners = bounds(to).flatMap((one) => bounds(from).map((other) => compute(one, other)));
      const sign = as === 'difference' && Number(to) < Number(from) ? -1 : 1;
      const slack = Math.max(...corners.map(Math.abs)) * 1e-9 + 1e-9;
      expect(Number(value) * sign, `${as} of ${to} from ${from}`).toBeGreaterThanOrEqual(Math.min(...corners) - slack);
      expect(Number(value) * sign, `${as} of ${to} from ${from}`).toBeLessThanOrEqual(Math.max(...corners) + slack);
    }
  });

  test('a multiple has "about" whenever it hides digits', () => {
    for (const [to, from] of pairs) {
      const { value, qualifier } = derive(later(to), earlier(from), 'multiple');
      if (qualifier === 'exact') expect(Number(value), `${to} / ${from}`).toBeCloseTo(Number(to) / Number(from), 9);
    }
  });

  test('a multiple has no superfluous digit: with one less it would lie outside', () => {
    for (const [to, from] of pairs.slice(0, 300)) {
      const { value } = derive(later(to), earlier(from), 'multiple');
      const corners = bounds(to).flatMap((one) => bounds(from).map((other) => one / other));
      const last = value.includes('.') ? -value.split('.')[1]!.length : /0*$/.exec(value)![0].length;
      const coarser = Math.round(Number(to) / Number(from) / 10 ** (last + 1)) * 10 ** (last + 1);
      const inside = coarser > Math.min(...corners) * (1 + 1e-9) && coarser < Math.max(...corners) * (1 - 1e-9) && coarser !== 0;
      expect(inside, `${to} / ${from} = ${value}, also ${coarser}`).toBe(false);
    }
  });
});

/** Pseudo-random numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
