import { hrefOfDerived } from '#lib/bind.ts';
import { listDerivations, type ListedDerived } from '#lib/derivations.ts';
import { cutPlaces } from '#lib/exact.ts';
import type { Report } from '#report/report.ts';
import { derivations } from '#schemas/components.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { unitIds } from '#schemas/unit.ts';
import { numberColumn, textColumn, toTable, type Column, type Table } from './table.ts';

/** Every number that the report computes, with its inputs and working, one per row. */
export function buildDerivedTable(report: Report): Table {
  return toTable(columns, listDerivations(report));
}

const required = { required: true } as const;

const columns: Column<ListedDerived>[] = [
  textColumn('id', 'Id of the derived number.', ({ id }) => id, { required: true, unique: true }),
  textColumn('as', 'How it is derived.', ({ derived }) => derived.as, { required: true, enum: derivations }),
  textColumn(
    'of',
    'Address of the later or first number, or of the part, as in the column cell of the data.',
    ({ derived }) => derived.inputs[0].address,
    required,
  ),
  textColumn(
    'from',
    'Address of the earlier or second number, of the whole, or of the base of an index.',
    ({ derived }) => derived.inputs[1].address,
    required,
  ),
  textColumn('formula', 'How it is computed, with its numbers.', ({ derived }) => derived.formula, required),
  numberColumn(
    'computed',
    'The result before rounding, to eight decimal places.',
    ({ derived }) => cutPlaces(derived.within.value),
    required,
  ),
  numberColumn(
    'low',
    'The smallest result that the rounding of the inputs allows, rounded down to eight decimal places.',
    ({ derived }) => cutPlaces(derived.within.low, 'down'),
    required,
  ),
  numberColumn(
    'high',
    'The largest result that the rounding of the inputs allows, rounded up to eight decimal places.',
    ({ derived }) => cutPlaces(derived.within.high, 'up'),
    required,
  ),
  numberColumn('value', 'The printed result; differences are printed without their sign.', ({ derived }) => derived.value, required),
  textColumn('unit', 'Unit of the result.', ({ derived }) => derived.unit, { required: true, enum: [...unitIds, 'index'] }),
  textColumn('qualifier', 'How exact the result is.', ({ derived }) => derived.qualifier, { required: true, enum: qualifiers }),
  textColumn('status', 'How certain the result is: the weaker status of its inputs.', ({ derived }) => derived.status, {
    required: true,
    enum: statuses,
  }),
  textColumn('caveat', 'Why the comparison is loose; usually empty.', ({ derived }) => derived.caveat),
  textColumn(
    'page',
    'Where the report shows how it was computed, relative to the address of the report.',
    ({ id }) => hrefOfDerived(id),
    required,
  ),
];
