import { sayCut, sayEight, sayRange } from './check-derived.ts';
import { deriveAgain, meantBy, placeOf, type Derived } from './derive.ts';
import * as exact from './fractions.ts';
import { valuesOf } from './interface.ts';
import { monthsOf, type Fact, type Facts } from './facts.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { squeeze } from './words.ts';

/**
 * Checks growth rates and shares that makers print, compared with the numbers they follow from, on the page of derived numbers and in
 * `consistency.csv`.
 */
export function checkConsistency(site: Site, { facts }: Numbers, tally: Tally): void {
  const [page, file] = ['derived/index.html', 'data/consistency.csv'];
  const rows = new Map(site.rows(file).map((row) => [row.cell, row]));
  const names = listVerdicts(site.tree(page), file);
  for (const [at, name] of valuesOf('consistency').entries())
    tally.appear('lists of words', page, `verdict ${name}`)('word', names[at], facts.say(`consistency.${name}`));
  for (const fact of facts.cells.values()) {
    if (!fact.series.derivedFrom) continue;
    const judged = judge(fact, facts);
    checkRow(file, rows.get(fact.address), judged, tally);
    const id = `printed-${fact.address}`.replace(/[/@]/g, '-');
    const row = site.tree(page).find((node) => attribute(node, 'id') === id);
    // If no number of a series can be computed, the page gives only the reasons.
    if (row) checkEntry(page, row, judged, { facts, tally });
    else if (judged.within) tally.fault('printed derivations', page, fact.address, 'nothing', 'its row');
  }
}

/** The verdicts in the order in which the page explains them: in the list below the link to their file. */
function listVerdicts(tree: Node[], file: string): string[] {
  const link = tree.find((node) => attribute(node, 'href') === `/${file}`);
  const section = link && around(link, ({ tagName }) => tagName === 'section');
  const terms = section && list(section).find(({ tagName }) => tagName === 'dl');
  return (terms ? list(terms) : []).filter(({ tagName }) => tagName === 'dt').map((node) => squeeze(wordsIn(node)));
}

function checkRow(
  file: string,
  row: Record<string, string> | undefined,
  { fact, as, inputs, within, verdict }: Judged,
  tally: Tally,
): void {
  const states = tally.appear('table of consistency', file, fact.address);
  states('as', row?.as, as);
  states('inputs', `${row?.of} ${row?.from}`, inputs ? inputs.map(({ address }) => address).join(' ') : ' ');
  states('value', row?.value, fact.value);
  states('verdict', row?.verdict, verdict);
  const printed = meantBy(fact);
  const wanted = within
    ? [
        sayRounded(within.value, fact),
        sayEight(within.low, 'below'),
        sayEight(within.high, 'above'),
        ...[printed.low, printed.high].map(exact.toDecimal),
      ]
    : ['', '', '', '', ''];
  ['computed', 'computed_low', 'computed_high', 'printed_low', 'printed_high'].forEach((name, at) =>
    states(name, row?.[name], wanted[at]!),
  );
}

function checkEntry(file: string, row: Node, { fact, as, within, formula, verdict }: Judged, { facts, tally }: Context): void {
  const states = tally.appear('printed derivations', file, fact.address);
  const section = around(row, ({ tagName }) => tagName === 'section');
  const name = section && list(section).find((node) => hasClass(node, 'meta'));
  states('name', name && squeeze(wordsIn(name)).split('. ')[0], facts.say(`derivation.${as}`));
  const said = list(row).find(({ tagName }) => tagName === 'b');
  states('verdict', said && squeeze(wordsIn(said)), facts.say(`consistency.${verdict}`));
  const [, , range = '', computed = ''] = list(row)
    .filter(({ tagName }) => tagName === 'td')
    .map((field) => squeeze(wordsIn(field)));
  states('range', range, within ? sayRange({ within, unit: fact.unit }, range, facts.say) : '');
  states('computed', computed, within ? `${formula} = ${sayCut(within.value, computed)}` : '');
}

/**
 * A printed number and the number that its inputs give; without the latter if they are missing, are bounds, or are on two sides of a break.
 */
function judge(fact: Fact, facts: Facts): Judged {
  const { as } = fact.series.derivedFrom!;
  const inputs = findInputs(fact, facts);
  const isBound = [fact, ...(inputs ?? [])].some(({ qualifier }) => qualifier.startsWith('at-'));
  if (!inputs || isBound || crossesBreak(inputs)) return { fact, as, inputs, within: null, formula: null, verdict: 'not-computable' };
  const { within, formula } = deriveAgain({ as, caveat: null }, ...inputs);
  const printed = meantBy(fact);
  const isEqual = exact.compare(exact.roundTo(within.value, placeOf(fact)), exact.toFraction(fact.value)) === 0;
  const overlaps = exact.compare(printed.high, within.low) >= 0 && exact.compare(printed.low, within.high) <= 0;
  return { fact, as, inputs, within, formula, verdict: isEqual ? 'equal' : overlaps ? 'within-rounding' : 'inconsistent' };
}

/** The later and the earlier number, a year apart, or the part and the whole. */
function findInputs({ dataset, period, series }: Fact, { cells }: Facts): [Fact, Fact] | null {
  const { of, whole, unlike } = series.derivedFrom!;
  if (of === null || whole === null || unlike !== undefined) return null;
  const yearBefore = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const find = (id: string, wanted: string): Fact[] =>
    [...cells.values()].filter((one) => one.dataset === dataset && one.series.id === id && one.period === wanted);
  const found = [find(of, period), whole === undefined ? find(of, yearBefore) : find(whole, period)];
  return found.every(({ length }) => length === 1) ? [found[0]![0]!, found[1]![0]!] : null;
}

function crossesBreak([to, from]: [Fact, Fact]): boolean {
  if (to.series.id !== from.series.id) return false;
  return to.series.breaks.some(
    ({ after, before }) => monthsOf(from.period).first <= monthsOf(after).last && monthsOf(to.period).last >= monthsOf(before).first,
  );
}

/** With the digits that were printed. */
function sayRounded(value: exact.Fraction, fact: Fact): string {
  const [whole = '', digits = ''] = exact.toDecimal(exact.roundTo(value, placeOf(fact))).split('.');
  const places = fact.value.split('.')[1]?.length ?? 0;
  return places === 0 ? whole : `${whole}.${digits.padEnd(places, '0')}`;
}

interface Judged {
  fact: Fact;
  as: string;
  inputs: [Fact, Fact] | null;
  within: Derived['within'] | null;
  formula: string | null;
  verdict: string;
}

interface Context {
  facts: Facts;
  tally: Tally;
}
