import { expect, test } from 'vitest';
import { groupUnrecorded } from '#check/group-unrecorded.ts';

const whole = { value: '1', unit: 'count', qualifier: 'exact', status: 'actual' };
const came = (of: string) => ({ of, property: 'number' as const, old: null, new: whole });
const went = (of: string) => ({ of, property: 'number' as const, old: whole, new: null });
const changed = (of: string) => ({ of, property: 'value' as const, old: '1', new: '2' });

test.each([
  ['numbers that were only added are an addition', [came('cars/city/2024')], ['cars addition 1']],
  [
    'a changed number is recorded separately from an added one',
    [came('cars/city/2024'), changed('cars/city/2023')],
    ['cars ? 1', 'cars-additions addition 1'],
  ],
  [
    'files of different datasets need no suffix',
    [came('bicycles/city/2024'), changed('cars/city/2023')],
    ['cars ? 1', 'bicycles addition 1'],
  ],
  ['an addition that replaces a number of its dataset is recorded with it', [came('cars/town/2024'), went('cars/city/2024')], ['cars ? 2']],
  ['a number that moved to another dataset is one record', [went('cars/city/2024'), came('vans/city/2024')], ['cars ? 2']],
  ['an unrelated number is an addition', [went('cars/city/2024'), came('vans/city/2025')], ['cars ? 1', 'vans addition 1']],
  ['nothing needs no file', [], []],
])('%s', (_title, unrecorded, records) => {
  expect(groupUnrecorded(unrecorded).map((record) => `${record.id} ${record.class ?? '?'} ${record.changes.length}`)).toEqual(records);
});
