import { Decimal } from 'decimal.js';
import type { Derivation } from '#schemas/components.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import { units, type UnitId } from '#schemas/unit.ts';
import type { Cell } from './cell.ts';
import { formatCell, formatNumber, type Printable } from './format.ts';
import { Refusal } from './refusal.ts';

// A context of our own: the library's default may be changed by others, and powers need more digits than any input has.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });
type Exact = Decimal;

/**
 * Derives a number from two cells. `to` is the later number (or the part), `from` the earlier one (or the whole).
 * The result has the coarsest digit that the rounding of the inputs supports, "about" when that hides digits, the weaker status of the two,
 * and a bound where an input is a bound. Throws, in an editor's words, when the derivation is not allowed.
 */
export function derive(to: Cell, from: Cell, as: Derivation, caveat?: string): Derived {
  checkAllowed(to, from, as, caveat);
  const [a, b] = [toInterval(to), toInterval(from)];
  const years = yearOf(to) - yearOf(from);
  const compute = formulas[as];
  const unit = compute.unit(to);
  const scaled = (one: Exact, other: Exact): Exact => compute.of(one, other, years).dividedBy(units[unit].factor);
  const exact = scaled(a.value, b.value);
  const corners = [scaled(a.low, b.low), scaled(a.low, b.high), scaled(a.high, b.low), scaled(a.high, b.high)];
  const within = roundWithin(exact, Exact.min(...corners), Exact.max(...corners));
  // A contrast is loose by nature: more than two digits would promise what its caveat takes back.
  const { value, coarse } =
    (as === 'contrast' || as === 'contrast-percent') && within.value.precision() > 2
      ? { value: within.value.toSignificantDigits(2), coarse: true }
      : within;
  // Billions beside trillions must say so.
  const printInput = (cell: Cell): string =>
    to.unit === from.unit ? formatNumber(cell) : formatCell(cell, { show: 'full', status: 'in-sentence' });
  const magnitude = compute.magnitude ? value.abs() : value;
  return {
    value: magnitude.isZero() ? '0' : magnitude.toFixed(),
    unit,
    qualifier: qualify(to, from, as, coarse, exact),
    status: weaker(to.status, from.status),
    signed: false,
    inputs: [to, from],
    as,
    formula: compute.words.replace('to', printInput(to)).replace('from', printInput(from)).replace('years', String(years)),
    caveat: caveat ?? null,
  };
}

/** On which side of another number of its kind a number lies, whatever their rounding hides; undefined when that is open. */
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

function checkAllowed(to: Cell, from: Cell, as: Derivation, caveat: string | undefined): void {
  const name = `${as} of ${to.address} from ${from.address}`;
  if (units[to.unit].family !== units[from.unit].family)
    throw new Refusal(`The ${name} mixes ${units[to.unit].words} with ${units[from.unit].words}.`, `Use two numbers in units of one kind.`);
  if (from.value.replace(/[-.0]/g, '') === '' && as !== 'difference' && as !== 'points' && as !== 'contrast-difference')
    throw new Refusal(`The ${name} starts from zero and cannot be computed.`, `Use a difference.`);
  if (as === 'contrast' || as === 'contrast-difference' || as === 'contrast-percent') {
    if (as === 'contrast-percent' && from.value.startsWith('-'))
      throw new Refusal(`The ${name} starts below zero and would mean nothing.`, `Use a difference.`);
    if (!caveat) throw new Refusal(`The ${name} needs a caveat.`, `Say in caveat="…" why the comparison is loose.`);
    return;
  }
  if (from.value.startsWith('-') && (as === 'growth' || as === 'multiple' || as === 'cagr'))
    throw new Refusal(`The ${name} starts below zero and would mean nothing.`, `Use a difference.`);
  if (as === 'cagr' && Number(to.value) <= 0)
    throw new Refusal(`The ${name} ends at zero or below and has no rate a year.`, `Use a difference.`);
  if (as === 'points' && to.unit !== 'percent')
    throw new Refusal(`The ${name} would be percentage points, but the numbers are not percentages.`, `Use as="difference".`);
  if (as === 'share') {
    if (to.period !== from.period || to.series.maker !== from.series.maker || to.datasetId !== from.datasetId)
      throw new Refusal(`The ${name} needs a part and a whole of one maker and one period.`, `Use as="contrast" with a caveat.`);
    return;
  }
  if (to.datasetId !== from.datasetId || to.series.id !== from.series.id)
    throw new Refusal(`The ${name} crosses makers or measures.`, `Use as="contrast" or as="contrast-difference" with a caveat.`);
  if (to.period < from.period)
    throw new Refusal(`The ${name} runs backwards in time.`, 'Put the later number into "of" and the earlier one into "from".');
  const [early, late] = [from.period, to.period];
  const mark = to.series.breaks.find(
    (candidate) => early.slice(0, candidate.after.length) <= candidate.after && late.slice(0, candidate.before.length) >= candidate.before,
  );
  if (mark)
    throw new Refusal(
      `The ${name} crosses a break between ${mark.after} and ${mark.before}: ${mark.why}`,
      `Use as="contrast" or as="contrast-difference" with a caveat.`,
    );
  if (as === 'cagr' && (to.period.length !== 4 || from.period.length !== 4 || yearOf(to) <= yearOf(from)))
    throw new Refusal(`The ${name} needs two whole years, the later one in "of".`, `Show the two numbers instead.`);
}

/** The numbers that a printed value may stand for: half a unit of its last digit to both sides; of its last digit that is no zero when it is "about". */
function toInterval(cell: Cell): { value: Exact; low: Exact; high: Exact } {
  const factor = new Exact(units[cell.unit].factor);
  const printed = new Exact(cell.value);
  const [whole = '', fraction = ''] = cell.value.replace('-', '').split('.');
  const zeros = cell.qualifier === 'about' && fraction === '' ? /0*$/.exec(whole)![0].length : 0;
  const half = new Exact(10).pow(zeros - fraction.length).dividedBy(2);
  return { value: printed.times(factor), low: printed.minus(half).times(factor), high: printed.plus(half).times(factor) };
}

/** The number with the fewest digits that still lies within what the inputs support. `coarse` when digits are hidden or the last one is uncertain. */
function roundWithin(exact: Exact, low: Exact, high: Exact): { value: Exact; coarse: boolean } {
  if (low.equals(high)) return { value: exact, coarse: false };
  let step = new Exact(10).pow(Exact.max(low.abs(), high.abs()).log(10).ceil());
  let value = exact.dividedBy(step).toNearest(1).times(step);
  // Zero would deny a change that was printed.
  while (value.lessThan(low) || value.greaterThan(high) || (value.isZero() && !exact.isZero())) {
    step = step.dividedBy(10);
    value = exact.dividedBy(step).toNearest(1).times(step);
  }
  return { value, coarse: !value.equals(exact) || high.minus(low).greaterThanOrEqualTo(step) };
}

/** A lower bound in the numerator bounds the result from below, one in the denominator from above; both bound nothing. */
function qualify(to: Cell, from: Cell, as: Derivation, coarse: boolean, exact: Exact): Qualifier {
  const flip: Record<Qualifier, Qualifier> = { exact: 'exact', about: 'about', 'at-least': 'at-most', 'at-most': 'at-least' };
  const bounds = [to.qualifier, flip[from.qualifier]].filter((qualifier) => qualifier === 'at-least' || qualifier === 'at-most');
  if (new Set(bounds).size > 1)
    throw new Refusal(
      `The ${as} of ${to.address} from ${from.address} cannot be computed: both numbers are bounds, and they bound nothing together.`,
      `Show the two numbers instead.`,
    );
  // A magnitude that was printed without its minus sign has its bound on the other side.
  const bound = formulas[as].magnitude && exact.isNegative() && bounds[0] ? flip[bounds[0]] : bounds[0];
  return bound ?? (coarse || to.qualifier === 'about' || from.qualifier === 'about' ? 'about' : 'exact');
}

function weaker(one: Status, other: Status): Status {
  const order: Status[] = ['projection', 'target', 'reported', 'estimate', 'actual'];
  return order.find((status) => status === one || status === other)!;
}

const yearOf = ({ period }: Cell): number => Number(period.slice(0, 4));
const hundred = new Exact(100);
const inUnitOf = (cell: Cell): UnitId => cell.unit;

/** Inputs come in the base of their unit's family, results leave in the base of the result's unit. */
const formulas: Record<
  Derivation,
  { words: string; of: (to: Exact, from: Exact, years: number) => Exact; unit: (to: Cell) => UnitId; magnitude?: true }
> = {
  growth: { words: '(to ÷ from − 1) × 100', of: (to, from) => to.dividedBy(from).minus(1).times(hundred), unit: () => 'percent' },
  multiple: { words: 'to ÷ from', of: (to, from) => to.dividedBy(from), unit: () => 'times' },
  difference: { words: 'to − from', of: (to, from) => to.minus(from), unit: inUnitOf, magnitude: true },
  points: { words: 'to − from', of: (to, from) => to.minus(from), unit: () => 'percentage-points', magnitude: true },
  cagr: {
    words: '((to ÷ from)^(1 ÷ years) − 1) × 100',
    of: (to, from, years) => to.dividedBy(from).pow(new Exact(1).dividedBy(years)).minus(1).times(hundred),
    unit: () => 'percent',
  },
  share: { words: 'to ÷ from × 100', of: (to, from) => to.dividedBy(from).times(hundred), unit: () => 'percent' },
  contrast: { words: 'to ÷ from', of: (to, from) => to.dividedBy(from), unit: () => 'times' },
  'contrast-difference': { words: 'to − from', of: (to, from) => to.minus(from), unit: inUnitOf, magnitude: true },
  'contrast-percent': {
    words: '(to ÷ from − 1) × 100',
    of: (to, from) => to.dividedBy(from).minus(1).times(hundred),
    unit: () => 'percent',
    magnitude: true,
  },
};

/** A derived number with its lineage. */
export interface Derived extends Printable {
  /** The later number and the earlier one, or part and whole. */
  inputs: [Cell, Cell];
  as: Derivation;
  /** How it is computed, with its numbers: "(7.93 ÷ 1.15 − 1) × 100". */
  formula: string;
  caveat: string | null;
}
