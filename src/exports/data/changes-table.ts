import { bindPlain } from '#lib/bind.ts';
import type { Change, Report } from '#report/report.ts';
import { changeClasses, numberProperties, wordingProperties } from '#schemas/change.ts';
import type { Proof } from '#schemas/fields.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every change of a published number, one row per property, newest first; without rows if the edition changed nothing. */
export function buildChangesTable(report: Report): Table {
  return toTable(
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
  textColumn('change', 'Id of the change.', ({ id }) => id, required),
  {
    ...textColumn<Row>('order', 'Position of the row in the change, from 1.', ({ order }) => String(order), required),
    type: 'integer',
  },
  textColumn('date', 'Day of the change.', ({ date }) => date, { required: true, pattern: '\\d{4}-\\d{2}-\\d{2}' }),
  textColumn('edition', 'Edition in which the change was made: year and month.', ({ edition }) => edition, {
    required: true,
    pattern: '\\d{4}-\\d{2}',
  }),
  textColumn(
    'class',
    'correction: we had it wrong. revision: its maker or a source now says otherwise. addition: the number was not there before. wording: only words changed.',
    ({ class: kind }) => kind,
    { required: true, enum: changeClasses },
  ),
  textColumn('reason', 'Why it changed.', ({ reason }) => reason, required),
  textColumn(
    'address',
    'Address of what changed: for a number as in the column cell of the data; for words possibly only the dataset, or the dataset and the series.',
    ({ of }) => of,
    required,
  ),
  textColumn('property', 'The property that changed.', ({ property }) => property, {
    required: true,
    enum: [...numberProperties.filter((name) => name !== 'number'), ...wordingProperties],
  }),
  textColumn('old', 'The value before; empty if there was none.', ({ old }) => old),
  textColumn('new', 'The value since; empty if there is none.', ({ now }) => now),
];

interface Step {
  of: string;
  property: string;
  old: string | null;
  now: string | null;
}

type Row = Step & Omit<Change, 'changes'> & { order: number };
