import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { en } from '../../src/words/en.ts';
import type { Entry } from '../../src/words/fill.ts';
import type { ContentEditor } from './content-editor.ts';

/** Overrides every text of the interface with other words, but with the same placeholders, links, code and numbers. */
export function rewordInterface(editor: ContentEditor): void {
  const own = stringify(Object.fromEntries(Object.entries(en).map(([key, entry]) => [key, reword(entry)])));
  editor.write('content/words/en.yaml', own);
  // No dictionary has these words.
  const spelling = 'content/spelling.txt';
  const known = existsSync(join(editor.root, spelling)) ? editor.read(spelling) : '';
  editor.write(spelling, `${known}${[...new Set(own.match(/\p{L}+/gu))].join('\n')}\n`);
}

function reword(entry: Entry): Entry {
  if (typeof entry !== 'string') return { one: rewordText(entry.one), other: rewordText(entry.other) };
  return rewordText(entry);
}

/** Puts the next vowel in place of each one, so that a text keeps its length; puts a word before a text without vowels. */
function rewordText(text: string): string {
  const reworded = text.replace(keptOrVowel, (part, vowel?: string) => (vowel === undefined ? part : nextVowels.get(vowel)!));
  return reworded === text ? `other ${text}` : reworded;
}

/** A placeholder, the address of a link, code or the words after a number, which may be its scale or unit; or a vowel. */
const keptOrVowel = /\{[^}]*\}|\]\([^)]*\)|`[^`]*`|\d(?: [a-z]+)+|([aeiouy])/gi;

const nextVowels = new Map(
  ['ae', 'ei', 'io', 'ou', 'uy', 'ya', 'AE', 'EI', 'IO', 'OU', 'UY', 'YA'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
