import { bindPlain } from '#lib/bind.ts';
import type { Report } from '#report/report.ts';
import { outcomes, type Projection } from '#schemas/projection.ts';
import { datePattern } from './formats.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every projection of the report with its verdict, one a row. */
export function buildProjectionsTable(report: Report): Table {
  const bind = (text: string): string => bindPlain(report, text);
  return toTable(
    columns,
    [...report.projections].map(([id, projection]) => ({
      ...projection,
      id,
      statement: bind(projection.statement),
      madeBy: bind(projection.madeBy),
      why: bind(projection.why),
    })),
  );
}

const required = { required: true } as const;

const columns: Column<Projection & { id: string }>[] = [
  textColumn('id', 'Id of the projection.', ({ id }) => id, { required: true, unique: true }),
  textColumn('statement', 'What was forecast.', ({ statement }) => statement, required),
  textColumn(
    'forecast',
    'Address of the number that was forecast, as in the column cell of the data.',
    ({ forecast }) => forecast,
    required,
  ),
  textColumn('outcome', 'Address of the number to hold against it; empty where there is none.', ({ outcome }) => outcome),
  textColumn('made_by', 'Who made the forecast, as far as known.', ({ madeBy }) => madeBy, required),
  textColumn('made_when', 'When it was made: a year, a month or a day; empty where that is not known.', ({ madeWhen }) => madeWhen, {
    pattern: datePattern,
  }),
  textColumn('due_for', 'The year or month that it is about.', ({ dueFor }) => dueFor, { required: true, pattern: '\\d{4}(-\\d{2})?' }),
  textColumn('verdict', 'met, missed, overtaken, cannot-be-scored, open or not-a-projection.', ({ verdict }) => verdict, {
    required: true,
    enum: outcomes,
  }),
  textColumn('why', 'The reason of the verdict.', ({ why }) => why, required),
];
