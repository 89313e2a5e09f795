import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';
import type { TextStyleName } from './theme.ts';
import type { TextLine } from './place-labels.ts';

/**
 * Breaks text into lines that fit a width: between words, and between the characters of scripts that have no spaces. A word that is wider
 * than a whole line is broken where the line ends; with a width of 0, every word is a line.
 */
export function wrapText(text: string, width: number, style: TextStyleName): string[] {
  const fits = (line: string): boolean => roomFor(line, textStyles[style]) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    for (const [index, piece] of splitWord(word).entries()) {
      const joined = lines.length === 0 ? piece : `${lines.at(-1)}${index === 0 ? ' ' : ''}${piece}`;
      if (lines.length > 0 && (fits(joined) || (width === 0 && index > 0))) lines[lines.length - 1] = joined;
      else lines.push(...(width === 0 || fits(piece) ? [piece] : breakWord(piece, fits)));
    }
  }
  return lines;
}

/** Breaks a printed number into lines: the words before it ("more than") in a quieter style, the number last and in bold. */
export function splitLabel(label: string, width: number): TextLine[] {
  const [, words = '', number = label] = /^([a-z][a-z ]*) (.+)$/i.exec(label) ?? [];
  const before = words === '' ? [] : wrapText(words, width, 'axis');
  return [...before.map((text): TextLine => ({ text, style: 'axis' })), { text: number, style: 'label' }];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const character of word) {
    const joined = (lines.at(-1) ?? '') + character;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(character);
  }
  return lines;
}

/** The parts of a word between which a line may end: Han and kana characters, each with the punctuation that belongs to it, and other letters. */
export function splitWord(word: string): string[] {
  return word.match(unbroken) ?? [word];
}

const unbroken =
  /[（「『《〈【“‘(]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][、。，．：；？！）」』》〉】”’ー々,.:;?!)]*|[^（「『《〈【\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|./gu;
