/** What stands where an editor has yet to write something: in quotes in YAML, as words in the text of a chapter. */
export function writeBlank(what: string): string {
  return `${mark} ${what}`;
}

/** The blanks of a text, in order. One ends with its line; inside a tag with its quote, before a tag with the tag. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(/FILL IN:[ \t]*/g)].map((match) => {
    const tag = openTagBefore(text, match.index);
    const rest = text.slice(match.index + match[0].length);
    const what = (tag === undefined ? /^[^\n<]*/ : /^[^\n">]*/).exec(rest)![0];
    const end = match.index + match[0].length + what.length;
    return { start: tag ?? match.index, offset: match.index, end, what: what.trim().replace(/\.$/, '') };
  });
}

/** The name that a blank without quotes has in a list of YAML. */
export const blankKey = 'FILL IN';

const mark = `${blankKey}:`;

function openTagBefore(text: string, offset: number): number | undefined {
  const open = text.lastIndexOf('<', offset);
  return open >= 0 && /^<[A-Za-z]/.test(text.slice(open)) && !text.slice(open, offset).includes('>') ? open : undefined;
}

export interface Blank {
  /** Where it starts; of one inside a tag, where the tag does. */
  start: number;
  /** Where its mark stands. */
  offset: number;
  end: number;
  /** What belongs there. */
  what: string;
}
