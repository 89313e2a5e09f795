import { describe, type Description, type Problem } from '#problems/problem.ts';
import type { One } from '#read/entries.ts';
import type { EditorText } from '../editor-texts.ts';

/** Unfinished Markdown that would be printed as it is: half a link, an unmatched asterisk, a heading without its space. */
export function checkMarks(texts: EditorText[]): Problem[] {
  const suspects = texts.filter(({ text }) => /[[\]*_~`|\\}•●▪‣◦#<]/.test(text));
  return suspects.flatMap(({ text, from, place, isProse }) =>
    (isProse ? slipsOfProse : slipsOfFields).flatMap(({ pattern, tell }) =>
      // In a field the first is enough: most come in pairs.
      [...text.matchAll(pattern)].slice(0, isProse ? undefined : 1).map(({ 0: found, index }): Problem => ({
        place: place(index),
        ...tell(found.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…'), from.collection === 'pages' ? 'page' : 'chapter'),
      })),
    ),
  );
}

const link = /\[[^[\]]{0,200}\](?:\s?[([（][^\s)\]）]*[)\]）]?|(?=:\s))|(?<=\))\[(?:https?:|\/|#)[^\]]*\]/g;
const star = /\*\*+|~~+|`+|(?<![^\s(“"‘])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![^\s.,;:!?)”"’])/g;

/** A box to tick that Markdown prints as brackets. */
const box = /(?<=^|\n)\[[ xX✓✔]?\](?=\s|$)/g;

const slipsOfProse: Slip[] = [
  { pattern: link, tell: (words) => describe('link-half-written', { words }) },
  { pattern: /\[\^[^[\]]{1,40}\]/g, tell: (mark) => describe('footnote-unknown', { mark }) },
  { pattern: star, tell: (mark) => describe('mark-without-partner', { mark }) },
  { pattern: /^#{1,6}(?=[^\s#\d])/g, tell: (mark) => describe('heading-without-space', { mark }) },
  { pattern: /(?<=^|\n)[•●▪‣◦]/g, tell: (mark) => describe('list-mark-typed', { mark }) },
  { pattern: /^\|/g, tell: () => describe('table-unreadable') },
  { pattern: box, tell: () => describe('task-box') },
  { pattern: /\\(?=\S)/g, tell: () => describe('backslash-in-text') },
  { pattern: /(?<=^[^{}]*)\}/g, tell: (_, one) => describe('brace-in-text', { one }) },
];

const slipsOfFields: Slip[] = [
  { pattern: /\[[^[\]]{0,200}\]\s?\([^\s)]*\)?/g, tell: (words) => describe('field-with-link', { words }) },
  { pattern: /\[\^[^[\]]{1,40}\]|\^\[[^\]]{0,200}\]?/g, tell: (words) => describe('field-with-footnote', { words }) },
  { pattern: /^(?:[-*] )?\[[ xX✓✔]?\](?=\s|$)/g, tell: (words) => describe('field-with-marks', { words }) },
  { pattern: star, tell: (words) => describe('field-with-marks', { words }) },
  {
    pattern: /<\/?[A-Za-z][^<>]*>/g,
    tell: (words) => describe('field-with-component', { words, binding: '{dataset/series/period}' }),
  },
];

interface Slip {
  /** Global, because a text may have several matches. */
  pattern: RegExp;
  /** The problem of the matched text. */
  tell: (found: string, one: One) => Description;
}
