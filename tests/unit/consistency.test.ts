import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReport } from '../../src/report/join.ts';
import { readContent } from '../../src/read/read.ts';
import { judge, listPrinted, type Judgement } from '../../src/lib/consistency.ts';
import type { Cell } from '../../src/report/report.ts';
import type { Relation } from '../../src/schemas/dataset.ts';
import { earlier, engine, later, often, positive } from './derive-arbitraries.ts';
import { fixture, makeCell, readFixture } from './sample.ts';

const printed = (value: string, given: Parameters<typeof makeCell>[1] = {}): Cell => makeCell(value, { unit: 'percent', ...given });
const growth = (value: string, to: string, from: string): Judgement => judge(engine, printed(value), [later(to), earlier(from)], 'growth');

describe('a number that its maker printed is', () => {
  test.each([
    ['equal where rounding to its digits gives it', '10.3', '50.2', '45.5', 'equal'],
    ['equal where a half was rounded away from zero', '12.5', '22.49', '20.00', 'equal'],
    ['equal below zero', '-25', '90.0', '120.0', 'equal'],
    ['within rounding where its inputs allow it', '7.39', '53.9', '50.2', 'within-rounding'],
    ['within rounding where the two ranges only touch', '101.5', '20.0', '10.0', 'within-rounding'],
    ['within rounding at the lower end of both ranges', '7.16', '53.9', '50.2', 'within-rounding'],
    ['inconsistent just below it', '7.15', '53.9', '50.2', 'inconsistent'],
    ['within rounding at the upper end of both ranges', '7.58', '53.9', '50.2', 'within-rounding'],
    ['inconsistent just above it', '7.59', '53.9', '50.2', 'inconsistent'],
    ['inconsistent with the sign of the opposite', '25', '90.0', '120.0', 'inconsistent'],
    ['not computable from zero', '100', '1.0', '0.0', 'not-computable'],
  ])('%s', (_title, value, to, from, verdict) => {
    expect(growth(value, to, from).verdict).toBe(verdict);
  });

  test('never inconsistent if it was computed before its inputs were rounded', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (to, from, places, digits) => {
        const real = ((Number(to) / Number(from)) * 100 - 100).toFixed(digits);
        const [a, b] = [to, from].map((value) => Number(value).toFixed(places));
        fc.pre(Number(b) > 0 && Math.abs(Number(real)) < 1e15);
        expect(growth(real, a!, b!).verdict).not.toBe('inconsistent');
      }),
      often,
    );
  });

  test('equal to the result of its inputs at any number of digits, and inconsistent if it is far from it', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 4 }), (to, from, digits) => {
        const { computed, rounded } = growth('0', to, from);
        const share = Number(computed!.value).toFixed(digits);
        fc.pre(Math.abs(Number(share)) < 1e15);
        expect(growth(share, to, from).verdict).toMatch(/equal|within-rounding/);
        expect(rounded).toMatch(/^-?\d+$/);
        expect(growth(String(Math.ceil(Number(computed!.high)) + 2), to, from).verdict).toBe('inconsistent');
      }),
      often,
    );
  });

  test.each<[string, Cell, [Cell, Cell], Relation['as'], string]>([
    [
      'it is a bound',
      printed('50', { qualifier: 'at-least' }),
      [later('3.0'), earlier('2.0')],
      'growth',
      'the printed number is only a bound',
    ],
    [
      'an input is a bound',
      printed('50'),
      [later('3.0', { qualifier: 'at-least' }), earlier('2.0')],
      'growth',
      'a number that it follows from is only a bound',
    ],
    [
      'a break lies between its inputs',
      printed('50'),
      [
        later('3.0', { breaks: [{ after: '2023', before: '2024', label: 'new', why: 'New.', source: null, inference: true }] }),
        earlier('2.0'),
      ],
      'growth',
      'there is a break in method between 2023 and 2024',
    ],
    [
      'part and whole are in other units',
      printed('50'),
      [later('3.0'), later('2.0', { unit: 'million-people', series: 'two' })],
      'share',
      'one number is in billion yuan, the other in million people',
    ],
  ])('not computable, with the reason, if %s', (_title, cell, inputs, as, reason) => {
    expect(judge(engine, cell, inputs, as)).toMatchObject({ verdict: 'not-computable', reason, computed: null, inputs });
  });
});

describe('in a report', () => {
  const numbers = listPrinted(readFixture());
  const find = (address: string) => numbers.find(({ cell }) => cell.address === address)!;

  test('every series in per cent is judged, and no other', () => {
    const { entries } = readContent(fixture);
    const { report } = joinReport(entries!);
    const inPercent = [...report.cells.values()].filter(({ measure }) => measure.unit === 'percent' || measure.unit === 'times');
    expect(numbers.map(({ cell }) => cell.address).toSorted()).toEqual(inPercent.map(({ address }) => address).toSorted());
    for (const { verdict, reason, computed, inputs } of numbers) {
      expect(reason === null).toBe(verdict !== 'not-computable');
      expect(computed === null).toBe(verdict === 'not-computable');
      if (computed) expect(inputs).toHaveLength(2);
    }
  });

  test.each([
    ['regular-riders/panel-growth/2016', 'equal', '7.1', '(0.45 ÷ 0.42 − 1) × 100'],
    ['regular-riders/panel-share/2016', 'equal', '15.9', '0.45 ÷ 2.83 × 100'],
    ['electric-bicycles/guild-multiple/2018', 'equal', '2.3', '0.21 ÷ 0.09'],
    ['electric-bicycles/guild-multiple/2017', 'within-rounding', '2.3', '0.09 ÷ 0.04'],
    ['regular-riders/panel-share/2017', 'within-rounding', '17.1', '0.49 ÷ 2.86 × 100'],
    ['regular-riders/panel-growth/2025', 'inconsistent', '8.1', '(0.80 ÷ 0.74 − 1) × 100'],
    ['regular-riders/panel-share/2023', 'inconsistent', '23.2', '0.70 ÷ 3.02 × 100'],
  ])('%s is %s: %s', (address, verdict, rounded, formula) => {
    expect(find(address)).toMatchObject({ verdict, rounded, formula });
  });

  test.each([
    ['regular-riders/panel-growth/2019', '“Household panel, regular riders” has no number for 2018'],
    ['electric-bicycles/luntong-share/2024', 'the whole (all sales in Velmar) is not in the data'],
    ['repair-prices/study-prices/2022', 'the numbers that it follows from are not in the data'],
    ['repair-prices/office-prices/2023', 'the office publishes no prices'],
    ['regular-riders/panel-share/2020', 'the printed number is only a bound'],
  ])('%s cannot be computed: %s', (address, reason) => {
    expect(find(address)).toMatchObject({ verdict: 'not-computable', reason });
  });

  test('numbers that an editor marks as unlike are not compared, and a number that was stated twice is not used', () => {
    const { entries } = readContent(fixture);
    const edit = (dataset: string, series: string, relation: Relation): ReturnType<typeof listPrinted> => {
      const datasets = entries!.datasets.map((entry) =>
        entry.id === dataset
          ? {
              ...entry,
              data: {
                ...entry.data,
                series: entry.data.series.map((one) => (one.id === series ? { ...one, derivedFrom: relation } : one)),
              },
            }
          : entry,
      );
      return listPrinted(joinReport({ ...entries!, datasets }).report).filter(
        ({ cell }) => cell.datasetId === dataset && cell.series.id === series,
      );
    };
    const unlike = 'Its growth is in prices of one year';
    expect(edit('regular-riders', 'panel-growth', { as: 'growth', of: 'panel-riders', unlike })[0]).toMatchObject({
      verdict: 'not-computable',
      reason: unlike,
    });
    expect(edit('electric-bicycles', 'guild-growth', { as: 'growth', of: 'guild-forecast' }).map(({ reason }) => reason)).toEqual([
      '“Bicycle guild, forecast” has no number for 2022',
      '“Bicycle guild, forecast” has no number for 2023',
      '“Bicycle guild, forecast” has more than one number for 2024',
      '“Bicycle guild, forecast” has no number for 2025',
    ]);
  });
});
