import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';
import type { TextStyleName } from './theme.ts';
import type { TextLine } from './place-labels.ts';

/** Breaks text into lines that fit a width; a word that is wider stays whole. */
export function wrapText(text: string, width: number, style: TextStyleName): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && roomFor(joined, textStyles[style]) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a printed number into lines: the words before it ("more than") in a quieter style, the number last and in bold. */
export function splitLabel(label: string, width: number): TextLine[] {
  const [, words = '', number = label] = /^([a-z][a-z ]*) (.+)$/i.exec(label) ?? [];
  const before = words === '' ? [] : wrapText(words, width, 'axis');
  return [...before.map((text): TextLine => ({ text, style: 'axis' })), { text: number, style: 'label' }];
}
