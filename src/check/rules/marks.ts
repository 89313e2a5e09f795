import type { Problem } from '#problems/problem.ts';
import type { EditorText } from '../editor-texts.ts';

/** Signs of Markdown that were meant for something and would be printed as they are: half a link, a star without its partner, a heading without its space. */
export function checkMarks(texts: EditorText[]): Problem[] {
  const suspects = texts.filter(({ text }) => /[[\]*_~`|\\}•●▪‣◦#<]/.test(text));
  return suspects.flatMap(({ text, place, isProse }) =>
    (isProse ? slipsOfProse : slipsOfFields).flatMap(({ pattern, says, remedy }) =>
      // Of a field the first is enough: most come in pairs.
      [...text.matchAll(pattern)].slice(0, isProse ? undefined : 1).map(({ 0: signs, index }): Problem => ({
        place: place(index),
        message: says(signs.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…')),
        remedy,
        severity: 'error',
      })),
    ),
  );
}

const link = /\[[^[\]]{0,200}\](?:\s?[([（][^\s)\]）]*[)\]）]?|(?=:\s))|(?<=\))\[(?:https?:|\/|#)[^\]]*\]/g;
const star = /\*\*+|~~+|`+|(?<![^\s(“"‘])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![^\s.,;:!?)”"’])/g;

const slipsOfProse: Slip[] = [
  {
    pattern: link,
    says: (words) => `"${words}" would be printed as it stands, and leads nowhere.`,
    remedy: 'Write [words](https://…): no space between the brackets, none in the address, and both brackets closed.',
  },
  {
    pattern: /\[\^[^[\]]{1,40}\]/g,
    says: (words) => `There is no footnote "${words}".`,
    remedy: 'Write it below, on a line that starts with the same brackets and a colon, or delete the sign.',
  },
  {
    pattern: star,
    says: (words) => `A "${words}" stands in the text and marks nothing.`,
    remedy: 'Write **words**, with the signs directly before and behind them, or delete it.',
  },
  {
    pattern: /^#{1,6}(?=[^\s#\d])/g,
    says: (words) => `A space is missing behind "${words}".`,
    remedy: 'Write "## Words of the heading".',
  },
  {
    pattern: /(?<=^|\n)[•●▪‣◦]/g,
    says: (words) => `A "${words}" stands where the hyphen of a list belongs.`,
    remedy: 'Write "- " with the hyphen of the keyboard.',
  },
  {
    pattern: /^\|/g,
    says: () => 'A table stands here that cannot be read.',
    remedy: 'Put a line such as "| --- | --- |" below its head, with as many parts as the head has, and a blank line before it.',
  },
  {
    pattern: /\\(?=\S)/g,
    says: () => 'A backslash stands in the text.',
    remedy: 'Delete it.',
  },
  {
    pattern: /(?<=^[^{}]*)\}/g,
    says: () => 'A brace stands in the text; a chapter prints no braces.',
    remedy: 'Write <Value of="dataset/series/period" /> for a number; leave braces out.',
  },
];

const slipsOfFields: Slip[] = [
  {
    pattern: /\[[^[\]]{0,200}\]\s?\([^\s)]*\)?/g,
    says: (words) => `"${words}" would be printed as it stands: a field has no links.`,
    remedy: 'Write the words alone; links belong into the text of a chapter.',
  },
  {
    pattern: star,
    says: (words) => `"${words}" would be printed as it stands: a field marks no words.`,
    remedy: 'Delete it.',
  },
  {
    pattern: /<\/?[A-Za-z][^<>]*>/g,
    says: (words) => `"${words}" would be printed as it stands: a field has no components.`,
    remedy: 'Write {dataset/series/period} for a number, and words for everything else.',
  },
];

interface Slip {
  /** Global, for a text may have several. */
  pattern: RegExp;
  /** The message, of the signs that were found. */
  says: (words: string) => string;
  remedy: string;
}
