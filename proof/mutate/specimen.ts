import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { readFamilies, readIds } from './site-ids.ts';

/**
 * Adds a dataset to a report, whatever its subject, so that it prints every unit in the singular and the plural, every kind of period, each
 * pair of statuses compared, and numbers derived from two units of one family.
 */
export function addSpecimen(report: string): void {
  const identity = join(report, 'content', 'report.yaml');
  const document = parseDocument(readFileSync(identity, 'utf8'));
  document.set('units', units);
  writeFileSync(identity, document.toString({ lineWidth: 0 }));
  const source = readdirSync(join(report, 'content', 'sources'))[0]!.replace('.yaml', '');
  writeFileSync(join(report, 'content', 'datasets', 'specimen.yaml'), stringify(buildSpecimen(source)));
}

function buildSpecimen(source: string): Record<string, unknown> {
  const observe = (period: string, value: string, status = 'actual', qualifier = 'exact'): Record<string, unknown> => ({
    ...{ period, value, status, qualifier, stated: null },
    ...{ sources: [{ id: source, role: 'states' }], note: null },
  });
  const line = (id: string, measure: string, observations: Record<string, unknown>[]): Record<string, unknown> => ({
    ...{ id, label: `Specimen of ${id}`, maker: 'Nobody', measure, of: null, breaks: [], gaps: [], observations },
  });
  const contrast = (as: string, of: string, from: string): string =>
    `{change of=specimen/${of}/2020 from=specimen/${from}/2020 as=${as} caveat="a specimen"}`;
  const contrasts = [
    ...[contrast('contrast-difference', 'projection', 'actual'), contrast('contrast-difference', 'target', 'reported')],
    ...[...Map.groupBy(units, (unit) => families.get(unit)!).values()].flatMap((alike) =>
      alike.slice(1).map((unit) => contrast('contrast', `in-${alike[0]!}`, `in-${unit}`)),
    ),
  ];
  return {
    title: 'Specimen',
    place: 'Nowhere',
    note: `From ${contrasts.join(', then ')}.`,
    measures: units.map((unit) => ({ id: unit, label: `Specimen in ${unit}`, definition: null, unit })),
    series: [
      ...units.map((unit) => line(`in-${unit}`, unit, [observe('2020', '1'), observe('2021', '2')])),
      ...readIds('statuses').map((status, at) => line(status, 'count', [observe('2020', String(20 + 2 * at), status)])),
      ...readIds('qualifiers').map((qualifier) => line(qualifier, 'count', [observe('2020', '30', 'actual', qualifier)])),
      line(
        'periods',
        'count',
        ['2022-H1', '2022-H2', ...[1, 2, 3, 4].map((quarter) => `2022-Q${quarter}`)].map((period) => observe(period, '3')),
      ),
    ],
  };
}

const families = readFamilies();

/** Editors may not write the other two: an index is always derived, and only readers choose the other. */
const units = [...families.keys()].filter((unit) => !['index', 'yi-cny'].includes(unit));
