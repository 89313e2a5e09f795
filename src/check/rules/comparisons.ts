import { Decimal } from 'decimal.js';
import { changeProps, compareProps, valueProps } from '#schemas/components.ts';
import type { Qualifier } from '#schemas/observation.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import type { Cell, Report } from '#report/report.ts';
import { findDerived, formatDerived } from '#lib/derive.ts';
import { formatCell, qualifierWords } from '#lib/format.ts';
import {
  comparisonExamples,
  falling,
  holds,
  moving,
  movingFromOrTo,
  negation,
  readBoundBefore,
  readBoundAfter,
  readComparison,
  relations,
  type BoundWords,
  type Comparison,
} from '#language/en/comparison-words.ts';
import type { EditorText } from '../editor-texts.ts';
import { findNumerals } from '#language/en/find-numerals.ts';

/**
 * Words that compare a number and are false: bounds before or after a number, comparisons between two numbers of a sentence, verbs before a
 * change, and words inside `<Compare>`.
 */
export function checkComparisons(report: Report, texts: EditorText[]): Problem[] {
  return texts.flatMap((text) => [
    ...[...text.marks, ...text.wraps].filter(({ name }) => name === 'Compare').flatMap((mark) => checkCompare(report, text, mark)),
    ...text.marks.flatMap((mark, index) => [
      ...checkBefore(report, text, mark, text.marks[index - 1]),
      ...checkAfter(report, text, mark),
      ...checkWay(report, text, mark, text.marks[index - 1]),
    ]),
  ]);
}

function checkCompare(report: Report, text: EditorText, mark: Mark): Problem[] {
  const props = compareProps.safeParse(mark.props).data;
  const [of, to] = [find(report, props?.of), find(report, props?.to)];
  if (!of || !to) return [];
  const words = mark.words ?? text.text.slice(mark.at, mark.end);
  const say = sayAt(text, mark);
  const typed = findNumerals(words).find(({ quantity }) => quantity.unit !== 'times')?.typed;
  if (typed !== undefined) return say('comparison-with-number', { typed });
  const comparison = readComparison(words);
  if (!comparison) return say('comparison-without-words', { words, known: comparisonExamples });
  const [unit, otherUnit] = [units[of.unit], units[to.unit]];
  if (unit.family !== otherUnit.family) return say('comparison-of-other-units', { words, unit: unit.words, otherUnit: otherUnit.words });
  return check(comparison, words, of, to, say);
}

/** The words between a number and the one before it, or the start of its sentence. */
function checkBefore(report: Report, text: EditorText, mark: Mark, previous: Mark | undefined): Problem[] {
  const sentenceStart = mark.at - startOf(text, mark.at);
  const isNear = previous !== undefined && previous.at >= sentenceStart;
  const before = text.text.slice(Math.max(sentenceStart, isNear ? previous.end : 0), mark.at);
  const say = sayAt(text, mark);
  if (text.wraps.some(({ name, end }) => name === 'Compare' && end <= mark.at && end >= mark.at - before.length)) return [];
  if (mark.name === 'Change')
    return [...checkDerived(report, mark, readBoundBefore(before), 'before', say), ...checkChange(report, before, mark, say)];
  const cell = mark.name === 'Value' ? find(report, mark.props.of) : undefined;
  if (!cell) return [];
  const other = isNear && previous.name === 'Value' ? find(report, previous.props.of) : undefined;
  const comparable = other && units[other.unit].family === units[cell.unit].family ? other : undefined;
  const bound = readBoundBefore(before);
  if (bound && !(other && /^\s*(?:up|down)\s+to\s*$/.test(before))) {
    const relation = readComparison(bound.words);
    if (relation && comparable && cell.qualifier !== bound.qualifier) return check(relation, bound.words, comparable, cell, say);
    return checkBound(cell, mark, bound, 'before', say);
  }
  const verb = moving.exec(before);
  if (verb && cell.signed) return checkSign(verb[0].trim(), cell.value.startsWith('-'), say);
  const relation = comparable && !negation.test(before) ? relations.map((words) => words.exec(before)?.[0]).find(Boolean) : undefined;
  const comparison = relation === undefined ? null : readComparison(relation);
  return comparison && comparable ? check(comparison, relation!, comparable, cell, say) : [];
}

/** "Or more" and similar words after a number. */
function checkAfter(report: Report, text: EditorText, mark: Mark): Problem[] {
  const cell = mark.name === 'Value' ? find(report, mark.props.of) : undefined;
  const bound = readBoundAfter(text.text.slice(mark.end, mark.end + 20));
  if (mark.name === 'Change') return checkDerived(report, mark, bound, 'after', sayAt(text, mark));
  return cell && bound ? checkBound(cell, mark, bound, 'after', sayAt(text, mark)) : [];
}

function checkBound(cell: Cell, mark: Mark, { qualifier, words }: BoundWords, side: 'before' | 'after', say: Say): Problem[] {
  const show = valueProps.shape.show.safeParse(mark.props.show).data;
  if (cell.qualifier === qualifier && show === 'bare') return [];
  const [number, printed] = [formatCell(cell), qualifierWords[cell.qualifier].trim()];
  if (cell.qualifier === qualifier) return say('bound-said-twice', { words, side, printed });
  if (cell.qualifier === 'exact') return say('bound-of-exact-number', { words, side, number });
  return say('bound-of-other-kind', { words, side, number, printed });
}

/** Bounds next to a derived number, which prints a bound itself if it has one. */
function checkDerived(report: Report, { props }: Mark, bound: BoundWords | undefined, side: 'before' | 'after', say: Say): Problem[] {
  const { data } = changeProps.safeParse(props);
  const derived = bound && data && findDerived(find(report, data.of), find(report, data.from), data.as, data.caveat);
  if (!bound || !derived || 'reason' in derived) return [];
  const { words, qualifier } = bound;
  const [number, printed] = [formatDerived(derived), qualifierWords[derived.qualifier].trim()];
  if (derived.qualifier === qualifier) return say('bound-said-twice', { words, side, printed });
  if (derived.qualifier === 'exact') return say('bound-of-exact-derived', { words, side, number });
  return say('bound-of-other-derived', { words, side, number, printed });
}

/** "Rose from … to …", "fell to … from …", "…, up from …": compares the first of two numbers with the second, or the reverse. */
function checkWay(report: Report, text: EditorText, mark: Mark, previous: Mark | undefined): Problem[] {
  if (previous?.name !== 'Value' || mark.name !== 'Value') return [];
  const start = mark.at - startOf(text, mark.at);
  const [first, second] = [find(report, previous.props.of), find(report, mark.props.of)];
  if (previous.at < start || !first || !second || units[first.unit].family !== units[second.unit].family) return [];
  const [before, between] = [text.text.slice(start, previous.at), text.text.slice(previous.end, mark.at)];
  if (between.length > 60 || negation.test(before + between)) return [];
  const say = sayAt(text, mark);
  const [, said, end = ''] = /(?:^|\s)(?:(up|down)\s+)?(from|to)\s+$/i.exec(between) ?? [];
  if (said !== undefined) {
    const [later, earlier] = end === 'from' ? [first, second] : [second, first];
    return check(directionOf(said), `${said} ${end}`, later, earlier, say);
  }
  // In "With … it fell to …" the two numbers are of the same series.
  const arrived = first.series.id === second.series.id ? movingFromOrTo.exec(between) : null;
  if (arrived?.[2] === 'to') return check(directionOf(arrived[1]!), arrived[1]!, second, first, say);
  const [, verb, began] = movingFromOrTo.exec(before) ?? [];
  if (verb === undefined || end === '' || began!.toLowerCase() === end.toLowerCase()) return [];
  const [of, to] = end === 'to' ? [second, first] : [first, second];
  return check(directionOf(verb), verb, of, to, say);
}

function directionOf(verb: string): Comparison {
  return { kind: falling.test(verb) || /^down$/i.test(verb) ? 'less' : 'more' };
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
  // A difference is printed without a sign, so only the verb gives the direction.
  if (props.as === 'difference' || props.as === 'points') return check({ kind: falling.test(verb) ? 'less' : 'more' }, verb, of, from, say);
  return checkSign(verb, fell, say);
}

function checkSign(verb: string, isNegative: boolean, say: Say): Problem[] {
  if (isNegative) return say('direction-before-minus', { words: verb });
  return falling.test(verb) ? say('fall-before-gain', { words: verb }) : [];
}

function check(comparison: Comparison, words: string, of: Cell, to: Cell, say: Say): Problem[] {
  const [first, second] = [inBase(of).toNumber(), inBase(to).toNumber()];
  // A target of "more than 400" is met above 400; a counted "more than 400" may be any amount above.
  const isBound = (cell: Cell, qualifier: Qualifier): boolean => cell.qualifier === qualifier && cell.status !== 'target';
  const isOpen =
    (comparison.kind === 'less' && (isBound(of, 'at-least') || isBound(to, 'at-most'))) ||
    (comparison.kind === 'more' && (isBound(of, 'at-most') || isBound(to, 'at-least')));
  const about = { words, of: of.address, ofNumber: formatCell(of), to: to.address, toNumber: formatCell(to) };
  if (!holds(comparison, first, second)) return say('comparison-false', about);
  return isOpen ? say('comparison-not-known', about) : [];
}

function inBase({ value, unit }: Cell): Decimal {
  return new Decimal(value).times(units[unit].factor);
}

function find(report: Report, address: string | undefined): Cell | undefined {
  return address === undefined ? undefined : report.cells.get(address);
}

function startOf(text: EditorText, at: number): number {
  const sentence = text.sentence(at);
  const start = text.text.lastIndexOf(sentence, at);
  return start < 0 ? at : at - start;
}

function sayAt(text: EditorText, { at }: Mark): Say {
  return (code, ...about) => [problem(text.place(at), code, ...about)];
}

type Mark = EditorText['marks'][number];
type Say = <C extends Code>(code: C, ...about: Given<C>) => Problem[];
