import { readFileSync } from 'node:fs';

/** The file with the list of words. */
export const listFile = 'scripts/report-words/report-words.txt';

/** Reads the list of what the engine may not mention, with its entries made by hand. */
export function readReportWords(file = listFile): ReportWords {
  const words: ReportWords = { added: [], leftOut: new Map(), listed: [], literals: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, mark, word, reason] = /^([+=-] )?(.+?)(?: {2,}(.+))?$/.exec(line) ?? [];
    if (word === undefined || line.startsWith('#')) continue;
    if (mark === '+ ') words.added.push(word);
    else if (mark === '- ') words.leftOut.set(word, reason ?? '');
    else if (mark === '= ') words.literals.push(word);
    else words.listed.push(word);
  }
  return words;
}

/** Every occurrence of a listed word in a text, the longest at each position: lower-case entries in any capitals, names only as written. */
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

/** A file name has the number of a chapter, or a date, before an id. */
function toPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<=(?<![\\p{L}\\p{N}-])(?:\\d+-)*)${escaped}(?![\\p{L}\\p{N}]|-\\w)`, word === word.toLowerCase() ? 'giu' : 'gu');
}

export interface ReportWords {
  /** Added by hand: words that no field of the content has. */
  added: string[];
  /** Excluded by hand, each with the reason: general words of the engine that are also a name in the report. */
  leftOut: Map<string, string>;
  listed: string[];
  /** What a test for every report may not contain: titles, findings, values and dates of this one. */
  literals: string[];
}

export interface FoundWord {
  word: string;
  line: number;
  column: number;
}
