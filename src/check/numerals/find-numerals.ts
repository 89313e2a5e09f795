import { parseNumeral, type Quantity } from './parse-numeral.ts';

/**
 * Every numeral of a text, in order: digits with what belongs to them (currency, unit, per cent), number words, fractions, multiples, vague
 * counts such as "dozens", and Chinese numerals. The two ends of a range are one numeral when they share a unit.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const typed = match[0].trim();
      const at = match.index + match[0].indexOf(typed);
      if (typed === '' || found.some((other) => at < other.end && at + typed.length > other.at)) continue;
      found.push({ kind, typed, at, end: at + typed.length, quantity: parseNumeral(typed) });
    }
  }
  return joinRanges(
    text,
    found.toSorted((one, other) => one.at - other.at),
  );
}

function joinRanges(text: string, numerals: Numeral[]): Numeral[] {
  return numerals.reduce<Numeral[]>((joined, next) => {
    const before = joined.at(-1);
    const isRange =
      before?.kind === next.kind &&
      !before.quantity.unit &&
      next.quantity.unit !== null &&
      /^\s*(?:[–—-]|to|and|or)\s*$/.test(text.slice(before.end, next.at));
    if (!isRange) return [...joined, next];
    return [...joined.slice(0, -1), { ...next, at: before.at, typed: text.slice(before.at, next.end) }];
  }, []);
}

const measures = String.raw`(?:%|‰|per\s?cent\b|percent\b|percentage\spoints?\b|pp\b|(?:tn|bn|mn)\b|(?:[x×]|fold|times)\b|(?:hundred|thousand|million|billion|trillion)s?\b|(?:yuan|RMB|CNY|USD|renminbi|dollars?|euros?)\b|(?:US|Hong\sKong)\sdollars?\b|万亿元?|亿元?|万元?|元|倍|成|个百分点|(?:people|users|persons)\b)`;
/** With digits before them, things that are counted belong to the number; "two firms" counts what the text names. */
const units = String.raw`(?:${measures}|(?:firms|companies|employees|models|cities|shops)\b)`;
const ones = 'two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const scales = 'hundred|thousand|million|billion|trillion|dozen';
const cardinal = String.raw`(?:(?:${tens})(?:[-\s](?:one|${ones}))?|${teens}|${ones}|(?:an?|one)(?=\s(?:${scales})\b))`;

/** In order: what an earlier one has found, a later one passes over. */
const patterns: { kind: Numeral['kind']; pattern: RegExp }[] = [
  {
    kind: 'digits',
    pattern: new RegExp(
      String.raw`(?:(?:US\$|HK\$|[$¥€£]|RMB|CNY|USD)\s?)?(?:(?<![\p{L}\d])[+\-−~])?[\d０-９](?:[\d０-９,，.．]*[\d０-９])?(?:st|nd|rd|th|(?:[-\s]?${units})+|[A-Za-z]+)?`,
      'giu',
    ),
  },
  { kind: 'chinese', pattern: /[〇零一二三四五六七八九十百千两半几]+(?:万亿|亿|万|成|倍|个百分点|元|分之[一二三四五六七八九十百千]+)+/gu },
  {
    kind: 'fraction',
    pattern: new RegExp(
      String.raw`\b(?:(?:an?|one|three)[-\s]half|(?<=\b(?:about|nearly|almost|roughly|around|than)\s)(?:a|one)\s(?:third|quarter|fifth|tenth)\b|hal(?:f|ves)|halv(?:ed|ing|es?)|(?:${ones}|one|an?)[-\s](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?:s\b|(?=\s(?:of|more|less|larger|smaller|higher|lower|as)\b|\s*[.,;:!?)]|\s*$))|quarters?\s(?=of\b))`,
      'giu',
    ),
  },
  {
    kind: 'multiple',
    pattern: new RegExp(
      String.raw`\b(?:twice|thrice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)|quintupl(?:e[sd]?|ing)|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|several|many|mani)[-\s]?fold|(?:several|many|a\sfew)\stimes|orders?\sof\smagnitude)\b`,
      'giu',
    ),
  },
  { kind: 'words', pattern: new RegExp(String.raw`\bone\s(?:${measures}|in\s(?:${ones}|${teens}|${scales})\b)`, 'giu') },
  { kind: 'words', pattern: new RegExp(String.raw`\b${cardinal}(?:[-\s](?:and\s)?(?:${scales}))*(?:\s${measures})*(?!\p{L})`, 'giu') },
  { kind: 'vague', pattern: /\b(?:dozens|scores of|hundreds|thousands|millions|billions|trillions|a handful|a couple of)\b/giu },
];

export interface Numeral {
  kind: 'digits' | 'words' | 'fraction' | 'multiple' | 'vague' | 'chinese';
  /** As it stands in the text. */
  typed: string;
  at: number;
  end: number;
  quantity: Quantity;
}
