import type { HouseStyle } from '#schemas/house-style.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * The words of every house: what not to write, what to write, and why. A short list on purpose; each entry is a warning, for a writer may have
 * a reason. `unlessAttributed` are words of praise and size that a sentence may use when it says whose they are.
 */
export const generalStyle: StyleEntry[] = [
  { pattern: /\b(?:bn|mn|tn)\b/g, better: '"billion", "million" or "trillion"', why: 'Short forms are for figures, where room is scarce.' },
  { pattern: /(?<=[\d\uFFFC])[ \u00a0]%/g, better: '"%" directly behind the number', why: 'One form, as the report prints its numbers.' },
  {
    pattern: new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)`, 'g'),
    better: 'the day first, e.g. "26 November 2026"',
    why: 'One form of dates, which nobody reads in two ways.',
  },
  {
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${months})\\b`, 'g'),
    better: 'the day as a plain number, e.g. "26 November 2026"',
    why: 'One form of dates.',
  },
  {
    pattern: /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b/g,
    better: 'the month as a word, e.g. "26 November 2026"',
    why: 'Day and month can be taken for each other.',
  },
  {
    pattern: /\b(?:recently|currently|nowadays|in recent years|at present|so far this year)\b/gi,
    better: 'a year or a month',
    why: 'A report is read years later.',
  },
  {
    pattern: /\b(?:it is|is|are) (?:widely |generally )?(?:expected|believed|thought|predicted|forecast) (?:that|to)\b(?! reach)/gi,
    better: 'who expects it, e.g. "the institute expects"',
    why: 'An expectation without a name cannot be checked.',
    unlessAttributed: true,
  },
  {
    pattern:
      /\b(?:revolution(?:ary|i[sz]e[sd]?)|ground-?breaking|game[- ]chang(?:ing|er)|explosive(?:ly)?|explod(?:es?|ed|ing)|skyrocket(?:s|ed|ing)?|unprecedented|boom(?:s|ed|ing)?|cutting-edge|world-class|staggering|breakneck|exponential(?:ly)?|disruptive)\b/gi,
    better: 'what the numbers say, or whose word it is',
    why: 'Praise and size are judgements: a report gives the number, or the name of who judges.',
    unlessAttributed: true,
  },
  { pattern: /\b(?:utili[sz]e[sd]?|leverag(?:es?|ed|ing))\b/gi, better: '"use"', why: 'The plain word says the same.' },
  { pattern: /\bin order to\b/gi, better: '"to"', why: 'The plain word says the same.' },
];

/** What a report says of its own words. A word that begins with a small letter may begin a sentence. */
export function toStyleEntry({ words, except = [], better, why }: HouseStyle): StyleEntry {
  const any = (list: string[]): string => list.map(toPattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${except.length > 0 ? `(?!(?:${any(except)}))` : ''}(?:${any(words)}))`, 'gu');
  return { pattern, better, why };
}

/** A whole word, over the end of a line, with either apostrophe. */
function toPattern(word: string): string {
  const first = word.charAt(0);
  const begins = first === first.toUpperCase() ? '' : `[${first}${first.toUpperCase()}]`;
  const rest = (begins === '' ? word : word.slice(1)).replace(/[$.]/g, '\\$&').replace(/['’]/g, "['’]").replaceAll(' ', '\\s');
  return `${begins}${rest}${/[\p{L}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

export interface StyleEntry {
  /** Global, for a text may have several. */
  pattern: RegExp;
  /** What to write, as it stands in the message. */
  better: string;
  why: string;
  /** It may stand in a sentence that says whose word it is. */
  unlessAttributed?: true;
}
