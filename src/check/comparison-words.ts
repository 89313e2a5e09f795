import { parseNumeral } from './numerals/parse-numeral.ts';

/** What words of comparison say of the first number against the second, or null when they say none of it, or two things. */
export function readComparison(words: string): Comparison | null {
  const multiple = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => parseNumeral(word))
    .find(({ unit }) => unit === 'times')?.number;
  if (multiple) return { kind: 'multiple', times: multiple.toNumber() };
  const said = (Object.keys(vocabulary) as (keyof typeof vocabulary)[]).filter((kind) => vocabulary[kind].test(words));
  return said.length === 1 ? { kind: said[0]! } : null;
}

/** Whether a comparison holds for two numbers in one unit. */
export function holds(comparison: Comparison, of: number, to: number): boolean {
  if (comparison.kind === 'multiple') {
    const ratio = of / to;
    // A multiple in words is a rounded one.
    return comparison.times >= 1 ? Math.round(ratio) === comparison.times : Math.abs(ratio - comparison.times) < 0.05;
  }
  if (comparison.kind === 'same') return of === to;
  return comparison.kind === 'more' ? of > to : of < to;
}

/** The words of each comparison, for messages. */
export const comparisonExamples =
  'above, below, more, less, higher, lower, larger, smaller, rose, fell, exceeded, missed, passed, the same, doubled, halved';

const vocabulary = {
  more: /\b(?:more|above|over|higher|highest|larger|largest|greater|greatest|exceed\w*|surpass\w*|pass(?:es|ed)?|past|beats?|outgr[eo]w\w*|ahead|rose|risen|rises?|gr[eo]wn?|grows?|increas\w*|gain\w*|climb\w*|overtak\w*|overtook)\b/i,
  less: /\b(?:less|fewer|below|under|lower|lowest|smaller|smallest|short|miss(?:ed|es)?|f[ea]lls?|fallen|dropp?\w*|declin\w*|shr[aiu]nk\w*|decreas\w*|lost|behind)\b/i,
  same: /\b(?:same|equals?|match(?:es|ed)?|unchanged)\b/i,
};

export type Comparison = { kind: 'more' | 'less' | 'same' } | { kind: 'multiple'; times: number };
