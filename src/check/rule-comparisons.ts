import { Decimal } from 'decimal.js';
import { compareProps, valueProps } from '#schemas/components.ts';
import type { Qualifier } from '#schemas/observation.ts';
import type { Problem } from '#schemas/problem.ts';
import { units } from '#schemas/unit.ts';
import type { Report } from '#report/report.ts';
import { toCell, type Cell } from '#lib/cell.ts';
import { formatCell, qualifierWords } from '#lib/format.ts';
import { comparisonExamples, holds, readComparison, type Comparison } from './comparison-words.ts';
import type { EditorText } from './editor-texts.ts';
import { findNumerals } from './numerals/find-numerals.ts';

/**
 * Words that say more, less or about of a number and do not hold: bounds before a number, comparisons between two numbers of a sentence,
 * verbs before a change, and words inside `<Compare>`.
 */
export function checkComparisons(report: Report, texts: EditorText[]): Problem[] {
  return texts.flatMap((text) => [
    ...[...text.marks, ...text.wraps].filter(({ name }) => name === 'Compare').flatMap((mark) => checkCompare(report, text, mark)),
    ...text.marks.flatMap((mark, index) => checkBefore(report, text, mark, text.marks[index - 1])),
  ]);
}

function checkCompare(report: Report, text: EditorText, mark: Mark): Problem[] {
  const props = compareProps.safeParse(mark.props).data;
  const [of, to] = [find(report, props?.of), find(report, props?.to)];
  if (!of || !to) return [];
  const words = mark.words ?? text.text.slice(mark.at, mark.end);
  const say = sayAt(text, mark);
  const typed = findNumerals(words).find(({ kind }) => kind !== 'multiple' && kind !== 'fraction')?.typed;
  if (typed !== undefined) return say(`The number "${typed}" stands among the words of a comparison.`, 'Put it outside, and bind it.');
  const comparison = readComparison(words);
  if (!comparison) return say(`"${words}" says no comparison that can be checked.`, `Use words such as ${comparisonExamples}.`);
  if (units[of.unit].family !== units[to.unit].family)
    return say(`"${words}" compares ${units[of.unit].words} with ${units[to.unit].words}.`, 'Compare two numbers in units of one kind.');
  return check(comparison, words, of, to, say);
}

/** What stands between a number and the one before it, or the start of its sentence. */
function checkBefore(report: Report, text: EditorText, mark: Mark, previous: Mark | undefined): Problem[] {
  const sentenceStart = mark.at - startOf(text, mark.at);
  const isNear = previous !== undefined && previous.at >= sentenceStart;
  const before = text.text.slice(Math.max(sentenceStart, isNear ? previous.end : 0), mark.at);
  const say = sayAt(text, mark);
  if (text.wraps.some(({ name, end }) => name === 'Compare' && end <= mark.at && end >= mark.at - before.length)) return [];
  if (mark.name === 'Change') return checkChange(report, before, mark, say);
  const cell = mark.name === 'Value' ? find(report, mark.props.of) : undefined;
  const bound = Object.entries(boundWords).find(([, pattern]) => pattern.test(before));
  if (!cell) return [];
  const other = isNear && previous.name === 'Value' ? find(report, previous.props.of) : undefined;
  const comparable = other && units[other.unit].family === units[cell.unit].family ? other : undefined;
  if (bound) {
    const qualifier = bound[0] as Qualifier;
    const words = bound[1].exec(before)![1]!;
    const show = valueProps.shape.show.safeParse(mark.props.show).data;
    if (cell.qualifier === qualifier && show !== 'bare')
      return say(`The number prints "${qualifierWords[qualifier].trim()}" itself, and "${words}" stands before it.`, `Delete "${words}".`);
    if (cell.qualifier === qualifier) return [];
    const relation = readComparison(words);
    if (relation && comparable) return check(relation, words, comparable, cell, say);
    return say(
      `"${words}" stands before ${formatCell(cell)}, which its source gives ${cell.qualifier === 'exact' ? 'exactly' : `as "${qualifierWords[cell.qualifier].trim()}"`}.`,
      `Delete "${words}"; or, if two numbers are compared, put the words into <Compare of="…" to="…">.`,
    );
  }
  const verb = moving.exec(before);
  if (verb && cell.signed) return checkSign(verb[0].trim(), cell.value.startsWith('-'), say);
  const relation =
    comparable && !/\b(?:not|never|no|nor|neither|without)\b/i.test(before)
      ? /\b(?:exceed\w*|surpass\w*|above|below|higher than|lower than|larger than|smaller than|more than|less than|fell short of)\b/i.exec(
          before,
        )?.[0]
      : undefined;
  const comparison = relation === undefined ? null : readComparison(relation);
  return comparison && comparable ? check(comparison, relation!, comparable, cell, say) : [];
}

function checkChange(report: Report, before: string, { props }: Mark, say: Say): Problem[] {
  const [of, from] = [find(report, props.of), find(report, props.from)];
  if (!of || !from) return [];
  const audited = /\b(missed|exceeded|beaten|fell short)\s(?:by\s)?$/i.exec(before)?.[1];
  if (audited) {
    const isForecast = (cell: Cell): boolean => cell.status === 'projection' || cell.status === 'target';
    const [forecast, outcome] = isForecast(of) ? [of, from] : [from, of];
    const kind = /missed|short/i.test(audited) ? 'less' : 'more';
    return check({ kind }, audited, outcome, forecast, say);
  }
  const verb = moving.exec(before)?.[0].trim();
  const isGrowth = ['growth', 'difference', 'points', 'cagr'].includes(props.as ?? '');
  if (!verb || !isGrowth) return [];
  const fell = inBase(of).lessThan(inBase(from));
  // A difference prints no sign, so that the verb alone tells the direction.
  if (props.as === 'difference' || props.as === 'points') return check({ kind: falling.test(verb) ? 'less' : 'more' }, verb, of, from, say);
  return checkSign(verb, fell, say);
}

function checkSign(verb: string, isNegative: boolean, say: Say): Problem[] {
  if (!isNegative && falling.test(verb))
    return say(`"${verb}" stands before a gain.`, 'Write "rose", or a word without a direction such as "changed".');
  if (isNegative)
    return say(`"${verb}" stands before a number that prints a minus sign.`, 'Write a word without a direction such as "changed by".');
  return [];
}

function check(comparison: Comparison, words: string, of: Cell, to: Cell, say: Say): Problem[] {
  const [first, second] = [inBase(of).toNumber(), inBase(to).toNumber()];
  if (holds(comparison, first, second)) return [];
  return say(
    `"${words}" does not hold: ${of.address} is ${formatCell(of)}, ${to.address} is ${formatCell(to)}.`,
    'Mend the words, or bind the numbers that they compare.',
  );
}

function inBase({ value, unit }: Cell): Decimal {
  return new Decimal(value).times(units[unit].factor);
}

function find(report: Report, address: string | undefined): Cell | undefined {
  const located = address === undefined ? undefined : report.observations.get(address);
  return located && toCell(located);
}

function startOf(text: EditorText, at: number): number {
  const sentence = text.sentence(at);
  const start = text.text.lastIndexOf(sentence, at);
  return start < 0 ? at : at - start;
}

function sayAt(text: EditorText, { at }: Mark): Say {
  return (message, remedy) => [{ place: text.place(at), message, remedy, severity: 'error' }];
}

/** Words before a number that say how exactly it is given. */
const boundWords: Record<Exclude<Qualifier, 'exact'>, RegExp> = {
  'at-least': /\b(more than|over|above|at least|upwards of|no less than|in excess of)\s$/i,
  'at-most': /\b(less than|fewer than|under|below|at most|up to|no more than)\s$/i,
  about: /\b(about|around|roughly|approximately|nearly|almost|close to|circa|just under|just over)\s$/i,
};
const moving =
  /\b(?:rose|rise|risen|grew|grown|gained|gain|increased|climbed|fell|fallen|fall|dropped|declined|decreased|lost|shrank|shrunk)\s(?:by|of)\s$/i;
const falling = /\b(?:f[ea]ll|fallen|dropped|declined|decreased|lost|shr[au]nk)\b/i;

type Mark = EditorText['marks'][number];
type Say = (message: string, remedy: string) => Problem[];
