import { Decimal } from 'decimal.js';
import { besideTyped, leftTyped } from '#problems/catalogue/typed-numbers.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fill } from '#words/fill.ts';
import type { Cell, Report } from '#report/report.ts';
import { qualifierWords } from '#lib/format.ts';
import { formatPeriodInSentence } from '#schemas/periods.ts';
import { readBoundBefore, readBoundAfter } from '#language/en/comparison-words.ts';
import type { EditorText } from '../editor-texts.ts';
import { saysStatus } from '#language/en/status-words.ts';
import type { Numeral } from '#language/en/find-numerals.ts';
import { toUnit } from '#language/en/parse-numeral.ts';
import { describeCell, suggestCells, toBinding, type Suggestion } from './suggest-cells.ts';

/**
 * The problem of a numeral that may not be typed: the binding to write, which of the words around it to keep, and why `--fix` leaves it.
 */
export function describeFree(report: Report, numeral: Numeral, text: EditorText): Problem {
  const { typed, at } = numeral;
  const { near, same, doubt } = suggestCells(report, numeral, text);
  if (isInRecord(report, numeral, text)) return { ...problem(text.place(at), 'number-typed-in-change', { typed }), left: leftTyped.change };
  if (same) return describeKnown(same, numeral, text);
  const left = describeDoubt(doubt, text.sentence(at));
  const [nearest] = near;
  if (!nearest) return { ...describeFar(numeral, text), left };
  const about = {
    typed,
    binding: write(nearest, numeral, text),
    cells: near.map(describeCell).join('; '),
    beside: describeAround(nearest, numeral, text),
    waiver: waive(typed, text),
  };
  return { ...problem(text.place(at), 'number-typed-near', about), left };
}

/**
 * The problem of a numeral that is certainly one number. It can be bound without asking unless the words next to it contradict the number.
 */
function describeKnown(same: Cell, numeral: Numeral, text: EditorText): Problem {
  const { typed, at, end } = numeral;
  const { status, qualifier } = same;
  const binding = write(same, numeral, text, status !== 'actual' && saysStatus(text.sentence(at), status));
  const bound = readBoundBefore(text.text.slice(0, at));
  const after = readBoundAfter(text.text.slice(end));
  const isSaid = !after && (bound?.words ?? '').toLowerCase() === qualifierWords[qualifier].trim();
  const start = bound && isSaid ? bound.at : at;
  const about = { typed, binding, cell: describeCell(same), beside: describeAround(same, numeral, text) };
  return {
    ...problem(text.place(start), 'number-typed-known', about),
    ...(isSaid ? { fix: { old: text.text.slice(start, end), new: binding } } : { left: describeBound(same, (after ?? bound)?.words) }),
  };
}

/** A binding, with those of the typed words after the numeral that it does not print: a count prints no unit. */
function write(cell: Cell, numeral: Numeral, text: EditorText, isSaid?: boolean): string {
  const counted = countedThings(cell, numeral);
  return `${toBinding(cell, text, isSaid)}${counted === undefined ? '' : ` ${counted}`}`;
}

function countedThings({ measure }: Cell, { typed }: Numeral): string | undefined {
  return measure.unit === 'count' ? /\d[\s-]*(\p{L}[\p{L}\s-]*)$/u.exec(typed)?.[1] : undefined;
}

/** What to do with the words directly before and after a numeral when it is bound. */
function describeAround(cell: Cell, numeral: Numeral, text: EditorText): string {
  const { qualifier } = cell;
  const bounds = [readBoundBefore(text.text.slice(0, numeral.at)), readBoundAfter(text.text.slice(numeral.end))];
  const counted = countedThings(cell, numeral);
  const printed = qualifierWords[qualifier].trim();
  const ofBounds = bounds.flatMap((bound) => {
    if (!bound) return [];
    const beside = qualifier === 'exact' ? 'exact' : qualifier === bound.qualifier ? 'same' : 'other';
    return fill(besideTyped[beside], { words: bound.words, printed });
  });
  return [...ofBounds, ...(counted === undefined ? [] : [fill(besideTyped.counted, { words: counted })])].join('');
}

/** Whether a number in the reason of a change is the old or new value in the same record. */
function isInRecord(report: Report, { quantity }: Numeral, { from }: EditorText): boolean {
  const items = from.collection === 'changes' ? (report.changes.find(({ id }) => id === from.id)?.changes ?? []) : [];
  return items.some((item) => {
    const sides = item.property === 'number' ? [item.old, item.new] : [];
    const measured = report.cells.get(item.of)?.measure.unit;
    const numbers =
      item.property === 'value' ? [item.old, item.new].map((value) => ({ value, unit: measured })) : sides.flatMap((side) => side ?? []);
    return numbers.some(({ value, unit }) => {
      const isBare = quantity.unit === null && quantity.scale.equals(1);
      const number = unit === undefined || isBare ? quantity.number : toUnit(quantity, unit);
      return number?.equals(new Decimal(value)) === true;
    });
  });
}

/** Why `--fix`, which binds only numbers that are certain, leaves a numeral. */
function describeDoubt(doubt: Suggestion['doubt'], sentence: string): string {
  if (doubt === undefined) return leftTyped.unknown;
  const { reason, cells: known } = doubt;
  const cells = known.map(({ address }) => address).join(', ');
  if (reason !== 'period') return fill(leftTyped[reason], { cells });
  const periods = [...new Set(known.map(({ observation }) => formatPeriodInSentence(observation.period)))].join(' or ');
  return fill(sentence === '' ? leftTyped.sentence : leftTyped.period, { cells, periods });
}

function describeBound(cell: Cell, words: string | undefined): string {
  const printed = qualifierWords[cell.qualifier].trim();
  if (words === undefined) return fill(leftTyped.boundless, { printed });
  return fill(printed === '' ? leftTyped.exact : leftTyped.bound, { printed, words });
}

/** The problem of a numeral that is not close to any number of the datasets. */
function describeFar({ kind, typed, at, quantity }: Numeral, text: EditorText): Problem {
  const say = <C extends Code>(code: C, ...about: Given<C>): Problem => problem(text.place(at), code, ...about);
  const waiver = waive(typed, text);
  const wrap = (component: string, options: string): string =>
    text.isProse ? `<${component} ${options}>${typed}</${component}>` : `{${component.toLowerCase()} words="${typed}" ${options}}`;
  const change = (as: string): string => (text.isProse ? `<Change of="…" from="…" as="${as}" />` : `{change of=… from=… as=${as}}`);
  const isBare = quantity.unit === null && quantity.scale.equals(1);
  if (kind === 'fraction' || /^one in\b/i.test(typed)) return say('number-typed-share', { typed, share: change('share'), waiver });
  if (kind === 'words' && isBare) return say('number-typed-count', { typed, count: wrap('Count', 'of="list"'), waiver });
  if (kind === 'multiple' || quantity.unit === 'times') {
    const comparison = wrap('Compare', 'of="…" to="…"');
    return say('number-typed-multiple', { typed, comparison, multiple: change('multiple'), waiver });
  }
  if (isBare && /^(?:19|20)\d\d$/.test(typed)) return say('number-typed-year', { typed, waiver });
  const [before, name] = /(?:^|(\S)\s)(\p{Lu}[\p{L}-]*\s)$/u.exec(text.text.slice(0, at))?.slice(1) ?? [];
  const isName = name !== undefined && (/\p{Lu}.*\p{Lu}/u.test(name) || (before !== undefined && /[^.!?:]/.test(before)));
  if (isName && isBare && /^[\d.]+$/.test(typed)) return say('number-typed-name', { typed, name: `${name}${typed}`, waiver });
  const binding = text.isProse ? '<Value of="dataset/series/period" />' : '{dataset/series/period}';
  return say('number-typed-unknown', { typed, binding, waiver });
}

function waive(typed: string, { isProse }: EditorText): string {
  return isProse ? `<Waive because="…">${typed}</Waive>` : `{waive words="${typed}" because="…"}`;
}
