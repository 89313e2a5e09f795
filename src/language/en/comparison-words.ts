import type { Qualifier } from '#schemas/observation.ts';
import { findNumerals } from './find-numerals.ts';

/** Reads how words compare the first number with the second; null when they do not compare, or say two different things. */
export function readComparison(words: string): Comparison | null {
  if (negation.test(words)) return null;
  const [numeral, another] = findNumerals(words);
  if (!numeral) {
    const said = (Object.keys(vocabulary) as (keyof typeof vocabulary)[]).filter((kind) => vocabulary[kind].test(words));
    return said.length === 1 ? { kind: said[0]! } : null;
  }
  const { number, unit } = numeral.quantity;
  // "Grew by a third" is not a multiple of the earlier number, and readers disagree on "three times less".
  const [before, after] = [words.slice(0, numeral.at), words.slice(numeral.end)];
  if (another || unit !== 'times' || number === null || /\bby\s*$/i.test(before)) return null;
  if (vocabulary[number.greaterThan(1) ? 'less' : 'more'].test(after)) return null;
  const bound = (Object.keys(boundsOfMultiple) as Exclude<Bound, 'about'>[]).find((name) => boundsOfMultiple[name].test(before));
  return { kind: 'multiple', times: number.toNumber(), bound: bound ?? 'about' };
}

/** Whether a comparison is true of two numbers in the same unit. */
export function holds(comparison: Comparison, of: number, to: number): boolean {
  if (comparison.kind === 'same') return of === to;
  if (comparison.kind !== 'multiple') return comparison.kind === 'more' ? of > to : of < to;
  const { times, bound } = comparison;
  const share = of / to / times;
  // A multiple in words is rounded.
  if (bound === 'about') return Math.abs(share - 1) <= 0.1;
  if (bound === 'nearly') return share < 1 && share >= 0.85;
  return bound === 'at least' ? share >= 1 : bound === 'more' ? share > 1 : share < 1;
}

/** Example words of each comparison, for messages. */
export const comparisonExamples =
  'above, below, more, less, higher, lower, larger, smaller, rose, fell, exceeded, missed, passed, the same, doubled, halved'.split(', ');

/** The words at the end of the text before a number that say how exact it is. */
export function readBoundBefore(before: string): BoundWords | undefined {
  return readBound(boundsBefore, before);
}

/** The words at the start of the text after a number that say how exact it is. */
export function readBoundAfter(after: string): BoundWords | undefined {
  return readBound(boundsAfter, after);
}

function readBound(patterns: typeof boundsBefore, text: string): BoundWords | undefined {
  for (const qualifier of ['at-least', 'at-most', 'about'] as const) {
    const found = patterns[qualifier].exec(text);
    if (found?.[1] !== undefined) return { qualifier, words: found[1].trim().replace(/\s+/g, ' '), at: found.index };
  }
  return undefined;
}

/** Words before a number that say how exact it is. */
const boundsBefore: Record<BoundName, RegExp> = {
  'at-least': endingIn(
    '(?:more|greater) than|over|above|beyond|at (?:the (?:very )?)?least|a good|upwards of|(?:no|not) (?:less|fewer) than|in excess of|a minimum of|north of|[>≥]',
    '(?:more|greater) than',
  ),
  'at-most': endingIn(
    '(?<!no |not )(?:less|fewer) than|under|below|at (?:the (?:very )?)?most|up to|(?:no|not) more than|a maximum of|(?<!f[ea]lls? )short of|shy of|barely|hardly|as (?:much|many|little|few) as|south of|[<≤]',
    '(?:less|fewer) than',
  ),
  about: endingIn(
    'about|around|roughly|approximately|nearly|almost|close to|nowhere near|circa|ca\\.|just under|just over|some|something like|in the region of|on the order of|[~≈±]',
    '(?:nearly|almost|roughly|approximately)',
  ),
};

/** Words after a number that say how exact it is. */
const boundsAfter: Record<BoundName, RegExp> = {
  'at-least': /^(\+|\s+(?:or|and) more\b(?! than)|\s+and counting\b|\s+plus\b|\s+at least(?=\s*(?:[.,;)]|$)))/i,
  'at-most': /^(\s+or (?:less|fewer)\b|\s+at most(?=\s*(?:[.,;)]|$)))/i,
  about: /^(\s+or (?:so|thereabouts)\b|-odd\b|\s+give or take\b)/i,
};

/** Words that compare two numbers: anywhere between them, or directly before the second. */
export const relations = [
  /\b(?:exceed\w*|surpass\w*|above|below|higher\s+than|lower\s+than|larger\s+than|smaller\s+than|more\s+than|less\s+than|fell\s+short\s+of)\b/i,
  /\b(?:(?:greater|bigger|fewer)\s+than|ahead\s+of|outstripp\w+|outpac\w+|outgr[eo]w\w*|beat\w*|topp(?:ed|ing)|tops|dwarf\w*|overtook|overtak\w+|trail\w*|behind|the\s+same\s+as|equals?|equall?ed|match(?:es|ed))(?=(?:\s+\p{L}+){0,2}\s+$)/iu,
];
export const negation = /\b(?:not|never|no|nor|neither|without|nobody|nothing)\b|n[’']t\b/i;

const up =
  'rose|rises?|risen|rising|grew|grows?|grown|growing|gained|gain|increased|increases|climbed|soared|surged|jumped|swelled|advanced|expanded';
const down =
  'fell|falls?|fallen|falling|dropped|drops|declined|declines|decreased|lost|shrank|shrunk|shrinks|slipped|slid|sank|plunged|tumbled|slumped|contracted';
export const moving = new RegExp(String.raw`\b(?:${up}|${down})\s(?:by|of)\s$`, 'i');
/** "Rose from", "fell sharply to": the verb, and whether the start or the end of the change follows. */
export const movingFromOrTo = new RegExp(String.raw`\b(${up}|${down})(?:\s+\p{L}+){0,2}?\s+(from|to)\s+$`, 'iu');
export const falling = new RegExp(String.raw`\b(?:${down})\b`, 'i');

const vocabulary = {
  more: /\b(?:more|above|over|higher|highest|larger|largest|bigger|biggest|greater|greatest|exceed\w*|surpass\w*|pass(?:es|ed)?|past|beats?|beaten|outgr[eo]w\w*|outstripp\w*|outpac\w*|topp(?:ed|ing)|tops|dwarf\w*|soar\w*|surg\w*|jump\w*|swell\w*|expand\w*|ahead|up|rose|risen|rises?|gr[eo]wn?|grows?|increas\w*|gain\w*|climb\w*|overtak\w*|overtook)\b/i,
  less: /\b(?:less|fewer|below|under|lower|lowest|smaller|smallest|short|miss(?:ed|es)?|f[ea]lls?|fallen|dropp?\w*|down|declin\w*|shr[aiu]nk\w*|decreas\w*|lost|behind|trail\w*|slipped|slid|sank|plung\w*|tumbl\w*|slump\w*|contract\w*)\b/i,
  same: /\b(?:same|equals?|equall?ed|match(?:es|ed)?|unchanged)\b/i,
};
const boundsOfMultiple: Record<Exclude<Bound, 'about'>, RegExp> = {
  'at least': /\bat least\b/i,
  more: /\b(?:more than|over)\b/i,
  nearly: /\b(?:nearly|almost|close to|just under)\b/i,
  less: /\b(?:less than|under|at most)\b/i,
};

/** The words at the end of a text, some of them also when an article follows. */
function endingIn(words: string, withArticle: string): RegExp {
  const spaced = (text: string): string => text.replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])((?:${spaced(withArticle)})\s+(?:an?|the)|${spaced(words)})\s*$`, 'iu');
}

type BoundName = Exclude<Qualifier, 'exact'>;
export interface BoundWords {
  qualifier: BoundName;
  words: string;
  /** Position of the first word. */
  at: number;
}
type Bound = 'about' | 'at least' | 'more' | 'nearly' | 'less';
export type Comparison = { kind: 'more' | 'less' | 'same' } | { kind: 'multiple'; times: number; bound: Bound };
