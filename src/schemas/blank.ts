/** A placeholder for text that an editor has still to write: in quotes in YAML, as words in the text of a chapter. */
export function writeBlank(what: string): string {
  return `${mark} ${what}`;
}

/** The blanks in a text, in order. A blank ends at the end of its line; inside a tag, at the closing quote; before a tag, at the tag. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(/FILL IN:[ \t]*/g)].map((match) => {
    const tag = openTagBefore(text, match.index);
    const rest = text.slice(match.index + match[0].length);
    const what = (tag === undefined ? /^[^\n<]*/ : /^[^\n">]*/).exec(rest)![0];
    const end = match.index + match[0].length + what.length;
    return { start: tag ?? match.index, offset: match.index, end, what: what.trim().replace(/\.$/, '') };
  });
}

/** The name of an unquoted blank in a YAML list. */
export const blankKey = 'FILL IN';

const mark = `${blankKey}:`;

function openTagBefore(text: string, offset: number): number | undefined {
  const open = text.lastIndexOf('<', offset);
  return open >= 0 && /^<[A-Za-z]/.test(text.slice(open)) && !text.slice(open, offset).includes('>') ? open : undefined;
}

export interface Blank {
  /** Where the blank starts; inside a tag, where the tag starts. */
  start: number;
  /** Position of its mark. */
  offset: number;
  end: number;
  /** What to fill in. */
  what: string;
}
