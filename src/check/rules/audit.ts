import { lastDayOf } from '#schemas/periods.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import { isUnresolved } from '#report/resolve.ts';
import { auditProjection } from '#lib/audit.ts';
import { formatDate } from '#lib/format.ts';
import { Refusal } from '#lib/refusal.ts';
import { say as sayWords } from '#lib/say.ts';
import { outcomes, type Projection } from '#schemas/projection.ts';

/**
 * Projections whose verdict and outcome contradict each other, whose error has no caveat, or whose review was due before `today`, a date;
 * and chapters whose headings give other verdicts than the audit table that they show.
 */
export function checkAudit(report: Report, today: string): Problem[] {
  const { monthsAfterPeriod } = report.identity.audit;
  const fromProjections = [...report.projections].flatMap(([id, projection]): Problem[] => {
    const say: Say = (field, code, ...about) => problem({ file: fileOf('projections', id), path: [field] }, code, ...about);
    const { verdict, outcome, outcomeNote, caveat, dueFor, passedBy } = projection;
    if (verdict === 'overtaken' && passedBy === undefined) return [say('verdict', 'projection-overtaken-by-nothing')];
    if (verdict !== 'overtaken' && passedBy !== undefined) return [say('passedBy', 'projection-passed-by-idle', { verdict })];
    if (scored.includes(verdict) && outcome === null) return [say('outcome', 'projection-without-outcome', { verdict })];
    if (verdict === 'open') {
      if (outcome !== null) return [say('verdict', 'projection-open-with-outcome')];
      const due = lastDayOf(dueFor, monthsAfterPeriod);
      if (due < today) return [say('verdict', 'projection-due', { due: formatDate(due) })];
    }
    if (outcome === null && outcomeNote === null) return [say('outcomeNote', 'projection-outcome-unexplained')];
    return [...checkKinship(report, projection, say), ...checkError(report, id, caveat, say)];
  });
  return [...fromProjections, ...report.chapters.flatMap((chapter) => checkHeadings(report, chapter))];
}

/** The number in the audited source, and the number that passed the forecast, must measure the same thing as the forecast. */
function checkKinship(report: Report, { carriedAs, forecast, passedBy }: Projection, say: Say): Problem[] {
  const find = (address: string | undefined) => (address === undefined ? undefined : report.cells.get(address));
  const [said, made, passed] = [find(carriedAs), find(forecast), find(passedBy)];
  const isOther = (one: typeof made): boolean => one !== undefined && made !== undefined && one.measure !== made.measure;
  const problems: Problem[] = [];
  if (isOther(said) || (said && made && said.observation.period !== made.observation.period))
    problems.push(say('carriedAs', 'projection-carried-as-other'));
  if (isOther(passed)) problems.push(say('passedBy', 'projection-passed-by-other-measure'));
  if (passed?.observation.stated === null) problems.push(say('passedBy', 'projection-passed-by-undated'));
  return problems;
}

function checkError(report: Report, id: string, caveat: string | null, say: Say): Problem[] {
  try {
    const { error } = auditProjection(report, id);
    if ('why' in error && caveat !== null) return [say('caveat', 'projection-idle-caveat', { why: error.why })];
    return [];
  } catch (error) {
    // References that cannot be resolved are reported by another check.
    if (!(error instanceof Refusal) || isUnresolved(error.description.code)) return [];
    if (caveat === null) return [say('caveat', 'projection-without-caveat')];
    return [{ place: { file: fileOf('projections', id), path: ['outcome'] }, ...error.description }];
  }
}

/** One heading "## Missed: …" for each projection that was missed. */
function checkHeadings(report: Report, { id, prose }: Report['chapters'][number]): Problem[] {
  if (!prose.uses.some(({ name }) => name === 'Audit')) return [];
  return outcomes.flatMap((verdict): Problem[] => {
    const words = sayWords(report, `verdict.${verdict}`);
    const told = prose.headings.filter(({ text }) => text.toLowerCase().startsWith(`${words.toLowerCase()}:`));
    const count = [...report.projections.values()].filter((projection) => projection.verdict === verdict).length;
    if (told.length === 0 || told.length === count) return [];
    return [
      problem({ file: fileOf('chapters', id), offset: told[0]!.offset }, 'projection-headings', {
        words,
        headings: told.length,
        projections: count,
      }),
    ];
  });
}

/** Verdicts that need an outcome. */
const scored: Projection['verdict'][] = ['met', 'missed', 'overtaken'];

type Say = <C extends Code>(field: keyof Projection, code: C, ...about: Given<C>) => Problem;
