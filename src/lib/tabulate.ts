import type { Cell, Report } from '#report/report.ts';
import { formatCell, formatDate, statusWords } from './format.ts';
import { formatPeriod } from '#schemas/periods.ts';
import { say } from './say.ts';

/** Rows of the table below a figure. */
export function tabulate(report: Pick<Report, 'words'>, cells: Cell[]): TableRow[] {
  return cells.map((cell) => ({
    cell: cell.address,
    period: `${formatPeriod(cell.period)}${cell.observation.periodUncertain ? ` ${say(report, 'series.uncertain')}` : ''}`,
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
