import type { Cell, Report } from '#report/report.ts';
import { units } from '#schemas/unit.ts';
import { isError, type Derived } from './derive.ts';
import { Exact, stepOf, toInterval } from './exact.ts';
import { formatNumber, statusNouns, statusWords } from './format.ts';
import { formatPeriod, formatPeriodInSentence } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';
import { say } from './say.ts';

/** How a derived number was computed, in words for readers. */
export function explainDerived(report: Words, derived: Derived): Explanation {
  const { as, inputs, within } = derived;
  const { write, isSize } = formulas[as];
  const terms = nameTerms(report, as);
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
    subject: nameSubject(report, derived),
    name: say(report, `derivation.${as}`),
    rule: `${write(...terms, say(report, 'explain.years'))}${as === 'cagr' ? `, ${say(report, 'explain.years-between', { from: formatPeriodInSentence(inputs[1].period), to: formatPeriodInSentence(inputs[0].period) })}` : ''}`,
    terms: inputs.map((cell, index) => ({ term: terms[index]!, cell, means: describeRange(report, cell) })),
    formula: derived.formula,
    exact: printUnit(printExact(within.value, places), derived),
    allowed: within.low === within.high ? null : printRange(report, within.low, within.high, places, derived),
    rounding: describeRounding(report, derived),
    reasons: [
      ...explainQualifier(report, derived),
      ...explainStatus(report, derived),
      ...(isSize && within.value.startsWith('-') ? [say(report, 'explain.no-sign')] : []),
    ],
  };
}

/** A computed value in readers' digits, cut after `places` decimal places; "…" shows that more follow. */
export function printExact(value: string, places: number): string {
  const cut = new Exact(value).toDecimalPlaces(places, Exact.ROUND_DOWN);
  const text = formatNumber({ value: cut.toFixed(), signed: false, qualifier: 'exact' });
  return cut.equals(value) ? text : `${cut.decimalPlaces() < places ? pad(text, places) : text}…`;
}

/** The ends of an interval, rounded outwards so that no part of it is lost. */
export function printRange(report: Words, low: string, high: string, places: number, { unit }: Pick<Derived, 'unit'>): string {
  const ends = [
    new Exact(low).toDecimalPlaces(places, Exact.ROUND_FLOOR),
    new Exact(high).toDecimalPlaces(places, Exact.ROUND_CEIL),
  ] as const;
  const shown = Math.max(...ends.map((end) => end.decimalPlaces()));
  const [from, to] = ends.map((end) => formatNumber({ value: end.toFixed(shown), signed: false, qualifier: 'exact' }));
  return say(report, 'explain.range', { from: from!, to: printUnit(to!, { unit }) });
}

/** The measure and the periods of the inputs; the measure once if it is the same. */
function nameSubject(report: Words, { inputs: [to, from] }: Derived): string {
  const [first, last] = [formatPeriod(from.period), formatPeriod(to.period)];
  const periods = first === last ? first : say(report, 'explain.range', { from: first, to: last });
  const [label, other] = [to.measure.label, from.measure.label];
  // Abbreviations keep their capitals.
  const inSentence = other.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  if (label !== other) return `${say(report, 'explain.both', { one: label, other: inSentence })}, ${periods}`;
  return `${label}, ${periods}`;
}

/** The range that a printed number may represent. */
function describeRange(report: Words, cell: Cell): string {
  if (cell.qualifier === 'at-least') return say(report, 'explain.lower-bound');
  if (cell.qualifier === 'at-most') return say(report, 'explain.upper-bound');
  const { low, high } = toInterval(cell);
  if (low.equals(high)) return say(report, 'explain.count');
  const factor = units[cell.unit].factor;
  const [from, to] = [low, high].map((end) => formatNumber({ ...cell, qualifier: 'about', value: end.dividedBy(factor).toFixed() }));
  return say(report, 'explain.means', { from: from!, to: to! });
}

function describeRounding(report: Words, { as, qualifier, within, value }: Derived): string {
  if (within.low === within.high) return say(report, 'explain.counts-exact');
  if (isCut({ as, within, value })) return say(report, 'explain.loose');
  if (qualifier === 'at-least') return say(report, 'explain.shortest-down');
  return say(report, qualifier === 'at-most' ? 'explain.shortest-up' : 'explain.shortest');
}

/** Whether a loose comparison has fewer digits than the rounding of its inputs allows. */
function isCut({ as, within, value }: Pick<Derived, 'as' | 'within' | 'value'>): boolean {
  const sizes = [within.low, within.high].map((end) => new Exact(end).abs());
  return (
    (as === 'contrast' || as === 'contrast-percent') && (Exact.min(...sizes).greaterThan(value) || Exact.max(...sizes).lessThan(value))
  );
}

function explainQualifier(report: Words, { qualifier, inputs, within, value, as }: Derived): string[] {
  const [to, from] = inputs;
  const terms = nameTerms(report, as);
  const joiner = ` ${say(report, 'explain.and-the')} `;
  const called = (wanted: Cell['qualifier'][]): string[] =>
    inputs.flatMap((cell, at) => (wanted.includes(cell.qualifier) ? [terms[at]!] : []));
  if (qualifier === 'at-least' || qualifier === 'at-most') {
    const terms = called(['at-least', 'at-most']).join(joiner);
    return [say(report, qualifier === 'at-least' ? 'explain.is-lower-bound' : 'explain.is-upper-bound', { terms })];
  }
  if (qualifier === 'exact') return [say(report, 'explain.exact')];
  const loose = called(['about']);
  if (loose.length > 0) return [say(report, 'explain.about-given', { terms: loose.join(joiner) })];
  const hides = !new Exact(within.value).abs().equals(value);
  if (isCut({ as, within, value })) return [say(report, 'explain.about-loose')];
  return [
    hides
      ? say(report, 'explain.about-cut')
      : say(report, 'explain.about-open', {
          one: formatNumber({ ...to, qualifier: 'about' }),
          other: formatNumber({ ...from, qualifier: 'about' }),
        }),
  ];
}

function explainStatus(report: Words, { status, inputs, as }: Derived): string[] {
  const terms = nameTerms(report, as);
  if (isError({ as, inputs })) {
    const [one, other] = inputs.map((cell) => statusNouns[cell.status]).map((noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);
    return [say(report, 'explain.error', { one: one!, other: other!, status: statusWords[status] })];
  }
  if (inputs.every((cell) => cell.status === status))
    return status === 'actual' ? [] : [say(report, 'explain.same-status', { status: statusWords[status] })];
  const at = inputs.findIndex((cell) => cell.status === status);
  return [
    say(report, 'explain.weaker-status', { status: statusWords[status], term: terms[at]!, period: formatPeriod(inputs[at]!.period) }),
  ];
}

/** The names of the two numbers in the formula of a derivation. */
function nameTerms(report: Words, as: Derived['as']): [string, string] {
  const [one, other] = formulas[as].terms;
  return [say(report, `term.${one}`), say(report, `term.${other}`)];
}

function printUnit(number: string, { unit }: Pick<Derived, 'unit'>): string {
  return `${number}${units[unit].suffix}`;
}

function pad(text: string, places: number): string {
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}

type Words = Pick<Report, 'words'>;

export interface Explanation {
  /** What the numbers are about: "Loans, 2023 to 2024". */
  subject: string;
  name: string;
  /** The formula with the names of its terms. */
  rule: string;
  terms: { term: string; cell: Cell; means: string }[];
  /** The formula with its numbers. */
  formula: string;
  /** The result before rounding. */
  exact: string;
  /** The range that the rounding of the inputs allows, or null if they are counts. */
  allowed: string | null;
  rounding: string;
  /** Why it is "about", a bound or projected. */
  reasons: string[];
}
