import { bindPlain } from '#lib/bind.ts';
import type { Change, Report } from '#report/report.ts';
import { changeClasses, numberProperties, wordingProperties } from '#schemas/change.ts';
import type { Proof } from '#schemas/fields.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every change of a published number, one row per property, newest first; without rows if the edition changed nothing. */
export function buildChangesTable(report: Report): Table {
  return toTable(
    report,
    columns,
    report.changes.flatMap(({ changes, ...change }) =>
      changes.flatMap(toSteps).map((step, index) => ({ ...change, ...step, order: index + 1, reason: bindPlain(report, change.reason) })),
    ),
  );
}

/** Adding or withdrawing a number adds or withdraws each of its properties. */
function toSteps({ of, property, old, new: now }: Change['changes'][number]): Step[] {
  if (property !== 'number') return [{ of, property, old: toText(old), now: toText(now) }];
  const [before, after] = [old, now];
  return (['value', 'unit', 'qualifier', 'status'] as const).map((name) => ({
    of,
    property: name,
    old: before?.[name] ?? null,
    now: after?.[name] ?? null,
  }));
}

function toText(value: string | Proof[] | null): string | null {
  return Array.isArray(value) ? value.map(({ id, role }) => `${id} ${role}`).join('; ') : value;
}

const required = { required: true } as const;

const columns: Column<Row>[] = [
  textColumn('change', 'column.change', ({ id }) => id, required),
  {
    ...textColumn<Row>('order', 'column.change-order', ({ order }) => String(order), required),
    type: 'integer',
  },
  textColumn('date', 'column.change-date', ({ date }) => date, { required: true, pattern: '\\d{4}-\\d{2}-\\d{2}' }),
  textColumn('edition', 'column.change-edition', ({ edition }) => edition, {
    required: true,
    pattern: '\\d{4}-\\d{2}',
  }),
  textColumn('class', 'column.change-class', ({ class: kind }) => kind, { required: true, enum: changeClasses }),
  textColumn('reason', 'column.change-reason', ({ reason }) => reason, required),
  textColumn('address', 'column.change-address', ({ of }) => of, required),
  textColumn('property', 'column.change-property', ({ property }) => property, {
    required: true,
    enum: [...numberProperties.filter((name) => name !== 'number'), ...wordingProperties],
  }),
  textColumn('old', 'column.change-old', ({ old }) => old),
  textColumn('new', 'column.change-new', ({ now }) => now),
];

interface Step {
  of: string;
  property: string;
  old: string | null;
  now: string | null;
}

type Row = Step & Omit<Change, 'changes'> & { order: number };
