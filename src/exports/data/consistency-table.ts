import { consistencies, listPrinted, type PrintedNumber } from '#lib/consistency.ts';
import { cutPlaces } from '#lib/exact.ts';
import type { Report } from '#report/report.ts';
import { relations } from '#schemas/dataset.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { unitIds } from '#schemas/unit.ts';
import { numberColumn, textColumn, toTable, type Table, type Column } from './table.ts';

/** Every number that its maker computed from others, compared with them, one per row. */
export function buildConsistencyTable(report: Report): Table {
  return toTable(report, columns, listPrinted(report));
}

const required = { required: true } as const;

const columns: Column<PrintedNumber>[] = [
  textColumn('cell', 'column.printed-cell', ({ cell }) => cell.address, {
    required: true,
    unique: true,
  }),
  textColumn('as', 'column.printed-as', ({ as }) => as, {
    required: true,
    enum: relations,
  }),
  textColumn('of', 'column.printed-of', ({ inputs }) => inputs?.[0].address ?? null),
  textColumn('from', 'column.printed-from', ({ inputs }) => inputs?.[1].address ?? null),
  numberColumn('value', 'column.printed-value', ({ cell }) => cell.value, required),
  textColumn('unit', 'column.printed-unit', ({ cell }) => cell.unit, { required: true, enum: unitIds }),
  textColumn('qualifier', 'column.printed-qualifier', ({ cell }) => cell.qualifier, { required: true, enum: qualifiers }),
  textColumn('status', 'column.printed-status', ({ cell }) => cell.status, { required: true, enum: statuses }),
  numberColumn('computed', 'column.printed-computed', ({ rounded }) => rounded),
  numberColumn('computed_low', 'column.computed-low', ({ computed }) => computed && cutPlaces(computed.low, 'down')),
  numberColumn('computed_high', 'column.computed-high', ({ computed }) => computed && cutPlaces(computed.high, 'up')),
  numberColumn('printed_low', 'column.printed-low', ({ printed }) => printed?.low ?? null),
  numberColumn('printed_high', 'column.printed-high', ({ printed }) => printed?.high ?? null),
  textColumn('verdict', 'column.printed-verdict', ({ verdict }) => verdict, { required: true, enum: consistencies }),
  textColumn('reason', 'column.printed-reason', ({ reason }) => reason),
];
