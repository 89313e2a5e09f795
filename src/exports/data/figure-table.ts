import type { Report } from '#report/report.ts';
import { strands } from '#schemas/milestone.ts';
import type { FigureRecords } from './figure-records.ts';
import { datePattern, itemFormats, milestoneFormat, pairFields, type Field, type ProofRecord } from './formats.ts';
import { observationColumns, sourceColumns, sourcesColumn } from './observations.ts';
import { toTable, type Column, type ColumnHead, type Table } from './table.ts';

/** What a figure shows, as a table: charts and pairs have the columns of numbers, other figures have columns of their own. */
export function tabulateFigure(report: Report, records: FigureRecords): Table {
  switch (records.kind) {
    case 'chart':
      return toTable(report, observationColumns, records.observations);
    case 'pairs':
      return toTable(report, [...observationColumns, ...columnsOf(pairFields, { why: 60 })], records.observations);
    case 'timeline':
      return toTable(report, milestoneColumns, records.milestones);
    case 'comparison':
      return toTable(report, [...columnsOf(itemFormats.comparison.shape, { item: 40 }), ...proofs], records.items);
    case 'lanes':
      return toTable(report, [...columnsOf(itemFormats.lanes.shape, { label: 30, text: 50 }), ...proofs], records.items);
    case 'groups':
      return toTable(report, [...columnsOf(itemFormats.groups.shape, { label: 30, note: 50 }), ...proofs], records.items);
  }
}

const numbers = ['step', 'amount'];

const proofs = [sourcesColumn, ...sourceColumns];

/** The columns of every file of events. */
export const milestoneColumns: Column<{ sources: ProofRecord[] }>[] = [
  ...columnsOf(
    milestoneFormat.shape,
    { event: 60 },
    {
      milestone: { required: true, unique: true },
      date: { required: true, pattern: datePattern },
      strand: { required: true, enum: strands },
      event: { required: true },
      claim: { required: true },
    },
  ),
  ...proofs,
];

/** One column per field, in the order of the format and with its description; sources have their own columns. */
function columnsOf(
  shape: Record<string, Field>,
  widths: Record<string, number>,
  constraints: Record<string, ColumnHead['constraints']> = {},
): Column<object>[] {
  return Object.entries(shape)
    .filter(([key]) => key !== 'sources')
    .map(([key, { description }]) => ({
      name: key,
      says: description,
      type: numbers.includes(key) ? 'number' : 'string',
      ...(constraints[key] && { constraints: constraints[key] }),
      width: widths[key] ?? 20,
      read: (record) => {
        const field = (record as Record<string, string | number | null | undefined>)[key] ?? null;
        return field === null ? null : String(field);
      },
    }));
}
