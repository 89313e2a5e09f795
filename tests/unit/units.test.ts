import { expect, test } from 'vitest';
import { listUnits } from '../../src/lib/units.ts';
import { readCorpus } from './sample.ts';

test('readers are told of the units that a measure has, in the order of the report, not of those for datasets to come', () => {
  const report = readCorpus();
  const used = new Set([...report.datasets.values()].flatMap(({ measures }) => measures.map(({ unit }) => unit)));
  const units = listUnits({ ...report, identity: { ...report.identity, units: ['zettabytes', ...report.identity.units] } });
  expect(units).toEqual(report.identity.units.filter((unit) => used.has(unit)));
  expect(units).not.toContain('zettabytes');
});
