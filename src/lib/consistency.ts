import type { Dataset, Relation } from '#schemas/dataset.ts';
import { once } from '#report/once.ts';
import type { Cell, Report } from '#report/report.ts';
import { bindPlain } from './bind.ts';
import { getCells } from './cell.ts';
import { findDerived, type Derived } from './derive.ts';
import { Exact, stepOf, toInterval } from './exact.ts';
import { isBound } from './is-bound.ts';
import { say } from './say.ts';
import { aYearBefore, formatPeriodInSentence } from '#schemas/periods.ts';

/** Every number that its maker computed from other numbers that it also prints, compared with them; by dataset and series. */
export const listPrinted = once((report: Report): PrintedNumber[] =>
  [...report.datasets].flatMap(([datasetId, dataset]) =>
    dataset.series.flatMap(({ id, derivedFrom }) =>
      derivedFrom
        ? getCells(report, `${datasetId}/${id}`).map((cell) => {
            const inputs = findInputs(report, cell, derivedFrom);
            return {
              cell,
              as: derivedFrom.as,
              ...('reason' in inputs ? notComputable(inputs.reason) : judge(report, cell, inputs, derivedFrom.as)),
            };
          })
        : [],
    ),
  ),
);

/**
 * Compares a printed number with the one that its inputs give. Equal: the computed number, rounded to the printed digits, is the printed
 * one. Within rounding: the ranges that rounding allows for both overlap. Otherwise inconsistent.
 */
export function judge(report: Pick<Report, 'words'>, cell: Cell, [to, from]: [Cell, Cell], as: Relation['as']): Judgement {
  const inputs: [Cell, Cell] = [to, from];
  if (isBound(cell)) return notComputable(say(report, 'refusal.printed-bound'), inputs);
  if (inputs.some(isBound)) return notComputable(say(report, 'refusal.input-bound'), inputs);
  const derived = findDerived(to, from, as);
  if ('reason' in derived) return notComputable(derived.reason(report), inputs);
  const { within, formula } = derived;
  const printed = toInterval(cell);
  const step = stepOf(cell);
  const rounded = new Exact(within.value).dividedBy(step).toNearest(1).times(step);
  const overlap = printed.high.greaterThanOrEqualTo(within.low) && printed.low.lessThanOrEqualTo(within.high);
  return {
    verdict: rounded.equals(printed.value) ? 'equal' : overlap ? 'within-rounding' : 'inconsistent',
    reason: null,
    inputs,
    formula,
    computed: within,
    rounded: rounded.toFixed(cell.value.split('.')[1]?.length ?? 0),
    printed: { low: printed.low.toFixed(), high: printed.high.toFixed() },
  };
}

/** The inputs of a printed number, or why it cannot be compared with them. */
function findInputs(report: Report, cell: Cell, { of, whole, unlike }: Relation): [Cell, Cell] | { reason: string } {
  if (unlike !== undefined) return { reason: bindPlain(report, unlike) };
  if (of === null) return { reason: say(report, 'refusal.inputs-not-in-data') };
  if (whole === null) {
    const { of: name } = cell.series;
    return {
      reason: name === null ? say(report, 'refusal.whole-not-in-data') : say(report, 'refusal.whole-not-in-data-named', { whole: name }),
    };
  }
  const wanted: [string, string][] = [[of, cell.period], whole === undefined ? [of, aYearBefore(cell.period)] : [whole, cell.period]];
  const found = wanted.map(([series, period]) => ({
    label: labelOf(cell.dataset, series),
    period,
    cells: getCells(report, `${cell.datasetId}/${series}`).filter((other) => other.period === period),
  }));
  const missing = found.find(({ cells }) => cells.length !== 1);
  if (missing) {
    const values = { series: missing.label, period: formatPeriodInSentence(missing.period) };
    return { reason: say(report, missing.cells.length === 0 ? 'refusal.no-number' : 'refusal.several-numbers', values) };
  }
  return found.map(({ cells }) => cells[0]!) as [Cell, Cell];
}

function notComputable(reason: string, inputs: [Cell, Cell] | null = null): Judgement {
  return { verdict: 'not-computable', reason, inputs, formula: null, computed: null, rounded: null, printed: null };
}

const labelOf = (dataset: Dataset, series: string): string => dataset.series.find(({ id }) => id === series)!.label;

export const consistencies = ['equal', 'within-rounding', 'inconsistent', 'not-computable'] as const;
export type Consistency = (typeof consistencies)[number];

export interface PrintedNumber extends Judgement {
  cell: Cell;
  as: Relation['as'];
}

export interface Judgement {
  verdict: Consistency;
  /** Why it is not computable; null for all others. */
  reason: string | null;
  /** Later and earlier number, or part and whole; null if one of them is missing. */
  inputs: [Cell, Cell] | null;
  /** With the numbers filled in, as on the page of derived numbers. */
  formula: string | null;
  /** The result of the inputs, in the unit of the printed number, to 60 digits. */
  computed: Derived['within'] | null;
  /** The same, rounded to the printed digits. */
  rounded: string | null;
  /** The range of numbers that round to the printed one. */
  printed: { low: string; high: string } | null;
}
