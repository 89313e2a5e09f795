import type { Problem } from '#schemas/problem.ts';
import { fileOf } from '#report/entries.ts';
import type { Report } from '#report/report.ts';
import { toCell } from '#lib/cell.ts';
import { qualifierWords } from '#lib/format.ts';
import { units } from '#schemas/unit.ts';
import type { EditorText } from './editor-texts.ts';
import { buildKnown, classifyNumeral, wordAfter, type Known } from './numerals/classify-numeral.ts';
import { emptyCounts, type Counts, type NumeralCoverage } from './numerals/coverage.ts';
import { findNumerals, type Numeral } from './numerals/find-numerals.ts';
import { describeCell, suggestCells, toBinding } from './numerals/suggest-cells.ts';
import { saysStatus } from './status-words.ts';

/**
 * Numerals that are neither bound, derived, counted nor waived, in every text that an editor can write; and how many there are of each kind,
 * by chapter.
 */
export function checkNumerals(report: Report, texts: EditorText[]): { problems: Problem[]; coverage: NumeralCoverage[] } {
  const known = knownByFile(report, texts);
  const coverage = new Map<string, Counts>([...report.chapters.map(({ id }) => [id, emptyCounts()] as const), [others, emptyCounts()]]);
  const problems = texts.flatMap((text) => {
    const { collection, id } = text.from;
    return checkText(report, text, known.get(fileOf(collection, id))!, coverage.get(collection === 'chapters' ? id : others)!);
  });
  return { problems, coverage: [...coverage].map(([name, counts]) => ({ name, counts })) };
}

function checkText(report: Report, text: EditorText, known: Known, counts: Counts): Problem[] {
  counts.texts += 1;
  for (const { name } of text.marks) {
    if (name === 'Value') counts.bound += 1;
    else if (name === 'Change') counts.derived += 1;
    else if (name === 'Count' || name === 'Compare') counts.checked += 1;
    else if (name === 'Waive') counts.waived.waiver = (counts.waived.waiver ?? 0) + 1;
  }
  const problems: Problem[] = [];
  for (const numeral of findNumerals(text.text)) {
    const wrap = text.wraps.find(({ at, end, name }) => at <= numeral.at && end >= numeral.end && wrapping.has(name))?.name;
    const verdict = wrap === undefined ? classifyNumeral(text.text, numeral, known) : null;
    if (wrap === 'Waive') counts.waived.waiver = (counts.waived.waiver ?? 0) + 1;
    else if (wrap !== undefined) counts.checked += 1;
    else if (typeof verdict === 'string') counts.waived[verdict] = (counts.waived[verdict] ?? 0) + 1;
    else {
      counts.free += 1;
      problems.push(verdict ? describeFault(numeral, text, verdict.fault) : describeFree(report, numeral, text));
    }
  }
  return problems;
}

function describeFault({ at }: Numeral, text: EditorText, message: string): Problem {
  return { place: text.place(at), message, remedy: 'Mend the number, or the words before it.', severity: 'error' };
}

function describeFree(report: Report, numeral: Numeral, text: EditorText): Problem {
  const { typed, at } = numeral;
  const { near, same } = suggestCells(report, numeral, text);
  const problem: Problem = {
    place: text.place(at),
    message: `The number "${typed}" is typed, not bound.`,
    remedy: '',
    severity: 'error',
  };
  const waive = text.isProse ? `<Waive because="…">${typed}</Waive>` : `{waive words="${typed}" because="…"}`;
  if (same) {
    const { status, qualifier } = toCell(same);
    const binding = toBinding(same, text, status !== 'actual' && saysStatus(text.sentence(at), status));
    const said = /(?:^|\s)((?:about|around|roughly|nearly|almost|more than|over|at least|less than|under|at most|up to)\s)$/i.exec(
      text.text.slice(0, at),
    )?.[1];
    const isSaid = (said ?? '').toLowerCase() === qualifierWords[qualifier];
    if (isSaid) problem.fix = { old: `${said ?? ''}${typed}`, new: binding };
    if (isSaid) problem.place = text.place(at - (said ?? '').length);
    return { ...problem, remedy: `Write ${binding}: ${describeCell(same)}.` };
  }
  if (near.length > 0)
    return {
      ...problem,
      remedy: `Write ${toBinding(near[0]!, text)} if that is meant: ${near.map(describeCell).join('; ')}. If it is no figure, write ${waive}.`,
    };
  return { ...problem, remedy: describeRemedy(numeral, text, waive) };
}

/** What to do about a numeral near which no dataset has a number. */
function describeRemedy({ kind, typed, at, quantity }: Numeral, text: EditorText, waive: string): string {
  const write = (component: string, options: string): string =>
    text.isProse ? `<${component} ${options}>${typed}</${component}>` : `{${component.toLowerCase()} words="${typed}" ${options}}`;
  const isBare = quantity.unit === null && quantity.scale.equals(1);
  const share = text.isProse ? '<Change of="…" from="…" as="share" />' : '{change of=… from=… as=share}';
  if (kind === 'fraction' || /^one in\b/i.test(typed))
    return `Print the share with ${share}, of two numbers of one maker; or write ${waive}.`;
  if (kind === 'words' && isBare)
    return `Write ${write('Count', 'of="list"')}, which is checked against what it counts; or write ${waive}.`;
  if (kind === 'multiple' || quantity.unit === 'times')
    return `Write ${write('Compare', 'of="…" to="…"')}, which is checked against the two numbers; or print the multiple with ${text.isProse ? '<Change of="…" from="…" as="multiple" />' : '{change of=… from=… as=multiple}'}; or write ${waive}.`;
  if (isBare && /^(?:19|20)\d\d$/.test(typed))
    return `If it is a year, write words before it that say so, e.g. "in ${typed}"; if not, bind the number, or write ${waive}.`;
  const [before, name] = /(?:^|(\S)\s)(\p{Lu}[\p{L}-]*\s)$/u.exec(text.text.slice(0, at))?.slice(1) ?? [];
  const isName = name !== undefined && (/\p{Lu}.*\p{Lu}/u.test(name) || (before !== undefined && /[^.!?:]/.test(before)));
  if (isName && isBare && /^[\d.]+$/.test(typed))
    return `If "${name}${typed}" is a name, add it to names in content/report.yaml; if not, bind the number, or write ${waive}.`;
  return `No dataset has a number near it. Put it into one, with its source, and write ${text.isProse ? '<Value of="dataset/series/period" />' : '{dataset/series/period}'}; if it is no figure, write ${waive}.`;
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
      const counted = report.observations.get(name === 'Value' ? (props.of ?? '') : '');
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
