import { addressOfDerived } from '#lib/addresses.ts';
import { listDerivations, type ListedDerived } from '#lib/derivations.ts';
import { cutPlaces } from '#lib/exact.ts';
import type { Report } from '#report/report.ts';
import { derivations } from '#schemas/components.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { unitIds } from '#schemas/unit.ts';
import { numberColumn, textColumn, toTable, type Column, type Table } from './table.ts';

/** Every number that the report computes, with its inputs and working, one per row. */
export function buildDerivedTable(report: Report): Table {
  return toTable(report, columns, listDerivations(report));
}

const required = { required: true } as const;

const columns: Column<ListedDerived>[] = [
  textColumn('id', 'column.derived', ({ id }) => id, { required: true, unique: true }),
  textColumn('as', 'column.derived-as', ({ derived }) => derived.as, { required: true, enum: derivations }),
  textColumn('of', 'column.derived-of', ({ derived }) => derived.inputs[0].address, required),
  textColumn('from', 'column.derived-from', ({ derived }) => derived.inputs[1].address, required),
  textColumn('formula', 'column.derived-formula', ({ derived }) => derived.formula, required),
  numberColumn('computed', 'column.derived-computed', ({ derived }) => cutPlaces(derived.within.value), required),
  numberColumn('low', 'column.computed-low', ({ derived }) => cutPlaces(derived.within.low, 'down'), required),
  numberColumn('high', 'column.computed-high', ({ derived }) => cutPlaces(derived.within.high, 'up'), required),
  numberColumn('value', 'column.derived-value', ({ derived }) => derived.value, required),
  textColumn('unit', 'column.derived-unit', ({ derived }) => derived.unit, { required: true, enum: [...unitIds, 'index'] }),
  textColumn('qualifier', 'column.derived-qualifier', ({ derived }) => derived.qualifier, { required: true, enum: qualifiers }),
  textColumn('status', 'column.derived-status', ({ derived }) => derived.status, {
    required: true,
    enum: statuses,
  }),
  textColumn('caveat', 'column.derived-caveat', ({ derived }) => derived.caveat),
  textColumn('page', 'column.derived-page', ({ id }) => addressOfDerived(id), required),
];
