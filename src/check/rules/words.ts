import { hasMarkup } from '#lib/render-words.ts';
import { findNearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { wordsFile } from '#schemas/words.ts';
import { en } from '#words/en.ts';
import { listPlaceholders, placeholder, type Entry } from '#words/fill.ts';
import type { Report } from '#report/report.ts';
import { sentenceAt } from '#read/prose/prose.ts';
import type { EditorText } from '../editor-texts.ts';
import { findNumerals } from '#language/en/find-numerals.ts';
import { checkStyle } from './style.ts';
import { checkSigns } from './text.ts';

/** Words that a report has in place of those of the engine: their placeholders, markup, numerals, signs and style. */
export function checkWords(report: Report): Problem[] {
  return Object.entries(report.words).flatMap(([key, own]) => {
    const entry: Entry = en[key as keyof typeof en];
    const texts = listWords(key, own);
    return [
      ...texts.flatMap((text) => [...checkPlaceholders(text, entry), ...checkMarkup(text, entry), ...checkNumbers(text, entry)]),
      ...texts.flatMap((text) => [...checkSigns(text), ...checkStyle(report, [text])]),
    ];
  });
}

/** The texts of an entry, as the rules of style and signs read a text: placeholders stand as U+FFFC, so that positions stay what they were. */
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
    .map(({ 0: written, 1: name, index }): Problem => {
      const nearest = findNearest(name!, known);
      return {
        place: place(index),
        message: `${written} is not a placeholder of this text.${nearest === undefined ? '' : ` Did you mean {${nearest}}?`}`,
        remedy: known.length === 0 ? 'It has none: write words alone.' : `Its placeholders are ${list(known)}.`,
        severity: 'error',
      };
    });
  // "one place" says its count without a digit.
  const needed = known.filter((name) => name !== 'count' || place(0).path?.at(-1) !== 'one');
  const missing = needed.filter((name) => !own.some((match) => match[1] === name));
  if (missing.length === 0 || unknown.length > 0) return unknown;
  return [
    {
      place: place(0),
      message: `This text lacks ${list(missing)}.`,
      remedy: `Put ${missing.length === 1 ? 'it' : 'them'} where the words belong that only a page knows, as in “${toTexts(entry).at(-1)!}”.`,
      severity: 'error',
    },
  ];
}

function checkMarkup({ raw, place }: WordsText, entry: Entry): Problem[] {
  if (!hasMarkup(raw) || toTexts(entry).some(hasMarkup)) return [];
  return [
    {
      place: place(0),
      message: 'This text has a link, emphasis or code, which would be printed as it is typed.',
      remedy: 'Write words alone: the text stands where there is no markup, e.g. in a file, or on a button.',
      severity: 'error',
    },
  ];
}

/** Numbers belong to content; only what the engine says itself may be said in other words. */
function checkNumbers({ text, place }: WordsText, entry: Entry): Problem[] {
  const known = new Set(
    toTexts(entry)
      .flatMap((words) => findNumerals(words.replace(placeholder, ' ')))
      .map(({ typed }) => typed.toLowerCase()),
  );
  return findNumerals(text)
    .filter(({ typed }) => !known.has(typed.toLowerCase()))
    .map(({ typed, at }) => ({
      place: place(at),
      message: `"${typed}" is typed, and the words of the interface have no number that the engine has not.`,
      remedy: 'Leave it out, or write the sentence in a chapter, where a number is bound to its dataset.',
      severity: 'error',
    }));
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

function list(names: string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}

interface WordsText extends EditorText {
  /** With its placeholders. */
  raw: string;
}
