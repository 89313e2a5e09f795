import type { ChangeProps } from '#schemas/components.ts';
import { comparePeriods, lastDayOf } from '#schemas/periods.ts';
import type { Projection } from '#schemas/projection.ts';
import type { Cell, Report } from '#report/report.ts';
import { getCell } from './cell.ts';
import { derive, findSide } from './derive.ts';
import { isBound } from './is-bound.ts';
import { say } from './say.ts';

/** Compares a projection with its outcome: the error, or the reason why there is none. Throws a `Refusal` if the two cannot be compared. */
export function auditProjection(report: Report, id: string): Audited {
  const projection = report.projections.get(id)!;
  const { audit } = report.identity;
  return {
    ...projection,
    id,
    error: findError(report, projection),
    lookAgainBy: projection.verdict === 'open' ? lastDayOf(projection.dueFor, audit.monthsAfterPeriod) : null,
  };
}

/** All projections: first those in a figure, in its order, then the others by period. */
export function auditProjections(report: Report): Audited[] {
  const all = [...report.projections.keys()].map((id) => auditProjection(report, id));
  const drawn = [...report.figures.values()].flatMap(({ spec }) => ('projections' in spec ? spec.projections : []));
  const at = ({ id }: Audited): number => (drawn.includes(id) ? drawn.indexOf(id) : drawn.length);
  return all.toSorted((a, b) => at(a) - at(b) || comparePeriods(a.dueFor, b.dueFor) || a.id.localeCompare(b.id));
}

function findError(report: Report, { verdict, forecast: of, outcome: from, caveat }: Projection): ProjectionError {
  if (verdict === 'not-a-projection') return { why: say(report, 'audit.no-error-of-nothing') };
  if (verdict === 'open') return { why: say(report, 'audit.no-outcome-yet') };
  if (from === null) return { why: say(report, 'audit.no-outcome') };
  if (verdict === 'cannot-be-scored') return { why: say(report, 'audit.not-comparable') };
  const [forecast, outcome] = [getCell(report, of), getCell(report, from)];
  const side = findSide(forecast, outcome);
  if (side === undefined) return { why: whyNoSide(report, forecast, outcome) };
  const toChange = (as: ChangeProps['as']): ChangeProps => ({ of, from, as, caveat: caveat ?? undefined, status: 'in-sentence' });
  const [absolute, relative] = [toChange('contrast-difference'), toChange('contrast-percent')];
  for (const { as } of [absolute, relative]) derive(forecast, outcome, as, caveat ?? undefined);
  return { side: side === 'above' ? 'too high' : 'too low', absolute, relative };
}

function whyNoSide(report: Report, forecast: Cell, outcome: Cell): string {
  if (isBound(forecast) && isBound(outcome)) return say(report, 'audit.two-bounds');
  if (isBound(forecast) || isBound(outcome)) return say(report, 'audit.one-bound');
  return say(report, 'audit.within-rounding');
}

export interface Audited extends Projection {
  id: string;
  error: ProjectionError;
  /** Date by which an open projection is reviewed again. */
  lookAgainBy: string | null;
}

/**
 * The difference between forecast and outcome, as derivations of the forecast "of" the outcome; or why it is not computed, as a sentence.
 */
type ProjectionError = { side: 'too high' | 'too low'; absolute: ChangeProps; relative: ChangeProps } | { why: string };
