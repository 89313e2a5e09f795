import { hasMarkup } from '#lib/render-words.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Problem } from '#problems/problem.ts';
import { wordsFile } from '#schemas/words.ts';
import { en } from '#words/en.ts';
import { listPlaceholders, placeholder, type Entry } from '#words/fill.ts';
import type { Report } from '#report/report.ts';
import { sentenceAt } from '#read/prose/prose.ts';
import type { EditorText } from '../editor-texts.ts';
import { findNumerals } from '#language/en/find-numerals.ts';
import { checkStyle } from './style.ts';
import { checkCharacters } from './text.ts';

/** Words with which a report overrides those of the interface: their placeholders, markup, numerals, characters and style. */
export function checkWords(report: Report): Problem[] {
  return Object.entries(report.words).flatMap(([key, own]) => {
    const entry: Entry = en[key as keyof typeof en];
    const texts = listWords(key, own);
    return [
      ...texts.flatMap((text) => [...checkPlaceholders(text, entry), ...checkMarkup(text, entry), ...checkNumbers(text, entry)]),
      ...texts.flatMap((text) => [...checkCharacters(text), ...checkStyle(report, [text])]),
    ];
  });
}

/**
 * The texts of an entry in the form that the rules for style and characters read: placeholders are U+FFFC of the same length, so that
 * positions do not change.
 */
export function listWords(key: string, entry: Entry): WordsText[] {
  const fields =
    typeof entry === 'string' ? [{ path: [key], raw: entry }] : toForms(entry).map(([form, raw]) => ({ path: [key, form], raw }));
  return fields.map(({ path, raw }) => {
    const text = raw.replace(/\{[^{}]*\}/g, (name) => '\uFFFC'.repeat(name.length));
    return {
      raw,
      text,
      from: { collection: 'words', id: key },
      place: (at) => ({ file: wordsFile, path, within: at }),
      marks: [],
      wraps: [],
      sentence: (at) => sentenceAt(text, at),
      isProse: false,
    };
  });
}

function checkPlaceholders({ raw, place }: WordsText, entry: Entry): Problem[] {
  const known = listPlaceholders(entry);
  const own = [...raw.matchAll(/\{([^{}]*)\}/g)];
  const unknown = own
    .filter((match) => !known.includes(match[1]!))
    .map(({ 0: written, 1: name, index }) => {
      if (known.length === 0) return problem(place(index), 'words-placeholder-idle', { written });
      const nearest = findNearest(name!, known);
      const hint = nearest === undefined ? '' : ` Did you mean {${nearest}}?`;
      return problem(place(index), 'words-placeholder-unknown', { written, hint, known: known.map(inBraces) });
    });
  // "one place" gives its count without a digit.
  const needed = known.filter((name) => name !== 'count' || place(0).path?.at(-1) !== 'one');
  const missing = needed.filter((name) => !own.some((match) => match[1] === name));
  if (missing.length === 0 || unknown.length > 0) return unknown;
  const it = missing.length === 1 ? 'it' : 'them';
  return [problem(place(0), 'words-placeholder-missing', { missing: missing.map(inBraces), it, example: toTexts(entry).at(-1)! })];
}

function checkMarkup({ raw, place }: WordsText, entry: Entry): Problem[] {
  if (!hasMarkup(raw) || toTexts(entry).some(hasMarkup)) return [];
  return [problem(place(0), 'words-with-markup')];
}

/** Numbers belong in content; only numbers in the engine's own words may be repeated. */
function checkNumbers({ text, place }: WordsText, entry: Entry): Problem[] {
  const known = new Set(
    toTexts(entry)
      .flatMap((words) => findNumerals(words.replace(placeholder, ' ')))
      .map(({ typed }) => typed.toLowerCase()),
  );
  return findNumerals(text)
    .filter(({ typed }) => !known.has(typed.toLowerCase()))
    .map(({ typed, at }) => problem(place(at), 'words-with-number', { typed }));
}

function toTexts(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : toForms(entry).map(([, form]) => form);
}

function toForms(entry: Exclude<Entry, string>): ['one' | 'other', string][] {
  return [
    ['one', entry.one],
    ['other', entry.other],
  ];
}

function inBraces(name: string): string {
  return `{${name}}`;
}

interface WordsText extends EditorText {
  /** With its placeholders. */
  raw: string;
}
