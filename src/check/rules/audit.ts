import { lastDayOf } from '#schemas/periods.ts';
import type { Problem } from '#schemas/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import { auditProjection } from '#lib/audit.ts';
import { formatDate } from '#lib/format.ts';
import { Refusal } from '#lib/refusal.ts';
import { verdictWords } from '#lib/words.ts';
import type { Projection } from '#schemas/projection.ts';

/**
 * Projections whose verdict and outcome do not fit, whose error lacks its caveat, or that should have been looked at again by `today`,
 * a date; and chapters whose headings tell other verdicts than the table of the audit that they show.
 */
export function checkAudit(report: Report, today: string): Problem[] {
  const { monthsAfterPeriod } = report.identity.audit;
  const fromProjections = [...report.projections].flatMap(([id, projection]): Problem[] => {
    const say = (field: keyof Projection, message: string, remedy: string, severity: Problem['severity'] = 'error'): Problem => ({
      place: { file: fileOf('projections', id), path: [field] },
      message,
      remedy,
      severity,
    });
    const { verdict, outcome, outcomeNote, caveat, dueFor, passedBy } = projection;
    if (verdict === 'overtaken' && passedBy === undefined)
      return [
        say(
          'verdict',
          'The verdict is "overtaken", and no number says by what.',
          'Name in passedBy the number that passed the forecast, or change the verdict.',
        ),
      ];
    if (verdict !== 'overtaken' && passedBy !== undefined)
      return [
        say('passedBy', `The verdict is "${verdict}", and "passedBy" names a number.`, 'Delete it, or set the verdict to overtaken.'),
      ];
    if (scored.includes(verdict) && outcome === null)
      return [
        say(
          'outcome',
          `The verdict is "${verdict}" and there is no outcome.`,
          'Name the number that followed, or set the verdict to cannot-be-scored, open or not-a-projection.',
        ),
      ];
    if (verdict === 'open') {
      if (outcome !== null)
        return [
          say('verdict', 'The verdict is "open" and there is an outcome.', 'Judge the projection by its outcome, or delete the outcome.'),
        ];
      const due = lastDayOf(dueFor, monthsAfterPeriod);
      if (due < today)
        return [
          say(
            'verdict',
            `This projection is open and was to be looked at again by ${formatDate(due)}.`,
            'Look for an outcome, then set outcome and verdict; or set the verdict to cannot-be-scored and say why.',
            'warning',
          ),
        ];
    }
    if (outcome === null && outcomeNote === null)
      return [
        say(
          'outcomeNote',
          'There is no outcome, and "outcomeNote" does not say why.',
          'Say it in a few words, e.g. "never measured anew".',
        ),
      ];
    return [...checkKinship(report, projection, say), ...checkError(report, id, caveat, say)];
  });
  return [...fromProjections, ...report.chapters.flatMap((chapter) => checkHeadings(report, chapter))];
}

/** What the audited source says, and what passed the forecast, are numbers of the same thing as the forecast. */
function checkKinship(
  report: Report,
  { carriedAs, forecast, passedBy }: Projection,
  say: (field: keyof Projection, message: string, remedy: string) => Problem,
): Problem[] {
  const find = (address: string | undefined) => (address === undefined ? undefined : report.observations.get(address));
  const [said, made, passed] = [find(carriedAs), find(forecast), find(passedBy)];
  const isOther = (one: typeof made): boolean => one !== undefined && made !== undefined && one.measure !== made.measure;
  const problems: Problem[] = [];
  if (isOther(said) || (said && made && said.observation.period !== made.observation.period))
    problems.push(
      say(
        'carriedAs',
        'What the audited source says and the forecast behind it are of different measures or periods.',
        'Name the number that the audited source prints of what was forecast.',
      ),
    );
  if (isOther(passed))
    problems.push(
      say(
        'passedBy',
        'The number that passed the forecast is of another measure than the forecast.',
        'Name a number of the same measure, or set the verdict to cannot-be-scored.',
      ),
    );
  if (passed?.observation.stated === null)
    problems.push(
      say(
        'passedBy',
        'When the number that passed the forecast was stated is not known.',
        'Name a number whose field stated has a date: it shows that the forecast was passed before its time.',
      ),
    );
  return problems;
}

function checkError(
  report: Report,
  id: string,
  caveat: string | null,
  say: (field: keyof Projection, message: string, remedy: string) => Problem,
): Problem[] {
  try {
    const { error } = auditProjection(report, id);
    if ('why' in error && caveat !== null)
      return [say('caveat', 'There is a caveat and no error to print it with.', `Set it to null. ${error.why}`)];
    return [];
  } catch (error) {
    // A reference that does not hold is told of where references are checked.
    if (!(error instanceof Refusal) || error.message.startsWith('No ')) return [];
    if (caveat === null)
      return [
        say('caveat', 'The error of this projection would be printed without a caveat.', 'Say why forecast and outcome compare loosely.'),
      ];
    return [say('outcome', error.message, error.remedy)];
  }
}

/** "## Missed: …" stands as often as there are projections that were missed. */
function checkHeadings(report: Report, { id, prose }: Report['chapters'][number]): Problem[] {
  if (!prose.uses.some(({ name }) => name === 'Audit')) return [];
  return Object.entries(verdictWords).flatMap(([verdict, words]): Problem[] => {
    const told = prose.headings.filter(({ text }) => text.toLowerCase().startsWith(`${words}:`));
    const count = [...report.projections.values()].filter((projection) => projection.verdict === verdict).length;
    if (told.length === 0 || told.length === count) return [];
    return [
      {
        place: { file: fileOf('chapters', id), offset: told[0]!.offset },
        message: `Headings of this chapter that begin with "${words}:": ${told.length}. Projections with this verdict: ${count}.`,
        remedy: 'Mend the headings, or the verdicts in content/projections.',
        severity: 'error',
      },
    ];
  });
}

/** Verdicts that an outcome gives. */
const scored: Projection['verdict'][] = ['met', 'missed', 'overtaken'];
