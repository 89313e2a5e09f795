import type { houseStyle } from '#problems/catalogue/house-style.ts';
import type { HouseStyle } from '#schemas/house-style.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Words to avoid in every report. The list is short on purpose, and each entry is only a warning, because a writer may have a reason.
 * `unlessAttributed` marks words of praise and size that a sentence may use when it says who used them.
 */
export const generalStyle: StyleEntry[] = [
  { pattern: /\b(?:bn|mn|tn)\b/g, code: 'style-short-unit' },
  { pattern: /(?<=[\d\uFFFC])[ \u00a0]%/g, code: 'style-percent-apart' },
  {
    pattern: new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)`, 'g'),
    code: 'style-month-first',
  },
  {
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${months})\\b`, 'g'),
    code: 'style-ordinal-day',
  },
  {
    pattern: /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b/g,
    code: 'style-month-in-digits',
  },
  {
    pattern: /\b(?:recently|currently|nowadays|in recent years|at present|so far this year)\b/gi,
    code: 'style-time-vague',
  },
  {
    pattern: /\b(?:it is|is|are) (?:widely |generally )?(?:expected|believed|thought|predicted|forecast) (?:that|to)\b(?! reach)/gi,
    code: 'style-expectation-without-name',
    unlessAttributed: true,
  },
  {
    pattern:
      /\b(?:revolution(?:ary|i[sz]e[sd]?)|ground-?breaking|game[- ]chang(?:ing|er)|explosive(?:ly)?|explod(?:es?|ed|ing)|skyrocket(?:s|ed|ing)?|unprecedented|boom(?:s|ed|ing)?|cutting-edge|world-class|staggering|breakneck|exponential(?:ly)?|disruptive)\b/gi,
    code: 'style-praise',
    unlessAttributed: true,
  },
  { pattern: /\b(?:utili[sz]e[sd]?|leverag(?:es?|ed|ing))\b/gi, code: 'style-utilize' },
  { pattern: /\bin order to\b/gi, code: 'style-in-order-to' },
];

/** Matches the words that a report spells differently. A word that begins with a small letter also matches at the start of a sentence. */
export function toStylePattern({ words, except = [] }: HouseStyle): RegExp {
  const any = (list: string[]): string => list.map(toPattern).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${except.length > 0 ? `(?!(?:${any(except)}))` : ''}(?:${any(words)}))`, 'gu');
}

/** Matches a whole word, also across a line break and with either apostrophe. */
function toPattern(word: string): string {
  const first = word.charAt(0);
  const begins = first === first.toUpperCase() ? '' : `[${first}${first.toUpperCase()}]`;
  const rest = (begins === '' ? word : word.slice(1)).replace(/[$.]/g, '\\$&').replace(/['’]/g, "['’]").replaceAll(' ', '\\s');
  return `${begins}${rest}${/[\p{L}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

export interface StyleEntry {
  /** Global, because a text may have several matches. */
  pattern: RegExp;
  /** The problem that says what to write instead, and why. */
  code: Exclude<keyof typeof houseStyle, 'style-of-report'>;
  /** Allowed in a sentence that says who used the word. */
  unlessAttributed?: true;
}
