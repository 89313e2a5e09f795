import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aYearBefore,
  comparePeriods,
  crossesBreak,
  firstDayOf,
  formatPeriod,
  formatPeriodInSentence,
  isPeriod,
  lastDayOf,
  middleOf,
  parsePeriod,
  shortenPeriod,
  toIsoInterval,
  toIsoMonth,
  yearsBetween,
} from '../../src/schemas/periods.ts';
import { monthsOf } from '../../proof/verify/facts.ts';
import { sayDate } from '../../proof/verify/words.ts';

/** Every form of a period, in every allowed year. */
const period = fc
  .tuple(fc.integer({ min: 1902, max: 2099 }), fc.constantFrom('', ...parts()))
  .map(([year, part]) => `${year}${part === '' ? '' : `-${part}`}`);
const two = fc.tuple(period, period);
const three = fc.tuple(period, period, period);

describe('a period', () => {
  test.each(['2024', '2024-01', '2024-12', '2024-Q1', '2024-Q4', '2024-H1', '2024-H2'])('is "%s"', (text) => {
    expect(isPeriod(text)).toBe(true);
    expect(parsePeriod(text)?.year).toBe(2024);
  });

  test.each([
    '2024-Q5',
    '2024-Q0',
    '2024-H3',
    '2024-H0',
    '2024-q3',
    '2024Q3',
    'Q3 2024',
    '2024-3',
    '2024-00',
    '2024-06-30',
    '1899',
    '2024-',
    '',
  ])('is not "%s"', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(parsePeriod(text)).toBeUndefined();
    expect(() => firstDayOf(text)).toThrow('is not a period');
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31', 2024.5],
    ['2024-H2', '2024-07-01', '2024-12-31', 2024.75],
    ['2024-Q1', '2024-01-01', '2024-03-31', 2024.125],
    ['2024-02', '2024-02-01', '2024-02-29', 2024.125],
  ])('%s runs from %s to %s', (text, first, last, middle) => {
    expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]);
    expect(middleOf(text)).toBeCloseTo(middle, 9);
  });

  test.each([
    ['2024-Q3', 12, '2025-09-30'],
    ['2024-H1', 8, '2025-02-28'],
    ['2024-H2', 2, '2025-02-28'],
  ])('%s ends, %i months later, on %s', (text, later, day) => {
    expect(lastDayOf(text, later)).toBe(day);
  });

  test('ends on a day that exists', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(firstDayOf(one) < lastDayOf(one)).toBe(true);
      }),
    );
  });
});

describe('periods in order', () => {
  test('are sorted by their start, and by length if they start together', () => {
    const all = ['2024', '2024-12', '2024-Q4', '2024-H1', '2023', '2024-01', '2024-Q1', '2024-H2', '2024-Q3'];
    expect(all.toSorted(comparePeriods)).toEqual([
      '2023',
      '2024-01',
      '2024-Q1',
      '2024-H1',
      '2024',
      '2024-Q3',
      '2024-H2',
      '2024-Q4',
      '2024-12',
    ]);
  });

  test('are equal only if they are the same', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        expect(comparePeriods(one, other) === 0).toBe(one === other);
        expect(Math.sign(comparePeriods(one, other))).toBe(-Math.sign(comparePeriods(other, one)) + 0);
      }),
    );
  });

  test('have a consistent order whichever are compared', () => {
    fc.assert(
      fc.property(three, (some) => {
        const [a, b, c] = some.toSorted(comparePeriods) as [string, string, string];
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        expect([firstDayOf(a), firstDayOf(b), firstDayOf(c)]).toEqual([a, b, c].map(firstDayOf).toSorted());
      }),
    );
  });

  test('have the same order in the proof of the numbers, which sorts on its own', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const [a, b] = [monthsOf(one), monthsOf(other)];
        expect(Math.sign(a.first - b.first || a.last - b.last)).toBe(Math.sign(comparePeriods(one, other)));
      }),
    );
  });
});

describe('one period and another', () => {
  test.each([
    ['2024', '2023'],
    ['2024-06', '2023-06'],
    ['2024-Q3', '2023-Q3'],
    ['2024-H1', '2023-H1'],
  ])('%s follows %s by a year', (now, before) => {
    expect(aYearBefore(now)).toBe(before);
    expect(yearsBetween(before, now)).toBe(1);
    expect(yearsBetween(now, before)).toBe(-1);
  });

  test.each([
    ['2022', '2024-06'],
    ['2022-Q3', '2024-Q4'],
    ['2022-H1', '2024-Q1'],
    ['2022-H1', '2024-H2'],
  ])('%s and %s are not whole years apart', (from, to) => {
    expect(yearsBetween(from, to)).toBeUndefined();
  });

  test('are as many years apart as steps of a year between them', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(yearsBetween(aYearBefore(one), one)).toBe(1);
        expect(yearsBetween(aYearBefore(aYearBefore(one)), one)).toBe(2);
      }),
    );
  });

  test.each([
    ['2023', '2025', '2024-06', '2024-07', true],
    ['2024-Q2', '2024-Q3', '2024-06', '2024-07', true],
    ['2024-H1', '2024-H2', '2024-Q2', '2024-Q3', true],
    ['2024-Q3', '2025-Q3', '2024-06', '2024-07', false],
    ['2023-Q1', '2024-Q2', '2024-06', '2024-07', false],
    ['2023-06', '2024-06', '2023', '2024', true],
    ['2024-Q1', '2024-Q4', '2023', '2024', false],
  ])('%s and %s are on two sides of a break between %s and %s: %s', (from, to, after, before, crosses) => {
    expect(crossesBreak(from, to, { after, before })).toBe(crosses);
  });
});

describe('a reader sees', () => {
  test.each([
    ['2024', '2024', '2024', '2024'],
    ['2024-06', 'June 2024', 'June 2024', 'Jun 24'],
    ['2024-Q1', 'first quarter of 2024', 'the first quarter of 2024', 'Q1 2024'],
    ['2024-Q3', 'third quarter of 2024', 'the third quarter of 2024', 'Q3 2024'],
    ['2024-H1', 'first half of 2024', 'the first half of 2024', 'H1 2024'],
    ['2024-H2', 'second half of 2024', 'the second half of 2024', 'H2 2024'],
  ])('%s as "%s", in a sentence "%s", on an axis "%s"', (text, words, inSentence, short) => {
    expect([formatPeriod(text), formatPeriodInSentence(text), shortenPeriod(text)]).toEqual([words, inSentence, short]);
  });

  test('in the same words as the proof of the numbers', () => {
    for (const part of ['', ...parts().map((one) => `-${one}`)]) expect(sayDate(`2024${part}`)).toBe(formatPeriod(`2024${part}`));
  });
});

describe('a program gets the time of several periods as an ISO 8601 interval', () => {
  test.each([
    [['2024'], '2024'],
    [['2024-06'], '2024-06'],
    [['2024-Q3'], '2024-07/2024-09'],
    [['2024-H1'], '2024-01/2024-06'],
    [['2022', '2024', '2023'], '2022/2024'],
    [['2022', '2024-Q3'], '2022/2024-09'],
    [['2024-Q2', '2023-H1', '2024-05'], '2023-01/2024-06'],
    [['2023', '2024-06', '2024'], '2023/2024'],
  ])('%j: %s', (periods, interval) => {
    expect(toIsoInterval(periods)).toBe(interval);
  });

  test('and for one period its first or last month', () => {
    expect(toIsoMonth('2024-Q3', 'first')).toBe('2024-07');
    expect(toIsoMonth('2024-H2', 'last')).toBe('2024-12');
    expect(toIsoMonth('2024', 'last')).toBe('2024');
  });
});

function parts(): string[] {
  const monthsOfYear = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  return ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', ...monthsOfYear];
}
