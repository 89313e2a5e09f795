import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, corpus } from '../check/message-cases.ts';
import { observationColumns, toObservation } from '../../src/exports/data/observations.ts';
import { buildFigureModel } from '../../src/figures/build-figure-model.ts';
import { addressOfCell } from '../../src/lib/addresses.ts';
import { getCell, getCells } from '../../src/lib/cell.ts';
import { listPrinted } from '../../src/lib/consistency.ts';
import { describeCoverage } from '../../src/lib/coverage.ts';
import { toDataset } from '../../src/lib/json-ld.ts';
import type { Figure, Report } from '../../src/report/report.ts';
import type { ChartSpec } from '../../src/schemas/figure.ts';
import { readReport, site } from './sample.ts';

/** The corpus, whose series of shops has numbers for all four kinds of periods and the printed growth. */
const report = readWithParts();
const address = 'bicycles/shops';

describe('numbers of years, halves, quarters and months', () => {
  test('are in chronological order, whatever their order in the file', () => {
    const order = ['2023-Q3', '2024-H1', '2024', '2024-06', '2024-Q3', '2024-H2'];
    expect(getCells(report, address).map(({ period }) => period)).toEqual(order);
    expect(describeCoverage(report, 'bicycles')).toMatchObject({ first: '2020', last: '2024-H2' });
  });

  test('are in that order on the axis of a figure, with short labels and the words of a table', () => {
    const { categories, series } = buildFigureModel(report, drawShops(report));
    expect(categories.map(({ short }) => short)).toEqual(['Q3 2023', 'H1 2024', '2024', 'Jun 24', 'Q3 2024', 'H2 2024']);
    expect(categories[0]!.label).toBe('third quarter of 2023');
    expect(series[0]!.points.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('are separated by a break between two months without a number', () => {
    const broken = readWithParts(
      '{ after: "2024-06", before: "2024-07", label: new method, why: Counted anew., source: null, inference: true }',
    );
    const { breaks, series } = buildFigureModel(broken, drawShops(broken));
    expect(breaks).toEqual([{ place: 2024 * 12 + 6, label: 'new method' }]);
    // A quarter is missing before the first half. The break is within the year, and what follows the year in the order is before the break.
    expect(series[0]!.joins).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  test('have an address, and a place on the page of their data', () => {
    expect(getCell(report, `${address}/2024-Q3`).value).toBe('3.6');
    expect(addressOfCell(`${address}/2024-Q3`)).toBe('/data/bicycles/#shops-2024-Q3');
    expect(addressOfCell(`${address}/2024-Q3@2024-12`)).toBe('/data/bicycles/#shops-2024-Q3-2024-12');
  });

  test('are exported as written, in the form that the description of the files promises', () => {
    const { constraints, read } = observationColumns.find(({ name }) => name === 'period')!;
    const written = getCells(report, address).map((cell) => String(read(toObservation(report, cell, site))));
    expect(written).toContain('2024-Q3');
    for (const period of written) expect(period).toMatch(new RegExp(`^(?:${constraints!.pattern})$`));
  });

  test('are compared with those of a year earlier if their maker prints growth', () => {
    const judged = listPrinted(report).map(({ cell, verdict }) => `${cell.period} ${verdict}`);
    expect(judged).toEqual(['2024-Q3 equal', '2024-H2 not-computable']);
    expect(listPrinted(report).find(({ cell }) => cell.period === '2024-H2')!.reason).toContain('for the second half of 2023');
  });

  test('give programs an ISO 8601 interval', () => {
    expect(toDataset(report, 'bicycles', site)).toMatchObject({ temporalCoverage: '2020/2024' });
  });
});

function drawShops(of: Report): Figure & { spec: ChartSpec } {
  const figure = of.figures.get('bicycle-count')!;
  return { ...figure, spec: { ...figure.spec, kind: 'line', cells: [address], scale: 'linear' } };
}

function readWithParts(broken = ''): Report {
  const folder = mkdtempSync(join(tmpdir(), 'periods-'));
  try {
    cpSync(join(corpus, 'content'), join(folder, 'content'), { recursive: true });
    const file = 'content/datasets/bicycles.yaml';
    const number = (period: string, value: string): string =>
      `      - { period: "${period}", value: "${value}", status: reported, qualifier: exact, stated: "2025", sources: [{ id: s01, role: states }], note: null }\n`;
    const shops = [
      number('2024-Q3', '3.6'),
      number('2024-06', '1.1'),
      number('2024-H2', '6.5'),
      number('2023-Q3', '3.0'),
      number('2024-H1', '5.5'),
    ];
    const growth = `  - id: shops-growth
    label: Shops, growth
    maker: Shops
    measure: growth
    of: null
    derivedFrom: { as: growth, of: shops }
    breaks: []
    gaps: []
    observations:
${number('2024-H2', '10')}${number('2024-Q3', '20')}`;
    applyEdits(folder, [
      {
        file,
        replace: [
          { old: 'measures:\n', new: 'measures:\n  - { id: growth, label: Growth, definition: null, unit: percent }\n' },
          { old: '    breaks: []\n', new: `    breaks: [${broken}]\n` },
          {
            old: '    observations:\n      - period: "2024"\n        value: "12.0"',
            new: `    observations:\n${shops.join('')}      - period: "2024"\n        value: "12.0"`,
          },
          { old: / {6}- period: "2025"[\s\S]*$/.exec(readFileSync(join(folder, file), 'utf8'))![0], new: growth },
        ],
      },
    ]);
    return readReport(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
