import type { Stream } from '../verify/streams.ts';
import type { Tally } from '../verify/tally.ts';
import type { Entry } from './tables.ts';

/**
 * Marks every entry of some tables so that it can be recognised wherever it is printed: a unique mark replaces its last letters. No mark
 * occurs in the texts in `taken`.
 */
export function markEntries<Kind extends Entry>(entries: Kind[], taken: string): Marked<Kind>[] {
  const free = firsts.flatMap((first) => seconds.map((second) => first + second)).filter((mark) => !taken.includes(mark));
  return entries.map((entry, index) => {
    const mark = free[index];
    if (mark === undefined) throw new Error(`${entries.length} words are more than there are marks.`);
    return { entry, mark, to: entry.text.replace(/\p{L}{0,2}(\s*)$/u, `${mark}$1`) };
  });
}

/** For words changed only in the site: where it prints each, and whether the proof reports at least one of these places. */
export function judgeSiteWords<Kind extends Entry>(marked: Marked<Kind>[], streams: Stream[], { faults }: Tally): Verdict<Kind>[] {
  return marked.map(({ entry, mark }) => {
    const places = streams.filter(({ words }) => words.includes(mark)).map(({ file, output }) => `${file} (${output})`);
    return { entry, places, isKilled: faults.some(({ shown, expected }) => shown.includes(mark) && !expected.includes(mark)) };
  });
}

/** For words changed only in the proof: where it expects each, and whether it then reports it missing. */
export function judgeProofWords<Kind extends Entry>(marked: Marked<Kind>[], { appearances, faults }: Tally): Verdict<Kind>[] {
  return marked.map(({ entry, mark }) => {
    const asked = appearances.filter(({ statements }) => statements.some(({ expected }) => expected.includes(mark)));
    const places = [...asked, ...faults.filter(({ expected }) => expected.includes(mark))].map(({ file, output }) => `${file} (${output})`);
    return { entry, places, isKilled: faults.some(({ shown, expected }) => expected.includes(mark) && !shown.includes(mark)) };
  });
}

// Letters that the fonts of pictures have. The two groups have none in common, so that adjacent marks do not form a third.
const firsts = Array.from('àáâäçèéêëíîïñóôöøúûü');
const seconds = Array.from('ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜ');

/** An entry with its mark, and its text with the mark. */
export interface Marked<Kind extends Entry> {
  entry: Kind;
  mark: string;
  to: string;
}

export interface Verdict<Kind extends Entry> {
  entry: Kind;
  /** Where it is printed, or expected. */
  places: string[];
  isKilled: boolean;
}
