import { componentProps } from '#schemas/components.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import { describeHtmlTag } from '#read/prose/html-tags.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { units } from '#schemas/unit.ts';
import type { EditorText } from '../editor-texts.ts';
import { buildKnown, classifyNumeral, wordAfter, type Known } from '../numerals/classify-numeral.ts';
import { describeFree } from '../numerals/describe-free.ts';
import { emptyCounts, type Counts, type NumeralCoverage } from '../numerals/coverage.ts';
import { findNumerals, type Numeral } from '#language/en/find-numerals.ts';
import { isProseWhole } from '../whole-prose.ts';

/**
 * Numerals that are neither bound, derived, counted nor waived, in every text that an editor can write; and the number of numerals of each
 * kind, by chapter and page.
 */
export function checkNumerals(report: Report, texts: EditorText[]): { problems: Problem[]; coverage: NumeralCoverage[] } {
  const known = knownByFile(report, texts);
  const written = listProse(report);
  const coverage = new Map<string, Counts>([...written.map(({ from }) => nameOf(from)), others].map((name) => [name, emptyCounts()]));
  const broken = new Set(written.flatMap((one) => (isProseWhole(report, one) ? [] : one.file)));
  const problems = texts.flatMap((text) => {
    const file = fileOf(text.from.collection, text.from.id);
    return checkText(report, text, known.get(file)!, coverage.get(nameOf(text.from))!, !broken.has(file));
  });
  return { problems, coverage: [...coverage].map(([name, counts]) => ({ name, counts })) };
}

/** The line of the coverage that counts a text. */
function nameOf({ collection, id }: EditorText['from']): string {
  return collection === 'chapters' ? id : collection === 'pages' ? `page ${id}` : others;
}

/** If the text of a file is incomplete, a count in words may repeat a number that could not be read. */
function checkText(report: Report, text: EditorText, known: Known, counts: Counts, isWhole: boolean): Problem[] {
  counts.texts += 1;
  for (const { name } of text.marks) {
    if (name === 'Value') counts.bound += 1;
    else if (name === 'Change') counts.derived += 1;
    else if (name === 'Count' || name === 'Compare') counts.checked += 1;
    else if (name === 'Waive') counts.waived.waiver = (counts.waived.waiver ?? 0) + 1;
  }
  const problems: Problem[] = [];
  for (const numeral of findNumerals(text.text)) {
    const wrap = text.wraps.find(({ at, end, name }) => at <= numeral.at && end >= numeral.end && isWrapping(name))?.name;
    const verdict = wrap === undefined ? classifyNumeral(text.text, numeral, known) : null;
    if (wrap === 'Waive') counts.waived.waiver = (counts.waived.waiver ?? 0) + 1;
    else if (wrap !== undefined) counts.checked += wrapping.has(wrap) ? 1 : 0;
    else if (typeof verdict === 'string') counts.waived[verdict] = (counts.waived[verdict] ?? 0) + 1;
    else if (isWhole || verdict || !isCount(numeral)) {
      counts.free += 1;
      problems.push(verdict ? { place: text.place(numeral.at), ...verdict } : describeFree(report, numeral, text));
    }
  }
  return problems;
}

function isCount({ kind, quantity }: Numeral): boolean {
  return kind === 'words' && quantity.unit === null && quantity.scale.equals(1);
}

/** An unknown component may be a mistyped one: its contents are checked once it is fixed. */
function isWrapping(name: string): boolean {
  return wrapping.has(name) || (!(name in componentProps) && describeHtmlTag(name) === undefined);
}

/** What numbers may refer to, by file: a file that binds or checks a count may repeat it. */
function knownByFile(report: Report, texts: EditorText[]): Map<string, Known> {
  const byFile = new Map<string, Known['counts']>();
  for (const { from, marks, wraps, text } of texts) {
    const file = fileOf(from.collection, from.id);
    const counts = byFile.get(file) ?? new Map<string, Set<string>>();
    byFile.set(file, counts);
    const note = (number: string, end: number): unknown =>
      counts.set(number, (counts.get(number) ?? new Set()).add(wordAfter(text.slice(end))));
    for (const { name, props, words, at, end } of [...marks, ...wraps]) {
      const counted = report.cells.get(name === 'Value' ? (props.of ?? '') : '');
      if (counted && units[counted.measure.unit].family === 'count') note(counted.observation.value, end);
      if (name === 'Count')
        for (const { quantity } of findNumerals(words ?? text.slice(at, end))) if (quantity.number) note(quantity.number.toString(), end);
    }
  }
  const base = buildKnown(report, new Map());
  return new Map([...byFile].map(([file, counts]) => [file, { ...base, counts }]));
}

const wrapping = new Set(['Waive', 'Count', 'Compare']);
const others = 'other files';
