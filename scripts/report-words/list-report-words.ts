import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '#read/list-files.ts';
import { listFile, readReportWords } from './report-words.ts';

/**
 * Renews the list of what the engine may not mention from content/: ids of several words, makers, publishers, places, short names, and
 * words that are not in a dictionary; and the values, dates, titles and findings that the tests for every report may not contain. Keeps
 * entries that were added by hand.
 */
const { added, leftOut } = readReportWords();
const kept = ['addresses.yaml', 'editions'];
const files = readdirSync('content').filter((name) => !kept.includes(name));
const words = new Set<string>();
const literals = new Set<string>();
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
  '# Values, dates, titles and findings.',
  ...[...literals].sort(byAlphabet).map((literal) => `= ${literal}`),
];
writeFileSync(listFile, `${lines.join('\n')}\n`);

/** Ids, fields with names, and literals, anywhere in an entry. */
function collect(value: unknown): void {
  if (Array.isArray(value)) value.forEach(collect);
  if (typeof value !== 'object' || value === null) return;
  for (const [field, inner] of Object.entries(value)) {
    if (['id', 'package'].includes(field)) addId(inner);
    else if (['maker', 'publisher', 'place', 'short'].includes(field) && typeof inner === 'string') addName(inner);
    else if (field === 'historyOf') add(inner);
    else if (field === 'names' && Array.isArray(inner)) inner.forEach(add);
    else if (typeof inner === 'string') addLiteral(field, inner);
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

/**
 * Values of three significant digits or more, as written and as printed; dates; and of texts the parts between numbers, if they have several
 * words. Round numbers and single words are too general.
 */
function addLiteral(field: string, text: string): void {
  const parts = ['title', 'subtitle', 'label', 'finding', 'term'].includes(field) ? text.split(/\s*\{[^{}]*\}\s*/) : [];
  const isValue = field === 'value' && text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > 2;
  const values = isValue ? [text, text.replace(/^\d+/, (whole) => Number(whole).toLocaleString('en'))] : [];
  const dates = /^\d{4}-\d\d-\d\d$/.test(text) ? [text] : [];
  for (const literal of [...parts.filter((part) => /\p{L} .*\p{L}/u.test(part)), ...values, ...dates])
    if (!leftOut.has(literal)) literals.add(literal);
}

function add(word: unknown): void {
  if (typeof word === 'string' && word !== '' && !leftOut.has(word) && !added.includes(word)) words.add(word);
}
