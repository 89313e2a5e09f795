import type { Dataset, Relation } from '#schemas/dataset.ts';
import { once } from '#report/once.ts';
import type { Cell, Report } from '#report/report.ts';
import { bindPlain } from './bind.ts';
import { getCells } from './cell.ts';
import { findDerived, type Derived } from './derive.ts';
import { Exact, stepOf, toInterval } from './exact.ts';
import { say } from './say.ts';
import { aYearBefore, formatPeriodInSentence } from '#schemas/periods.ts';

/** Every number that a maker prints and that follows from others that it prints, held against them; by dataset and series. */
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
 * Holds a printed number against the one that its inputs give. Equal: rounded to the printed digits it is the printed one.
 * Within rounding: what the printed number may stand for and what the inputs may stand for have numbers in common. Else inconsistent.
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

/** The numbers from which a printed one follows, or why they cannot be held against it. */
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

/** Words for the verdicts on printed numbers. */
export const consistencyWords: Record<Consistency, string> = {
  equal: 'equal',
  'within-rounding': 'within rounding',
  inconsistent: 'inconsistent',
  'not-computable': 'not computable',
};

/** What the verdicts mean. */
export const consistencyMeanings: Record<Consistency, string> = {
  equal: 'Computed from its inputs and rounded to the printed digits, the number is the printed one.',
  'within-rounding': 'It is another, but what was printed and what the inputs allow have numbers in common: rounding may explain it.',
  inconsistent: 'They have no number in common: rounding cannot explain it.',
  'not-computable': 'An input is missing, is only a bound, or may not be compared.',
};

function notComputable(reason: string, inputs: [Cell, Cell] | null = null): Judgement {
  return { verdict: 'not-computable', reason, inputs, formula: null, computed: null, rounded: null, printed: null };
}

const isBound = ({ qualifier }: Cell): boolean => qualifier === 'at-least' || qualifier === 'at-most';
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
  /** Later and earlier number, or part and whole, where both are there. */
  inputs: [Cell, Cell] | null;
  /** With the numbers put in, as the page on derived numbers writes formulas. */
  formula: string | null;
  /** What the inputs give, in the unit of the printed number; to 60 digits. */
  computed: Derived['within'] | null;
  /** The same, rounded to the printed digits. */
  rounded: string | null;
  /** What the printed number may stand for. */
  printed: { low: string; high: string } | null;
}
