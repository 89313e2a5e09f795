import type { Dataset } from '#schemas/dataset.ts';
import type { Identity } from '#schemas/identity.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf, identityFile, type Entry } from '#read/entries.ts';

/** Units that the report does not offer: of a measure, and of the amounts that it draws together. */
export function checkUnits({ units, amounts }: Identity, datasets: Entry<Dataset>[]): Problem[] {
  const say = (place: Problem['place'], unit: string): Problem => ({
    place,
    message: `This report does not offer the unit "${unit}".`,
    remedy: `Write one of ${units.join(', ')}; or add it to units in content/report.yaml.`,
    severity: 'error',
  });
  const isStrange = (unit: string): boolean => !units.some((offered) => offered === unit);
  return [
    ...(amounts && isStrange(amounts.unit) ? [say({ file: identityFile, path: ['amounts', 'unit'] }, amounts.unit)] : []),
    ...datasets.flatMap(({ id, data }) =>
      data.measures.flatMap(({ unit }, index) =>
        isStrange(unit) ? [say({ file: fileOf('datasets', id), path: ['measures', index, 'unit'] }, unit)] : [],
      ),
    ),
  ];
}
