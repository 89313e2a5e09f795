import { worth } from './amounts.ts';
import type { Change } from './chapters.ts';
import type { Fact } from './facts.ts';
import * as exact from './fractions.ts';
import { sayDigits, sayQuantity, type Spoken } from './words.ts';

/**
 * Computes a derived number independently, by the rule on the method page: a printed number represents all numbers that round to it, a
 * count only itself, and the result is the shortest number in the range that these allow; a bound is rounded to the side on which it is
 * true. A loose comparison has two digits.
 */
export function deriveAgain({ as, caveat }: Pick<Change, 'as' | 'caveat'>, to: Fact, from: Fact): Derived {
  const rule = rules[as];
  if (!rule) throw new Error(`No rule derives "${as}".`);
  const years = Number(to.period.slice(0, 4)) - Number(from.period.slice(0, 4));
  const unit = rule.unit ?? to.unit;
  const compute = (a: exact.Fraction, b: exact.Fraction): exact.Fraction => exact.divide(rule.of(a, b, years), worth(unit));
  const [a, b] = [spread(to), spread(from)];
  const value = compute(a.middle, b.middle);
  const corners = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => compute(one, other)));
  const least = corners.reduce((one, other) => (exact.compare(other, one) < 0 ? other : one));
  const most = corners.reduce((one, other) => (exact.compare(other, one) > 0 ? other : one));
  const signedBound = boundOf(to, from, as !== 'difference' && as !== 'points' && as !== 'contrast-difference' && a.middle.top < 0n);
  const side = signedBound === 'at-least' ? 'below' : signedBound === 'at-most' ? 'above' : 'nearest';
  const rounded = exact.compare(least, most) === 0 ? roundCount(value) : shorten(value, least, most, side);
  const short = as === 'contrast' || as === 'contrast-percent' ? cutToTwoDigits(rounded, side) : rounded;
  const bound = signedBound !== undefined && rule.size === true && value.top < 0n ? turn[signedBound] : signedBound;
  const loose = short.loose || to.qualifier === 'about' || from.qualifier === 'about';
  return {
    value: exact.toDecimal(rule.size ? exact.magnitude(short.value) : short.value),
    unit,
    qualifier: bound ?? (loose ? 'about' : 'exact'),
    status: weakness.find((status) => status === to.status || status === from.status) ?? '?',
    signed: false,
    yearly: as === 'cagr',
    base: as === 'index' ? from.period : undefined,
    between: as.startsWith('contrast-') && isAwaited(to) !== isAwaited(from) ? [to.status, from.status] : undefined,
    as,
    inputs: [to, from],
    terms: rule.terms,
    rule: rule.words,
    within: { value, low: least, high: most },
    formula: writeRule(rule.words, sayInput(to, to, from), inBrackets(sayInput(from, to, from)), String(years)),
    caveat,
  };
}

/** The formula of a rule, with its two inputs and the years between them in place of their letters. */
export function writeRule(rule: string, a: string, b: string, n: string): string {
  return rule.replace(/\b[abn]\b/g, (letter) => ({ a, b })[letter] ?? n);
}

/** The range that a printed number may represent, in its own unit. */
export function meantBy(fact: Fact): { low: exact.Fraction; high: exact.Fraction } {
  const { low, high } = spread(fact);
  return { low: exact.divide(low, worth(fact.unit)), high: exact.divide(high, worth(fact.unit)) };
}

/** The power of ten of the last digit of a printed number; of its last non-zero digit if it is "about" and an integer. */
export function placeOf({ value, qualifier }: Pick<Fact, 'value' | 'qualifier'>): number {
  const [whole = '', digits] = value.split('.');
  if (digits !== undefined) return -digits.length;
  return qualifier === 'about' && /[1-9]/.test(whole) ? whole.length - whole.replace(/0+$/, '').length : 0;
}

function isAwaited({ status }: Fact): boolean {
  return ['projection', 'target'].includes(status);
}

function sayInput(fact: Fact, to: Fact, from: Fact): string {
  return to.unit === from.unit ? sayDigits(fact) : sayQuantity(fact);
}

/** Puts a negative number that is subtracted or divides into brackets. */
function inBrackets(said: string): string {
  return said.startsWith('−') ? `(${said})` : said;
}

/** All numbers that round to a printed one; if it is "about" and an integer, its trailing zeros are rounded, too. */
function spread({ value, unit, qualifier }: Fact): { middle: exact.Fraction; low: exact.Fraction; high: exact.Fraction } {
  const place = placeOf({ value, qualifier });
  const half = unit === 'count' && qualifier !== 'about' ? exact.fraction(0n) : exact.divide(exact.powerOfTen(place), exact.fraction(2n));
  const middle = exact.toFraction(value);
  const scale = (one: exact.Fraction): exact.Fraction => exact.multiply(one, worth(unit));
  return { middle: scale(middle), low: scale(exact.subtract(middle, half)), high: scale(exact.add(middle, half)) };
}

function shorten(value: exact.Fraction, least: exact.Fraction, most: exact.Fraction, side: Side): Rounded {
  const largest = exact.compare(exact.magnitude(least), exact.magnitude(most)) > 0 ? exact.magnitude(least) : exact.magnitude(most);
  let place = -60;
  while (exact.compare(exact.powerOfTen(place), largest) < 0) place += 1;
  const fits = (one: exact.Fraction): boolean =>
    exact.compare(one, least) >= 0 && exact.compare(one, most) <= 0 && (one.top !== 0n || value.top === 0n);
  while (!fits(exact.roundTo(value, place, side))) place -= 1;
  const rounded = exact.roundTo(value, place, side);
  const width = exact.subtract(most, least);
  const loose = exact.compare(rounded, value) !== 0 || exact.compare(width, exact.powerOfTen(place)) >= 0;
  return { value: rounded, loose };
}

/** Counts are exact, so rounding decides nothing: two decimal places are enough, or one digit if these would be zero. */
function roundCount(value: exact.Fraction): Rounded {
  let place = -2;
  if (value.top !== 0n && exact.roundTo(value, place).top === 0n)
    while (exact.compare(exact.powerOfTen(place), exact.magnitude(value)) > 0) place -= 1;
  const rounded = exact.roundTo(value, place);
  return { value: rounded, loose: exact.compare(rounded, value) !== 0 };
}

function cutToTwoDigits({ value, loose }: Rounded, side: Side): Rounded {
  if (value.top === 0n) return { value, loose };
  let place = -60;
  while (exact.compare(exact.powerOfTen(place + 1), exact.magnitude(value)) <= 0) place += 1;
  const cut = exact.roundTo(value, place - 1, side);
  return { value: cut, loose: loose || exact.compare(cut, value) !== 0 };
}

/** A bound in the numerator bounds the result, one in the denominator the other way round; not so if it divides a negative number. */
function boundOf(to: Fact, from: Fact, isKept: boolean): string | undefined {
  if (to.qualifier in turn) return to.qualifier;
  return isKept && from.qualifier in turn ? from.qualifier : turn[from.qualifier];
}

const turn: Record<string, string> = { 'at-least': 'at-most', 'at-most': 'at-least' };
const hundred = exact.fraction(100n);
const one = exact.fraction(1n);
const growth = (ratio: exact.Fraction): exact.Fraction => exact.multiply(exact.subtract(ratio, one), hundred);

const rules: Record<string, Rule> = {
  growth: { words: '(a ÷ b − 1) × 100', terms: ['later', 'earlier'], of: (a, b) => growth(exact.divide(a, b)), unit: 'percent' },
  multiple: { words: 'a ÷ b', terms: ['later', 'earlier'], of: exact.divide, unit: 'times' },
  contrast: { words: 'a ÷ b', terms: ['first', 'second'], of: exact.divide, unit: 'times' },
  share: { words: 'a ÷ b × 100', terms: ['part', 'whole'], of: (a, b) => exact.multiply(exact.divide(a, b), hundred), unit: 'percent' },
  index: { words: 'a ÷ b × 100', terms: ['later', 'base'], of: (a, b) => exact.multiply(exact.divide(a, b), hundred), unit: 'index' },
  cagr: {
    words: '((a ÷ b)^(1 ÷ n) − 1) × 100',
    terms: ['later', 'earlier'],
    of: (a, b, years) => growth(exact.root(exact.divide(a, b), years)),
    unit: 'percent',
  },
  difference: { words: 'a − b', terms: ['later', 'earlier'], of: exact.subtract, size: true },
  'contrast-difference': { words: 'a − b', terms: ['first', 'second'], of: exact.subtract, size: true },
  'contrast-percent': {
    words: '(a ÷ b − 1) × 100',
    terms: ['first', 'second'],
    of: (a, b) => growth(exact.divide(a, b)),
    unit: 'percent',
    size: true,
  },
  points: { words: 'a − b', terms: ['later', 'earlier'], of: exact.subtract, unit: 'percentage-points', size: true },
};

const weakness = ['projection', 'target', 'reported', 'estimate', 'actual'];

export interface Derived extends Spoken {
  /** How it is derived. */
  as: string;
  inputs: [Fact, Fact];
  /** What its inputs are to each other, by the keys of their names; and the formula, with letters for them. */
  terms: [string, string];
  rule: string;
  formula: string;
  /** Its value before rounding, and the range that the rounding of the inputs allows. */
  within: { value: exact.Fraction; low: exact.Fraction; high: exact.Fraction };
  caveat: string | null;
}

type Side = 'nearest' | 'below' | 'above';

interface Rounded {
  value: exact.Fraction;
  loose: boolean;
}

interface Rule {
  words: string;
  terms: [string, string];
  of: (a: exact.Fraction, b: exact.Fraction, years: number) => exact.Fraction;
  /** If missing, the result has the unit of the first input. */
  unit?: string;
  /** Whether the result is printed without its minus sign. */
  size?: true;
}
