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
    listColumns(report.identity.audit.called),
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
const listColumns = (called: string): Column<Row>[] => [
  textColumn('id', 'Id of the projection.', ({ id }) => id, { required: true, unique: true }),
  textColumn('statement', 'What was forecast.', ({ statement }) => statement, required),
  textColumn(
    'forecast',
    'Address of the number that was forecast, as in the column cell of the data.',
    ({ forecast }) => forecast,
    required,
  ),
  textColumn('outcome', 'Address of the outcome to compare with it; empty if there is none.', ({ outcome }) => outcome),
  textColumn('made_by', 'Who made the forecast, as far as known.', ({ madeBy }) => madeBy, required),
  textColumn('made_when', 'When it was made: a year, a month or a day; empty if not known.', ({ madeWhen }) => madeWhen, {
    pattern: datePattern,
  }),
  textColumn('due_for', 'The period that it forecasts.', ({ dueFor }) => dueFor, { required: true, pattern: periodPattern }),
  textColumn('verdict', 'met, missed, overtaken, cannot-be-scored, open or not-a-projection.', ({ verdict }) => verdict, {
    required: true,
    enum: outcomes,
  }),
  textColumn('why', 'The reason for the verdict.', ({ why }) => why, required),
  textColumn(
    'outcome_note',
    'Why there is no outcome, or what readers must know about it; otherwise empty.',
    ({ outcomeNote }) => outcomeNote,
  ),
  {
    ...textColumn<Row>(
      'absolute_error',
      'Difference between forecast and outcome, without its sign; empty if not computed.',
      ({ computed }) => computed?.absolute.value ?? null,
    ),
    type: 'number',
  },
  textColumn('absolute_error_unit', 'Unit of the absolute error.', ({ computed }) => computed?.absolute.unit ?? null, { enum: unitIds }),
  {
    ...textColumn<Row>(
      'relative_error',
      'The same as a percentage of the outcome; empty if not computed.',
      ({ computed }) => computed?.relative.value ?? null,
    ),
    type: 'number',
  },
  textColumn('direction', 'Whether the forecast was too high or too low.', ({ error }) => ('side' in error ? error.side : null), {
    enum: ['too high', 'too low'],
  }),
  textColumn('error', 'The error in words, or why it is not computed.', ({ errorInWords }) => errorInWords, required),
  textColumn('caveat', 'Why the comparison is loose; empty if no error is computed.', ({ caveat }) => caveat),
  textColumn(
    'look_again_by',
    'Day by which an open projection is reviewed again; empty for all others.',
    ({ lookAgainBy }) => lookAgainBy,
    { pattern: '\\d{4}-\\d{2}-\\d{2}' },
  ),
  textColumn(
    'carried_as',
    `Address of the number as the source ${called} prints it; the same as forecast if no original number was found.`,
    ({ carriedAs }) => carriedAs,
    required,
  ),
  textColumn(
    'passed_by',
    'Address of the number that passed the forecast before its time; empty unless the verdict is overtaken.',
    ({ passedBy }) => passedBy ?? null,
  ),
];

interface Row extends Audited {
  errorInWords: string;
  /** Null if there is no error. */
  computed: { absolute: Derived; relative: Derived } | null;
}
