import { consistencies, listPrinted, type PrintedNumber } from '#lib/consistency.ts';
import { cutPlaces } from '#lib/exact.ts';
import type { Report } from '#report/report.ts';
import { relations } from '#schemas/dataset.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { unitIds } from '#schemas/unit.ts';
import { numberColumn, textColumn, toTable, type Table, type Column } from './table.ts';

/** Every number that its maker computed from others, compared with them, one per row. */
export function buildConsistencyTable(report: Report): Table {
  return toTable(columns, listPrinted(report));
}

const required = { required: true } as const;

const columns: Column<PrintedNumber>[] = [
  textColumn('cell', 'Address of the printed number, as in the column cell of the data.', ({ cell }) => cell.address, {
    required: true,
    unique: true,
  }),
  textColumn(
    'as',
    'How it follows from others: growth or multiple (compared with the same series a year earlier), or share.',
    ({ as }) => as,
    {
      required: true,
      enum: relations,
    },
  ),
  textColumn(
    'of',
    'Address of the later number, or of the part; empty if an input is missing.',
    ({ inputs }) => inputs?.[0].address ?? null,
  ),
  textColumn(
    'from',
    'Address of the earlier number, or of the whole; empty if an input is missing.',
    ({ inputs }) => inputs?.[1].address ?? null,
  ),
  numberColumn('value', 'The printed number.', ({ cell }) => cell.value, required),
  textColumn('unit', 'Unit of the printed number.', ({ cell }) => cell.unit, { required: true, enum: unitIds }),
  textColumn('qualifier', 'How exact the number is in its source.', ({ cell }) => cell.qualifier, { required: true, enum: qualifiers }),
  textColumn('status', 'How certain the printed number is.', ({ cell }) => cell.status, { required: true, enum: statuses }),
  numberColumn('computed', 'The number computed from the inputs, rounded to the printed digits.', ({ rounded }) => rounded),
  numberColumn(
    'computed_low',
    'The smallest result that the rounding of the inputs allows, rounded down to eight decimal places.',
    ({ computed }) => computed && cutPlaces(computed.low, 'down'),
  ),
  numberColumn(
    'computed_high',
    'The largest result that the rounding of the inputs allows, rounded up to eight decimal places.',
    ({ computed }) => computed && cutPlaces(computed.high, 'up'),
  ),
  numberColumn('printed_low', 'The smallest number that rounds to the printed one.', ({ printed }) => printed?.low ?? null),
  numberColumn('printed_high', 'The largest number that rounds to the printed one.', ({ printed }) => printed?.high ?? null),
  textColumn(
    'verdict',
    'equal: the computed number, rounded to the printed digits, is the printed number. within-rounding: the two ranges overlap. inconsistent: they do not. not-computable: the column reason says why.',
    ({ verdict }) => verdict,
    { required: true, enum: consistencies },
  ),
  textColumn('reason', 'Why it is not computable; empty for all others.', ({ reason }) => reason),
];
