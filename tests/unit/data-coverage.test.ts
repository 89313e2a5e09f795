import { expect, test } from 'vitest';
import { describeCoverage } from '../../src/lib/coverage.ts';
import { readCorpus, readReport, root } from './sample.ts';

const report = readReport(root);

test('a dataset is counted by series, number, status and period, and leads to the figures and chapters that show it', () => {
  const coverage = describeCoverage(report, 'aigc-core-market');
  const { series } = report.datasets.get('aigc-core-market')!;
  expect(coverage).toMatchObject({ series: series.length, first: '2022', last: '2028' });
  expect(coverage.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(coverage.observations);
  expect(coverage.statuses.every(({ count }) => count > 0)).toBe(true);
  expect(coverage.figures.map(({ spec }) => spec.id)).toEqual(expect.arrayContaining(['aigc-core-market', 'projections-outcomes']));
  expect(coverage.chapters).toContain('market-size');
});

test('a dataset that nobody shows leads nowhere', () => {
  const corpus = readCorpus();
  const unused = { ...corpus, datasets: new Map(corpus.datasets).set('unused', corpus.datasets.get('bicycles')!) };
  expect(describeCoverage(unused, 'unused')).toMatchObject({ chapters: [], figures: [] });
});
