import type { Cell } from './cell.ts';
import { formatCell, formatPeriod, formatDate, statusWords } from './format.ts';

/** The columns of every data file: one row an observation, and all that is needed to judge it without the site. */
export const csvColumns = [
  'cell',
  'dataset',
  'series',
  'label',
  'measure',
  'maker',
  'place',
  'period',
  'value',
  'unit',
  'qualifier',
  'status',
  'stated',
  'sources',
  'note',
] as const;

/** Cells as CSV (RFC 4180, UTF-8): a header line, then one row an observation. */
export function toCsv(cells: Cell[]): string {
  const rows = cells.map((cell) => [
    cell.address,
    cell.datasetId,
    cell.series.id,
    cell.series.label,
    cell.measure.label,
    cell.series.maker ?? '',
    cell.dataset.place,
    cell.period,
    cell.value,
    cell.unit,
    cell.qualifier,
    cell.status,
    cell.observation.stated ?? '',
    cell.sources.map(({ id, role }) => `${id} ${role}`).join('; '),
    cell.observation.note ?? '',
  ]);
  return [csvColumns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** Rows of the table under a figure. */
export function tabulate(cells: Cell[]): TableRow[] {
  return cells.map((cell) => ({
    cell: cell.address,
    period: `${formatPeriod(cell.period)}${cell.observation.periodUncertain ? ' (uncertain)' : ''}`,
    label: cell.series.label,
    value: formatCell(cell, { show: 'full', status: 'in-sentence' }),
    status: statusWords[cell.status],
    stated: cell.observation.stated === null ? null : formatDate(cell.observation.stated),
  }));
}

// A field that a spreadsheet would run as a formula gets an apostrophe; a plain negative number is none.
function toField(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) && !/^-?\d+(\.\d+)?$/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface TableRow {
  cell: string;
  period: string;
  label: string;
  value: string;
  status: string;
  stated: string | null;
}
