import { auditProjections, type Audited } from '#lib/audit.ts';
import { bindPlain } from '#lib/bind.ts';
import { getCell } from '#lib/cell.ts';
import { derive, type Derived } from '#lib/derive.ts';
import { formatCell } from '#lib/format.ts';
import type { Report } from '#report/report.ts';
import type { ChangeProps } from '#schemas/components.ts';
import { periodPattern } from '#schemas/periods.ts';
import { outcomes } from '#schemas/projection.ts';
import { unitIds } from '#schemas/unit.ts';
import { datePattern } from './formats.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';
import { say } from '#lib/say.ts';

/** Every projection of the report with its outcome, error and verdict, one per row. */
export function buildProjectionsTable(report: Report): Table {
  const bind = (text: string): string => bindPlain(report, text);
  const derived = ({ of, from, as, caveat }: ChangeProps): Derived => derive(getCell(report, of), getCell(report, from), as, caveat);
  const all = auditProjections(report).toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return toTable(
    report,
    columns,
    all.map((projection) => ({
      ...projection,
      errorInWords: 'why' in projection.error ? projection.error.why : describeError(report, projection.error),
      statement: bind(projection.statement),
      madeBy: bind(projection.madeBy),
      why: bind(projection.why),
      outcomeNote: projection.outcomeNote && bind(projection.outcomeNote),
      caveat: projection.caveat && bind(projection.caveat),
      computed:
        'why' in projection.error ? null : { absolute: derived(projection.error.absolute), relative: derived(projection.error.relative) },
    })),
  );
}

function describeError(report: Report, error: Exclude<Audited['error'], { why: string }>): string {
  const print = ({ of, from, as, caveat }: ChangeProps): string =>
    formatCell(derive(getCell(report, of), getCell(report, from), as, caveat), { show: 'full', status: 'in-sentence' });
  return say(report, 'audit.error-only', {
    absolute: print(error.absolute),
    relative: print(error.relative),
    side: say(report, error.side === 'too high' ? 'audit.too-high' : 'audit.too-low'),
  });
}

const required = { required: true } as const;

// Programs may read columns by position, so new columns go last.
const columns: Column<Row>[] = [
  textColumn('id', 'column.projection', ({ id }) => id, { required: true, unique: true }),
  textColumn('statement', 'column.projection-statement', ({ statement }) => statement, required),
  textColumn('forecast', 'column.projection-forecast', ({ forecast }) => forecast, required),
  textColumn('outcome', 'column.projection-outcome', ({ outcome }) => outcome),
  textColumn('made_by', 'column.projection-made-by', ({ madeBy }) => madeBy, required),
  textColumn('made_when', 'column.projection-made-when', ({ madeWhen }) => madeWhen, {
    pattern: datePattern,
  }),
  textColumn('due_for', 'column.projection-due-for', ({ dueFor }) => dueFor, { required: true, pattern: periodPattern }),
  textColumn('verdict', 'column.projection-verdict', ({ verdict }) => verdict, {
    required: true,
    enum: outcomes,
  }),
  textColumn('why', 'column.projection-why', ({ why }) => why, required),
  textColumn('outcome_note', 'column.projection-outcome-note', ({ outcomeNote }) => outcomeNote),
  {
    ...textColumn<Row>('absolute_error', 'column.projection-absolute-error', ({ computed }) => computed?.absolute.value ?? null),
    type: 'number',
  },
  textColumn('absolute_error_unit', 'column.projection-absolute-error-unit', ({ computed }) => computed?.absolute.unit ?? null, {
    enum: unitIds,
  }),
  {
    ...textColumn<Row>('relative_error', 'column.projection-relative-error', ({ computed }) => computed?.relative.value ?? null),
    type: 'number',
  },
  textColumn('direction', 'column.projection-direction', ({ error }) => ('side' in error ? error.side : null), {
    enum: ['too high', 'too low'],
  }),
  textColumn('error', 'column.projection-error', ({ errorInWords }) => errorInWords, required),
  textColumn('caveat', 'column.projection-caveat', ({ caveat }) => caveat),
  textColumn('look_again_by', 'column.projection-look-again-by', ({ lookAgainBy }) => lookAgainBy, { pattern: '\\d{4}-\\d{2}-\\d{2}' }),
  textColumn('carried_as', 'column.projection-carried-as', ({ carriedAs }) => carriedAs, required),
  textColumn('passed_by', 'column.projection-passed-by', ({ passedBy }) => passedBy ?? null),
];

interface Row extends Audited {
  errorInWords: string;
  /** Null if there is no error. */
  computed: { absolute: Derived; relative: Derived } | null;
}
