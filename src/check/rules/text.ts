import { problem, type Problem } from '#problems/problem.ts';
import { listProse } from '#report/list-prose.ts';
import { collections } from '#schemas/collections.ts';
import type { Report } from '#report/report.ts';
import type { EditorText } from '../editor-texts.ts';
import { findEndlessWord } from '#read/field-words.ts';
import { malformed } from './links.ts';

/** Chapters and pages without text, and characters in any text that come from another keyboard layout or another program. */
export function checkText(report: Report, texts: EditorText[]): Problem[] {
  const empty = listProse(report)
    .filter(({ prose }) => prose.words === 0 && prose.uses.length === 0 && prose.faults.length === 0)
    .map(({ from, file }) => problem({ file, offset: 0 }, 'text-missing', { one: collections[from.collection].one }));
  const endless = texts.filter(isEndless).map(({ place }) => problem(place(0), 'text-without-paragraphs'));
  const readable = texts.filter((text) => !isEndless(text));
  return [...empty, ...endless, ...readable.flatMap(checkCharacters)];
}

/** Odd characters, bare addresses and overlong words in one text. */
export function checkCharacters(text: EditorText): Problem[] {
  return [...checkWide(text), ...checkAddresses(text), ...checkEndlessWords(text)];
}

/** Whether a text is too long to be intended: checking its numbers and words would be slow and would only distract. */
export function isEndless({ text }: EditorText): boolean {
  return text.length > 10_000;
}

function checkWide({ text, place }: EditorText): Problem[] {
  return [...text.matchAll(wide)].map(({ 0: signs, index }) => {
    const latin = signs.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',').trim() || ' ';
    return problem(place(index), 'text-full-width', { signs, latin });
  });
}

function checkAddresses({ text, place }: EditorText): Problem[] {
  const found = malformed.exec(text);
  return found ? [problem(place(found.index), 'text-web-address-malformed', { address: found[0] })] : [];
}

/** Overlong words of prose; fields are checked when they are read. */
function checkEndlessWords({ text, place, isProse }: EditorText): Problem[] {
  const found = isProse ? findEndlessWord(text) : undefined;
  return found ? [{ place: place(found.index), ...found.description }] : [];
}

/** Full-width characters that are not part of Han text. Full-width digits are reported as typed numbers. */
const wide = /(?<![\p{Script=Han}\uFF01-\uFF5E\u3000-\u303F])[\u3000-\u3002\uFF01-\uFF0F\uFF1A-\uFF5E]+(?!\p{Script=Han})/gu;
