import { z } from 'astro/zod';
import { en } from '#words/en.ts';
import type { Entry } from '#words/fill.ts';
import type { WordsKey } from '#words/keys.ts';
import { says } from './issue.ts';

/** The file of the words that a report overrides, relative to the folder of the report. */
export const wordsFile = 'content/words/en.yaml';

const words = z.string().trim().min(1, says('interface-words-empty'));

/** content/words/en.yaml: replacements for single words of the interface. Every key is optional. */
export const wordOverrides = z
  .strictObject(Object.fromEntries(Object.entries<Entry>(en).map(([key, entry]) => [key, toField(entry).optional()])))
  .describe('The reference in the handbook lists every key, with the words of the engine.');

function toField(entry: Entry) {
  if (typeof entry === 'string') return words.describe(`Replaces “${entry}”.`);
  const { one, other } = entry;
  return z
    .strictObject({ one: words.describe(`Replaces “${one}”.`), other: words.describe(`Replaces “${other}”.`) })
    .describe(`Two texts, "one" and "other", that replace “${one}” and “${other}”.`);
}

export type WordOverrides = Partial<Readonly<Record<WordsKey, Entry>>>;
