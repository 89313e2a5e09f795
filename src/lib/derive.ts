import { describe } from '#problems/problem.ts';
import type { Derivation } from '#schemas/components.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import { units, type UnitId } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';
import { checkDerivable } from './derivable.ts';
import { Exact, findShortest, roundings, toInterval, type Interval } from './exact.ts';
import { formatCell, formatNumber, formatStatusSuffix, statusNouns, type Printable } from './format.ts';
import { formatPeriodInSentence, yearsBetween } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';
import { because, Refusal, type Reason } from './refusal.ts';

/**
 * Derives a number from two cells. `to` is the later number (or the part), `from` the earlier one (or the whole, or the base). The result
 * has as many digits as the rounding of the inputs supports, "about" if that hides digits, the weaker status of the two, and a bound if an
 * input is a bound, rounded to the side on which it is true. Throws a `Refusal` if the derivation is not allowed.
 */
export function derive(to: Cell, from: Cell, as: Derivation, caveat?: string): Derived {
  checkDerivable(to, from, as, caveat);
  const { isSize } = formulas[as];
  const within = computeWithin(to, from, as);
  const bound = findBound(to, from, as);
  const { value, coarse } = roundResult(within, as, bound);
  const years = String(yearsBetween(from.period, to.period) ?? '');
  return {
    value: plain(isSize ? value.abs() : value),
    unit: formulas[as].unit(to),
    // Removing the minus sign turns the bound around.
    qualifier:
      (bound && (isSize && within.value.isNegative() ? flip[bound] : bound)) ??
      (coarse || to.qualifier === 'about' || from.qualifier === 'about' ? 'about' : 'exact'),
    status: weaker(to.status, from.status),
    signed: false,
    inputs: [to, from],
    as,
    formula: formulas[as].write(printInput(to, from), inBrackets(printInput(from, to)), years),
    within: { value: plain(within.value), low: plain(within.low), high: plain(within.high) },
    caveat: caveat ?? null,
  };
}

/** The same for readers: if a number cannot be derived, the reason. A missing input is `undefined`. */
export function findDerived(to: Cell | undefined, from: Cell | undefined, as: Derivation, caveat?: string): Derived | { reason: Reason } {
  if (!to || !from) return { reason: because('refusal.input-unknown') };
  try {
    return derive(to, from, as, caveat);
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.reason };
    throw error;
  }
}

/** Whether a number is above or below another of the same kind, whatever their rounding hides; undefined if that is open. */
export function findSide(one: Cell, other: Cell): 'above' | 'below' | undefined {
  const [a, b] = [one, other].map((cell) => {
    const { low, high } = toInterval(cell);
    return {
      low: cell.qualifier === 'at-most' ? new Exact(-Infinity) : low,
      high: cell.qualifier === 'at-least' ? new Exact(Infinity) : high,
    };
  }) as [{ low: Exact; high: Exact }, { low: Exact; high: Exact }];
  if (a.low.greaterThan(b.high)) return 'above';
  return a.high.lessThan(b.low) ? 'below' : undefined;
}

/**
 * A derived number as text; all code prints derived numbers with this function: `about 590%`, `about 41.4% a year (projected)`, `about 690
 * (2022 = 100)`, `about 4% (forecast against estimate)`.
 */
export function formatDerived(derived: Derived, status: 'print' | 'in-sentence' = 'in-sentence'): string {
  const number = formatCell(derived, { show: 'full', status: 'in-sentence' });
  const after = { cagr: ' a year', index: ` (${formatPeriodInSentence(derived.inputs[1].period)} = 100)` }[derived.as as string] ?? '';
  return `${number}${after}${status === 'print' ? formatDerivedSuffix(derived) : ''}`;
}

/** The words in brackets after a derived number, with a space before: its status, or for an error what was compared with what. */
export function formatDerivedSuffix(derived: Pick<Derived, 'as' | 'inputs' | 'status'>): string {
  if (!isError(derived)) return formatStatusSuffix(derived.status);
  const [one, other] = derived.inputs.map(({ status }) => statusNouns[status]);
  return ` (${one} against ${other})`;
}

/** Whether a number is the difference between a forecast or target and its outcome, which is not itself a forecast. */
export function isError({ as, inputs }: Pick<Derived, 'as' | 'inputs'>): boolean {
  const awaited = inputs.filter(({ status }) => status === 'projection' || status === 'target');
  return (as === 'contrast-difference' || as === 'contrast-percent') && awaited.length === 1;
}

/** The result before rounding, and the range that the rounding of the inputs allows, in the unit of the result. */
function computeWithin(to: Cell, from: Cell, as: Derivation): Interval {
  const { of, unit } = formulas[as];
  const [a, b] = [toInterval(to), toInterval(from)];
  const compute = (one: Exact, other: Exact): Exact =>
    of(one, other, yearsBetween(from.period, to.period) ?? 0).dividedBy(units[unit(to)].factor);
  const corners = [compute(a.low, b.low), compute(a.low, b.high), compute(a.high, b.low), compute(a.high, b.high)];
  return { value: compute(a.value, b.value), low: Exact.min(...corners), high: Exact.max(...corners) };
}

/** `coarse` if digits are hidden or the last one is uncertain. */
function roundResult(within: Interval, as: Derivation, bound: Qualifier | undefined): { value: Exact; coarse: boolean } {
  const side = bound === undefined ? 'nearest' : bound === 'at-least' ? 'down' : 'up';
  const { value: exact, low, high } = within;
  const { value, step } = low.equals(high) ? { value: roundCount(exact), step: null } : findShortest(within, side);
  // A contrast is loose, so more than two digits would suggest a precision that its caveat denies.
  if ((as === 'contrast' || as === 'contrast-percent') && value.precision() > 2)
    return { value: value.toSignificantDigits(2, roundings[side]), coarse: true };
  return { value, coarse: !value.equals(exact) || (step !== null && high.minus(low).greaterThanOrEqualTo(step)) };
}

/** Counts are exact, so rounding decides nothing: two decimal places are enough, or one digit if these would be zero. */
function roundCount(exact: Exact): Exact {
  const value = exact.toDecimalPlaces(2);
  return value.isZero() ? exact.toSignificantDigits(1) : value;
}

/** A lower bound in the numerator bounds the result from below, one in the denominator from above; together they bound nothing. */
function findBound(to: Cell, from: Cell, as: Derivation): 'at-least' | 'at-most' | undefined {
  // Dividing a negative number by a larger one brings it closer to zero, which is up.
  const turned = formulas[as].divides && to.value.startsWith('-') ? from.qualifier : flip[from.qualifier];
  const bounds = new Set([to.qualifier, turned].filter((qualifier) => qualifier === 'at-least' || qualifier === 'at-most'));
  if (bounds.size > 1)
    throw new Refusal(describe('derivation-of-bounds', { as, of: to.address, from: from.address }), because('refusal.of-bounds'));
  return [...bounds][0];
}

function weaker(one: Status, other: Status): Status {
  const order: Status[] = ['projection', 'target', 'reported', 'estimate', 'actual'];
  return order.find((status) => status === one || status === other)!;
}

/** Prints the unit's size if the other number has another: billions next to trillions. */
function printInput(cell: Cell, other: Cell): string {
  return cell.unit === other.unit ? formatNumber(cell) : formatCell(cell, { show: 'full', status: 'in-sentence' });
}

const inBrackets = (printed: string): string => (printed.startsWith('\u2212') ? `(${printed})` : printed);
const plain = (value: Exact): string => (value.isZero() ? '0' : value.toFixed());
const flip: Record<Qualifier, Qualifier> = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' };

/** A derived number with its inputs and its working. */
export interface Derived extends Printable {
  unit: UnitId;
  /** Later and earlier number, or part and whole. */
  inputs: [Cell, Cell];
  as: Derivation;
  /** How it is computed, with its numbers: "(95,300 ÷ 92,460 − 1) × 100". */
  formula: string;
  /** Before rounding, to 60 digits and with its sign; and the range that the rounding of the inputs allows. In the unit of the result. */
  within: { value: string; low: string; high: string };
  caveat: string | null;
}
