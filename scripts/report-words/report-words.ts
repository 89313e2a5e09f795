import { readFileSync } from 'node:fs';

/** Where the list of words is kept. */
export const listFile = 'scripts/report-words/report-words.txt';

/** The list of what the engine may not name, with what is kept in it by hand. */
export function readReportWords(file = listFile): ReportWords {
  const words: ReportWords = { added: [], leftOut: new Map(), listed: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, mark, word, reason] = /^([+-] )?(.+?)(?: {2,}(.+))?$/.exec(line) ?? [];
    if (word === undefined || line.startsWith('#')) continue;
    if (mark === '+ ') words.added.push(word);
    else if (mark === '- ') words.leftOut.set(word, reason ?? '');
    else words.listed.push(word);
  }
  return words;
}

/** Every place of a text that has one of the words, the longest of each place: what is listed without capitals in any letters, names as they are written. */
export function findReportWords(text: string, words: string[]): FoundWord[] {
  const found = words.flatMap((word) =>
    [...text.matchAll(toPattern(word))].map(({ index }): FoundWord => {
      const before = text.slice(0, index).split('\n');
      return { word, line: before.length, column: before.at(-1)!.length + 1 };
    }),
  );
  return [...Map.groupBy(found, ({ line, column }) => `${line}:${column}`).values()]
    .map((here) => here.reduce((longest, one) => (one.word.length > longest.word.length ? one : longest)))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function toPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}]|-\\w)`, word === word.toLowerCase() ? 'giu' : 'gu');
}

export interface ReportWords {
  /** Added by hand: what no field of the content names. */
  added: string[];
  /** Left out by hand, each with why: general words of the engine that are also a name in the report. */
  leftOut: Map<string, string>;
  listed: string[];
}

export interface FoundWord {
  word: string;
  line: number;
  column: number;
}
