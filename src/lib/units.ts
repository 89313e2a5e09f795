import type { UnitId } from '#schemas/unit.ts';
import type { Report } from '#report/report.ts';

/** The units that measures of the report have, in its order; it may list more, for datasets to come. */
export function listUnits({ identity, datasets }: Pick<Report, 'identity' | 'datasets'>): UnitId[] {
  const used = new Set<string>([...datasets.values()].flatMap(({ measures }) => measures.map(({ unit }) => unit)));
  return identity.units.filter((unit) => used.has(unit));
}
