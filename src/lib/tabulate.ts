import type { Cell } from './cell.ts';
import { formatCell, formatDate, statusWords } from './format.ts';
import { formatPeriod } from '#schemas/periods.ts';

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

export interface TableRow {
  cell: string;
  period: string;
  label: string;
  value: string;
  status: string;
  stated: string | null;
}
