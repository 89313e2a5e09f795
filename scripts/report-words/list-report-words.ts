import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '#read/list-files.ts';
import { listFile, readReportWords } from './report-words.ts';

/**
 * Renews the list of what the engine may not mention from content/: ids of several words, makers, publishers, places, short names, and
 * words that are not in a dictionary. Keeps entries that were added by hand.
 */
const { added, leftOut } = readReportWords();
const kept = ['addresses.yaml', 'editions'];
const files = readdirSync('content').filter((name) => !kept.includes(name));
const words = new Set<string>();
for (const file of listFiles('content').filter((name) => files.some((one) => name === one || name.startsWith(`${one}/`)))) {
  const text = readFileSync(join('content', file), 'utf8');
  if (file === 'spelling.txt') for (const word of text.split('\n')) if (!word.startsWith('#')) add(word.trim().toLowerCase());
  if (!/\.(?:ya?ml|mdx)$/.test(file)) continue;
  addId(basename(file, extname(file)).replace(/^[\d-]+/, ''));
  collect(parse(file.endsWith('.mdx') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text));
}
for (const word of words) if (word !== word.toLowerCase() && words.has(word.toLowerCase())) words.delete(word);
const byAlphabet = (a: string, b: string): number => a.localeCompare(b, 'en');
const lines = [
  '# What the engine may not mention, because it belongs to the report in content/. npm run lint:report-words compares the code with this list.',
  '# Added by hand: words that no field of the content has.',
  ...added.sort(byAlphabet).map((word) => `+ ${word}`),
  '# Excluded by hand, with the reason: general words that are also a name in the report.',
  ...[...leftOut].sort(([a], [b]) => byAlphabet(a, b)).map(([word, reason]) => `- ${word}  ${reason}`),
  '# Written by npm run list:report-words.',
  ...[...words].sort(byAlphabet),
];
writeFileSync(listFile, `${lines.join('\n')}\n`);

/** Ids and fields with names, anywhere in an entry. */
function collect(value: unknown): void {
  if (Array.isArray(value)) value.forEach(collect);
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    if (['id', 'package'].includes(field)) addId(inner);
    else if (['maker', 'publisher', 'place', 'short'].includes(field) && typeof inner === 'string') addName(inner);
    else if (field === 'names' && Array.isArray(inner)) inner.forEach(add);
    else collect(inner);
  }
}

/** A single word is too general to belong to a report. */
function addId(id: unknown): void {
  if (typeof id === 'string' && id.includes('-')) add(id);
}

/**
 * "Office of Roads / Town News (copy), on …" contains two names; text after a comma is what was published, and lower-case text is a
 * description, not a name.
 */
function addName(name: string): void {
  const isName = (text: string): boolean => text.split(' ').every((word) => /^(?:of|the|for|and|&)$|\p{Lu}|^\d/u.test(word));
  for (const one of name.split(',')[0]!.split(/ \/ | ?[()]/)) if (one !== '' && isName(one)) add(one);
}

function add(word: unknown): void {
  if (typeof word === 'string' && word !== '' && !leftOut.has(word) && !added.includes(word)) words.add(word);
}
