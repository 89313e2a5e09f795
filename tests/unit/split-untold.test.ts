import { expect, test } from 'vitest';
import { splitUntold } from '#check/split-untold.ts';

const whole = { value: '1', unit: 'count', qualifier: 'exact', status: 'actual' };
const came = (of: string) => ({ of, property: 'number' as const, old: null, new: whole });
const went = (of: string) => ({ of, property: 'number' as const, old: whole, new: null });
const changed = (of: string) => ({ of, property: 'value' as const, old: '1', new: '2' });

test.each([
  ['what only came is an addition', [came('cars/city/2024')], ['cars addition 1']],
  [
    'what changed is told apart from what came',
    [came('cars/city/2024'), changed('cars/city/2023')],
    ['cars ? 1', 'cars-additions addition 1'],
  ],
  [
    'files of different datasets need no longer name',
    [came('bicycles/city/2024'), changed('cars/city/2023')],
    ['cars ? 1', 'bicycles addition 1'],
  ],
  ['an addition that replaces a number of its dataset is recorded with it', [came('cars/town/2024'), went('cars/city/2024')], ['cars ? 2']],
  ['a number that moved to another dataset is one record', [went('cars/city/2024'), came('vans/city/2024')], ['cars ? 2']],
  ['what came elsewhere is an addition', [went('cars/city/2024'), came('vans/city/2025')], ['cars ? 1', 'vans addition 1']],
  ['nothing needs no file', [], []],
])('%s', (_title, untold, records) => {
  expect(splitUntold(untold).map((record) => `${record.id} ${record.class ?? '?'} ${record.changes.length}`)).toEqual(records);
});
