import { expect, test } from 'vitest';
import { describeCoverage } from '../../src/lib/coverage.ts';
import { readCorpus, readFixture } from './sample.ts';

const report = readFixture();

test('a dataset has counts of series, numbers, statuses and periods, and links to the figures and chapters that show it', () => {
  const coverage = describeCoverage(report, 'electric-bicycles');
  const { series } = report.datasets.get('electric-bicycles')!;
  expect(coverage).toMatchObject({ series: series.length, first: '2016', last: '2027' });
  expect(coverage.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(coverage.observations);
  expect(coverage.statuses.every(({ count }) => count > 0)).toBe(true);
  expect(coverage.figures.map(({ spec }) => spec.id)).toEqual(expect.arrayContaining(['sales-by-year', 'forecasts-and-outcomes']));
  expect(coverage.chapters).toContain('trade');
});

test('a dataset that is not shown has no links', () => {
  const corpus = readCorpus();
  const unused = { ...corpus, datasets: new Map(corpus.datasets).set('unused', corpus.datasets.get('bicycles')!) };
  expect(describeCoverage(unused, 'unused')).toMatchObject({ chapters: [], figures: [] });
});
