import type { Derivation } from '#schemas/components.ts';
import { units } from '#schemas/unit.ts';
import type { Cell } from './cell.ts';
import { isError, type Derived } from './derive.ts';
import { Exact, stepOf, toInterval } from './exact.ts';
import { formatNumber, statusNouns, statusWords } from './format.ts';
import { formatPeriod, formatPeriodInSentence } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';

/** How a derived number came about, in words for readers. */
export function explainDerived(derived: Derived): Explanation {
  const { as, inputs, within } = derived;
  const { terms, write, isSize } = formulas[as];
  // Three digits more than are printed show what the rounding hides.
  const places = Math.max(
    0,
    3 -
      Math.round(
        stepOf({ ...derived, qualifier: 'about' })
          .log(10)
          .toNumber(),
      ),
  );
  return {
    subject: nameSubject(derived),
    name: derivationNames[as],
    rule: `${write(terms[0], terms[1], 'years')}${as === 'cagr' ? `, with the years from ${formatPeriodInSentence(inputs[1].period)} to ${formatPeriodInSentence(inputs[0].period)}` : ''}`,
    terms: inputs.map((cell, index) => ({ term: terms[index]!, cell, standsFor: describeRange(cell) })),
    formula: derived.formula,
    exact: printUnit(printExact(within.value, places), derived),
    allowed: within.low === within.high ? null : printRange(within.low, within.high, places, derived),
    rounding: describeRounding(derived),
    reasons: [
      ...explainQualifier(derived),
      ...explainStatus(derived),
      ...(isSize && within.value.startsWith('-') ? ['It is printed without its sign: the sentence says which number is the greater.'] : []),
    ],
  };
}

/** A computed value in readers' digits, cut behind so many places; "…" says that it goes on. */
export function printExact(value: string, places: number): string {
  const cut = new Exact(value).toDecimalPlaces(places, Exact.ROUND_DOWN);
  const text = formatNumber({ value: cut.toFixed(), signed: false, qualifier: 'exact' });
  return cut.equals(value) ? text : `${cut.decimalPlaces() < places ? pad(text, places) : text}…`;
}

/** The ends of an interval, rounded outwards so that nothing of it is lost. */
export function printRange(low: string, high: string, places: number, { unit }: Pick<Derived, 'unit'>): string {
  const ends = [
    new Exact(low).toDecimalPlaces(places, Exact.ROUND_FLOOR),
    new Exact(high).toDecimalPlaces(places, Exact.ROUND_CEIL),
  ] as const;
  const shown = Math.max(...ends.map((end) => end.decimalPlaces()));
  const [from, to] = ends.map((end) => formatNumber({ value: end.toFixed(shown), signed: false, qualifier: 'exact' }));
  return `${from} to ${printUnit(to!, { unit })}`;
}

/** How a derivation is called. */
export const derivationNames: Record<Derivation, string> = {
  growth: 'Growth',
  multiple: 'Multiple',
  index: 'Index',
  difference: 'Difference',
  points: 'Difference in percentage points',
  cagr: 'Compound growth',
  share: 'Share',
  contrast: 'Loose comparison',
  'contrast-difference': 'Loose difference',
  'contrast-percent': 'Loose difference in per cent',
};

/** What the inputs are about, and when; named once where both are the same measure. */
function nameSubject({ inputs: [to, from] }: Derived): string {
  const periods = [...new Set([from.period, to.period])].map(formatPeriod).join(' to ');
  const [label, other] = [to.measure.label, from.measure.label];
  // A word that begins with capitals is a name.
  const inSentence = other.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  if (label !== other) return `${label} and ${inSentence}, ${periods}`;
  return `${label}, ${periods}`;
}

/** What a printed number may stand for. */
function describeRange(cell: Cell): string {
  if (cell.qualifier === 'at-least') return 'is a lower bound: this or more';
  if (cell.qualifier === 'at-most') return 'is an upper bound: this or less';
  const { low, high } = toInterval(cell);
  if (low.equals(high)) return 'is a count, which is itself alone';
  const factor = units[cell.unit].factor;
  const [from, to] = [low, high].map((end) => formatNumber({ ...cell, qualifier: 'about', value: end.dividedBy(factor).toFixed() }));
  return `stands for ${from} to ${to}`;
}

function describeRounding({ as, qualifier, within, value }: Derived): string {
  if (within.low === within.high) return 'Counts are exact, so the result is: at most two digits behind the point are printed.';
  const side =
    qualifier === 'at-least'
      ? ', rounded down because it is a lower bound'
      : qualifier === 'at-most'
        ? ', rounded up because it is an upper bound'
        : '';
  const shortest = `The number with the fewest digits that lies in this range${side}.`;
  return isCut({ as, within, value }) ? 'A loose comparison prints no more than two digits.' : shortest;
}

/** Whether a loose comparison has fewer digits than the rounding of its inputs bears. */
function isCut({ as, within, value }: Pick<Derived, 'as' | 'within' | 'value'>): boolean {
  const sizes = [within.low, within.high].map((end) => new Exact(end).abs());
  return (
    (as === 'contrast' || as === 'contrast-percent') && (Exact.min(...sizes).greaterThan(value) || Exact.max(...sizes).lessThan(value))
  );
}

function explainQualifier({ qualifier, inputs, within, value, as }: Derived): string[] {
  const [to, from] = inputs;
  const { terms } = formulas[as];
  const called = (wanted: Cell['qualifier'][]): string[] =>
    inputs.flatMap((cell, at) => (wanted.includes(cell.qualifier) ? [terms[at]!] : []));
  if (qualifier === 'at-least' || qualifier === 'at-most') {
    const bound = `It is ${qualifier === 'at-least' ? 'a lower' : 'an upper'} bound`;
    return [`${bound}, because the ${called(['at-least', 'at-most']).join(' and the ')} number is only a bound.`];
  }
  if (qualifier === 'exact') return ['It needs no “about”: the rounding of the inputs hides no digit of it.'];
  const loose = called(['about']);
  if (loose.length > 0) return [`“About”, because the ${loose.join(' and the ')} number is given as “about”.`];
  const hides = !new Exact(within.value).abs().equals(value);
  if (isCut({ as, within, value })) return ['“About”, because a loose comparison prints no more than two digits.'];
  return [
    hides
      ? '“About”, because digits were cut that the rounding of the inputs does not bear.'
      : `“About”, because the rounding of ${formatNumber({ ...to, qualifier: 'about' })} and ${formatNumber({ ...from, qualifier: 'about' })} leaves its last digit open.`,
  ];
}

function explainStatus({ status, inputs, as }: Derived): string[] {
  const { terms } = formulas[as];
  if (isError({ as, inputs })) {
    const [one, other] = inputs.map((cell) => statusNouns[cell.status]).map((noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);
    return [
      `It sets ${one} against ${other} and forecasts nothing itself. Its mark is that of the weaker status, “${statusWords[status]}”.`,
    ];
  }
  if (inputs.every((cell) => cell.status === status))
    return status === 'actual' ? [] : [`Both inputs have the status “${statusWords[status]}”, and so has the result.`];
  const at = inputs.findIndex((cell) => cell.status === status);
  return [
    `It has the weaker status of the two, “${statusWords[status]}”, from the ${terms[at]} number (${formatPeriod(inputs[at]!.period)}).`,
  ];
}

function printUnit(number: string, { unit }: Pick<Derived, 'unit'>): string {
  return `${number}${units[unit].suffix}`;
}

function pad(text: string, places: number): string {
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

export interface Explanation {
  /** What the numbers are about: "Loans, 2023 to 2024". */
  subject: string;
  name: string;
  /** The formula with the names of its terms. */
  rule: string;
  terms: { term: string; cell: Cell; standsFor: string }[];
  /** The formula with its numbers. */
  formula: string;
  /** The result before rounding. */
  exact: string;
  /** Between what it lies when the inputs are rounded, or null when they are counts. */
  allowed: string | null;
  rounding: string;
  /** Why it is "about", a bound or projected. */
  reasons: string[];
}
