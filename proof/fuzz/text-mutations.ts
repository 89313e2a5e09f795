import { digitsAndSigns, oddValues, signs } from './odd-values.ts';
import type { Random } from './random.ts';

/** Mutations of the bytes of one file, by the name under which they are counted. */
export const textMutations: Record<string, TextMutation> = {
  'line deleted': onLines((lines, random) => lines.toSpliced(random.below(lines.length), 1)),
  'line doubled': onLines((lines, random) => {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 0, lines[at]!);
  }),
  'lines swapped': onLines((lines, random) => {
    const at = random.below(Math.max(lines.length - 1, 1));
    return lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed());
  }),
  'line joined with the next': onLines((lines, random) => {
    const at = random.below(Math.max(lines.length - 1, 1));
    return lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' '));
  }),
  'indentation changed': onLines((lines, random) => {
    const at = random.below(lines.length);
    const indent = random.pick(['', ' ', '  ', '   ', '      ', '\t', '\u3000']);
    return lines.with(at, random.below(2) === 0 ? indent + lines[at]! : lines[at]!.replace(/^\s*/, indent));
  }),
  'characters swapped': onText((text, random) => {
    const at = random.below(Math.max(text.length - 1, 1));
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  }),
  'character deleted': onText((text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  'character inserted': onText((text, random) => insert(text, random.pick(signs), random)),
  'character inserted at a word': onText((text, random) => {
    const places = [...text.matchAll(/\b/g)].map((match) => match.index);
    const at = places.length > 0 ? random.pick(places) : 0;
    return text.slice(0, at) + random.pick(signs) + text.slice(at);
  }),
  'word replaced by another': onText((text, random) => {
    const words = [...text.matchAll(/[\w-]+/g)];
    if (words.length === 0) return text;
    const [one, other] = [random.pick(words), random.pick(words)];
    return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
  }),
  'value replaced': onText((text, random) => {
    const values = [...text.matchAll(/(?<=: ).+$/gm)];
    if (values.length === 0) return text;
    const value = random.pick(values);
    return text.slice(0, value.index) + random.pick(oddValues) + text.slice(value.index + value[0].length);
  }),
  'digit changed': onText((text, random) => {
    const digits = [...text.matchAll(/\d/g)];
    if (digits.length === 0) return text;
    const digit = random.pick(digits);
    return text.slice(0, digit.index) + random.pick(digitsAndSigns) + text.slice(digit.index + 1);
  }),
  'quotes changed': onText((text, random) => {
    const quotes = [...text.matchAll(/["']/g)];
    if (quotes.length === 0) return text;
    const quote = random.pick(quotes);
    return text.slice(0, quote.index) + random.pick(['', '"', "'", '“', '”', '‘', '’', '„', '«', '`']) + text.slice(quote.index + 1);
  }),
  'all quotes made typographic': onText((text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’')),
  'made full width': onText((text, random) => {
    const at = random.below(text.length);
    const end = at + 1 + random.below(12);
    return (
      text.slice(0, at) +
      text.slice(at, end).replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)) +
      text.slice(end)
    );
  }),
  'file truncated': onText((text, random) => text.slice(0, random.below(text.length))),
  'file emptied': (bytes, random) => (random.below(2) === 0 ? bytes.subarray(0, 0) : Buffer.from(' \n\n')),
  'bytes replaced': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(4); count > 0 && changed.length > 0; count -= 1)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  'line endings changed': onText((text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n']))),
  'merge conflict left': onLines((lines, random) => {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 1, '<<<<<<< HEAD', lines[at]!, '=======', lines[at]!.toUpperCase(), '>>>>>>> branch');
  }),
  'line made very long': onLines((lines, random) => {
    const at = random.below(lines.length);
    return lines.with(
      at,
      lines[at]! + random.pick(['x', ' word', '(', '<Term ', '{', '9', '*_', '[', ' 9%', '"']).repeat(random.pick([800, 3000, 30_000])),
    );
  }),
};

function onText(change: (text: string, random: Random) => string): TextMutation {
  return (bytes, random) => Buffer.from(change(bytes.toString('utf8'), random));
}

function onLines(change: (lines: string[], random: Random) => string[]): TextMutation {
  return onText((text, random) => change(text.split('\n'), random).join('\n'));
}

function insert(text: string, sign: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + sign + text.slice(at);
}

/** Pure; the same random numbers give the same bytes. */
type TextMutation = (bytes: Buffer, random: Random) => Buffer;
