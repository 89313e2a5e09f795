import type { Dataset } from '#schemas/dataset.ts';
import type { Identity } from '#schemas/identity.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf, identityFile, type Entry } from '#read/entries.ts';

/** Units that the report does not offer: of a measure, or the common unit for amounts. */
export function checkUnits({ units, amounts }: Identity, datasets: Entry<Dataset>[]): Problem[] {
  const check = (place: Place, unit: string): Problem[] =>
    units.some((offered) => offered === unit) ? [] : [problem(place, 'unit-not-offered', { unit, offered: units })];
  return [
    ...(amounts ? check({ file: identityFile, path: ['amounts', 'unit'] }, amounts.unit) : []),
    ...datasets.flatMap(({ id, data }) =>
      data.measures.flatMap(({ unit }, index) => check({ file: fileOf('datasets', id), path: ['measures', index, 'unit'] }, unit)),
    ),
  ];
}
