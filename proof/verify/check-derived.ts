import { meantBy, writeRule, type Derived } from './derive.ts';
import * as exact from './fractions.ts';
import type { Fact, Facts } from './facts.ts';
import type { Say } from './interface.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, list, wordsIn, type Node } from './tree.ts';
import { sayAll, sayDate, sayDigits, sayPeriod, sayQuotes, squeeze, unitSaid } from './words.ts';

/** Checks a derived number where its working is shown: what it is, result, formula, intermediate values, and inputs. */
export function checkDerived(file: string, node: Node, cell: string, number: Derived, { facts: { say }, tally }: Context): void {
  const states = tally.appear('derived numbers', file, cell);
  states('text', squeeze(wordsIn(node)), sayAll(number));
  const section = around(node, ({ tagName }) => tagName === 'article');
  const parts = section ? list(section) : [];
  states('place', section && attribute(section, 'id'), cell);
  const under = (term: string): string => {
    const at = parts.findIndex((one) => one.tagName === 'dt' && wordsIn(one).trim() === term);
    const field = parts.slice(at).find(({ tagName }) => tagName === 'dd');
    return at < 0 || !field ? '' : squeeze(wordsIn(field));
  };
  const title = squeeze(wordsIn(parts.find(({ tagName }) => tagName === 'h3') ?? node)).slice(0, -sayAll(number).length);
  const [to, from] = number.inputs;
  const periods =
    to.period === from.period ? sayDate(to.period) : say('explain.range', { from: sayDate(from.period), to: sayDate(to.period) });
  const name = `, ${periods}. ${say(`derivation.${number.as}`)}: `;
  states('name', title.slice(-name.length), name);
  const terms = number.terms.map((term) => say(`term.${term}`)) as [string, string];
  const years =
    number.yearly === true ? `, ${say('explain.years-between', { from: sayPeriod(from.period), to: sayPeriod(to.period) })}` : '';
  states('rule', under(say('derived.formula')), `${writeRule(number.rule, ...terms, say('explain.years'))}${years}`);
  const [formula, result = ''] = under(say('derived.with-numbers')).split(' = ');
  states('formula', formula, number.formula);
  states('result', result, `${sayCut(number.within.value, result)}${unitSaid[number.unit] ?? '?'}`);
  const range = under(say('derived.range'));
  if (range !== '') states('range', range, say('derived.allowed', { range: sayRange(number, range, say) }));
  states('range', range === '' ? 'none' : 'a range', exact.compare(number.within.low, number.within.high) === 0 ? 'none' : 'a range');
  states('caveat', under(say('derived.caveat')), number.caveat === null ? '' : sayQuotes(number.caveat));
  const rows = parts.filter(({ tagName }) => tagName === 'tr').slice(1);
  const inputs = rows.flatMap(list).flatMap((one) => attribute(one, 'data-cell') ?? []);
  states('inputs', inputs.join(', '), number.inputs.map(({ address }) => address).join(', '));
  states('terms', rows.map((row) => squeeze(wordsIn(list(row)[0] ?? row))).join(', '), terms.join(', '));
  number.inputs.forEach((input, index) => {
    const words = squeeze(wordsIn(list(rows[index] ?? node).at(-1) ?? node));
    states('meant', words, squeeze(sayMeant(input, say)));
  });
}

/** `derived.csv`: every derived number with its value before rounding. */
export function checkDerivedTable(site: Site, { derived }: Numbers, tally: Tally): void {
  const file = 'data/derived.csv';
  const rows = new Map(site.rows(file).map((row) => [row.id, row]));
  for (const [id, number] of derived) {
    const row = rows.get(id);
    const states = tally.appear('table of derived numbers', file, id);
    states('as', row?.as, number.as);
    states('inputs', `${row?.of} ${row?.from}`, number.inputs.map(({ address }) => address).join(' '));
    states('formula', row?.formula, number.formula);
    states('computed', row?.computed, sayEight(number.within.value));
    states('low', row?.low, sayEight(number.within.low, 'below'));
    states('high', row?.high, sayEight(number.within.high, 'above'));
    for (const name of ['value', 'unit', 'qualifier', 'status'] as const) states(name, row?.[name], number[name]);
    states('caveat', row?.caveat, number.caveat ?? '');
  }
  for (const id of rows.keys())
    if (!derived.has(id!)) tally.fault('table of derived numbers', file, id!, 'a number', 'no number has this id');
}

/** A result as in tables, with at most eight decimal places. */
export function sayEight(value: exact.Fraction, side?: 'below' | 'above'): string {
  return exact.toDecimal(exact.roundTo(value, -8, side));
}

/** All digits of a number, or as many as are shown, with "…" for the others. */
export function sayCut(value: exact.Fraction, shown: string): string {
  const places = /\.(\d+)…/.exec(shown)?.[1]?.length ?? (shown.includes('…') ? 0 : undefined);
  if (places === undefined) return sayPlaces(value, 60);
  const size = exact.roundTo(exact.magnitude(value), -places, 'below');
  return `${sayPlaces(value.top < 0n ? exact.subtract(exact.fraction(0n), size) : size, places, true)}…`;
}

/** The ends of the allowed range, rounded outwards to the places that are shown. */
export function sayRange({ within, unit }: Pick<Derived, 'within' | 'unit'>, shown: string, say: Say): string {
  const places = /^[^.]*?\d\.(\d+) /.exec(shown)?.[1]?.length ?? 0;
  const ends = [exact.roundTo(within.low, -places, 'below'), exact.roundTo(within.high, -places, 'above')];
  const [from = '', to = ''] = ends.map((end) => sayPlaces(end, places, true));
  return say('explain.range', { from, to: `${to}${unitSaid[unit] ?? '?'}` });
}

/** What an input is: its measure and maker, and the range that its printed number may represent. */
function sayMeant(fact: Fact, say: Say): string {
  const maker = fact.series.maker ?? say('label.not-known');
  return say('derived.about', { measure: fact.measure.label, maker, range: saySpread(fact, say) });
}

function saySpread(fact: Fact, say: Say): string {
  const { qualifier, unit } = fact;
  const { low, high } = meantBy(fact);
  if (qualifier === 'at-least') return say('explain.lower-bound');
  if (qualifier === 'at-most') return say('explain.upper-bound');
  if (unit === 'count' && exact.compare(low, high) === 0) return say('explain.count');
  return say('explain.means', { from: sayPlaces(low, 60), to: sayPlaces(high, 60) });
}

/** A fraction in readers' digits, with trailing zeros up to `places` if `keep` is true. */
function sayPlaces(value: exact.Fraction, places: number, keep = false): string {
  const decimal = exact.toDecimal(exact.roundTo(value, -places));
  const [whole = '', digits = ''] = decimal.split('.');
  const text = keep && places > 0 ? `${whole}.${digits.padEnd(places, '0')}` : decimal;
  return sayDigits({ value: text, unit: 'count', qualifier: 'about', status: 'actual', signed: false });
}

interface Context {
  facts: Facts;
  tally: Tally;
}
