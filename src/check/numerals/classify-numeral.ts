import { describe, type Description } from '#problems/problem.ts';
import type { WaiverClass } from '#schemas/waivers.ts';
import type { Report } from '#report/report.ts';
import type { Numeral } from '#language/en/find-numerals.ts';

/**
 * The class that allows a numeral to be typed; why it may not be typed although it looks like one of a class; or null for a free numeral,
 * which belongs to no class.
 */
export function classifyNumeral(text: string, numeral: Numeral, known: Known): WaiverClass | Description | null {
  const { typed, at, end, kind, quantity } = numeral;
  const [before, after] = [text.slice(0, at), text.slice(end)];
  const isBare = quantity.unit === null && quantity.scale.equals(1);
  if (isBare && (covers(text, known.namePattern, numeral) || covers(text, webAddress, numeral))) return 'name';
  if (kind === 'fraction') return halfBefore.test(before) && /^(?:half|quarters?)$/i.test(typed) ? 'date' : null;
  if (kind === 'han') return /^[一二][〇零一二三四五六七八九]{3}年$/.test(typed) ? 'year' : null;
  if (kind === 'digits') {
    const date = classifyDate(text, numeral);
    if (date) return date;
    if (/^\d+(?:st|nd|rd|th)$/.test(typed))
      return /^\spercentile/i.test(after) || (/\ban?\s$/i.test(before) && /^(?:\sof\b|\s*[.,;]|$)/.test(after)) ? null : 'ordinal';
    const named = reference.exec(before)?.[1];
    if (named !== undefined && isBare) return refer(named.toLowerCase(), typed, known);
    if (isBare && document.test(before)) return 'document';
    return isBare && covers(text, joined, numeral) ? 'name' : null;
  }
  if (kind !== 'words' || !isBare || quantity.number === null) return null;
  const isDefinite = definite.test(before);
  if (isDefinite && quantity.number.equals(2)) return 'pair';
  const nouns = known.counts.get(quantity.number.toString());
  return nouns && (isDefinite || nouns.has(wordAfter(after))) ? 'repeat' : null;
}

/** Years, decades and days; "2000 shops" and "more than 2000" are amounts. */
function classifyDate(text: string, numeral: Numeral): WaiverClass | null {
  const { typed, at, end } = numeral;
  const [before, after] = [text.slice(0, at), text.slice(end)];
  if (covers(text, isoDate, numeral) || /^[QH][1-4]$/.test(typed)) return 'date';
  const isCounting =
    /^\s(?!(?:was|is|has|does|as|its|this|thus|versus|plus|minus|less|across|perhaps|always)\b)(?:\p{Ll}[\p{Ll}-]*s|children|people|women|men)\b/u.test(
      after,
    );
  if (/^(?:[12]?\d|3[01])$/.test(typed)) {
    if (month.test(after.slice(0, 24))) return 'date';
    if (monthBefore.test(before) && !(isCounting && /\bin\s\S+\s$/i.test(before))) return 'date';
  }
  if (/^\d0s$/.test(typed) && /(?:\bthe\s|[’'])$/i.test(before)) return 'year';
  const first = /\b(?:19|20)(\d\d)[/–-]$/.exec(before)?.[1];
  if (first !== undefined && /^\d\d$/.test(typed) && Number(typed) > Number(first)) return 'year';
  if (!/^(?:19|20)\d\ds?$/.test(typed)) return null;
  const isAmount = amountBefore.test(before) || /^\sof\s(?:the|its|these|those|them|all)\b/.test(after);
  return isAmount || (isCounting && (typed.endsWith('00') || !yearBefore.test(before))) ? null : 'year';
}

/** The next word, in the form in which counts compare it. */
export function wordAfter(text: string): string {
  return /^\s*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** What the numbers and names in a text may refer to. `counts` are the counts that its file binds or checks. */
export function buildKnown(report: Report, counts: Known['counts']): Known {
  const terms = [...report.glossary.values()].flatMap(({ term, short }) => [term, short ?? '']);
  const names = [...report.identity.names, ...terms.filter((name) => /\d/.test(name))];
  return {
    namePattern: names.length === 0 ? null : new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g'),
    chapters: new Set(report.chapters.map(({ number }) => String(number))),
    parts: new Set(report.chapters.map(({ part }) => String(part))),
    figures: new Set([...report.figures.values()].map(({ number }) => number)),
    paragraphs: report.identity.audit.paragraphs,
    counts,
  };
}

function refer(what: string, typed: string, known: Known): WaiverClass | Description {
  const there = what.startsWith('chapter')
    ? known.chapters
    : what.startsWith('part')
      ? known.parts
      : what.startsWith('figure')
        ? known.figures
        : null;
  if (what.startsWith('paragraph') && !(Number(typed) >= 1 && Number(typed) <= known.paragraphs))
    return describe('text-reference-paragraph-unknown', { number: typed, last: known.paragraphs });
  if (there && !there.has(typed)) return describe('text-reference-unknown', { what: what.replace(/s$/, ''), number: typed });
  return 'reference';
}

function covers(text: string, pattern: RegExp | null, { at, end }: Numeral): boolean {
  return pattern !== null && [...text.matchAll(pattern)].some((match) => match.index <= at && match.index + match[0].length >= end);
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const anyMonth = String.raw`(?:${months}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const month = new RegExp(String.raw`^(?:(?:\s?[–-]\s?|\s(?:to|and|or)\s)\d{1,2})?\s${anyMonth}(?!\p{L})`, 'u');
const monthBefore = new RegExp(String.raw`\b${anyMonth}\s(?:\d{1,2}(?:\s?[–-]\s?|\s(?:to|and|or)\s))?$`);
const isoDate = /\b(?:19|20)\d\d-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12])\b/g;
const halfBefore = /\b(?:first|second|third|fourth|last|latter|final|same|next)\s$/i;
/** Words that make 2000 a number of things. */
const amountBefore =
  /\b(?:more than|fewer than|less than|nearly|almost|roughly|approximately|exactly|some|total of|has|have|had|sold|counted)\s$/i;
/** Words before a year that is followed by what belongs to that year: "its 2023 results", "in 2023 makers met". */
const yearBefore = new RegExp(
  String.raw`(?:^|[^\p{L}\s]\s*|\b(?:in|of|by|for|from|to|as|that|when|while|if|because|than|since|until|till|before|after|during|through|throughout|over|between|and|or|with|the|its|their|our|this|that|these|those|his|her|all|year|early|late|mid|year-end|fiscal|full-year|spring|summer|autumn|winter|${months})\s)$`,
  'iu',
);
const numbers = String.raw`(?:[\d.]+(?:,\s|\sand\s|\sto\s|\sor\s|[–-]))*`;
const reference = new RegExp(
  String.raw`(?<!\b(?:the|this|that|a)\s)\b(chapters?|parts?|figures?|paragraphs?|tables?|pages?|sections?)\s${numbers}$`,
  'i',
);
const document = new RegExp(
  String.raw`(?:\barXiv[\s:]|\bDOI[\s:]\s?(?:[\d.]+/)?|\bISO(?:/IEC)?\s|\bIEEE\s|GB(?:/T)?\s|\bRFC\s|\bNo\.\s|(?<!\b(?:the|this|that|an?)\s)\b(?:Order|Decree|Law|Articles?|Document)\s(?:No\.\s)?${numbers}|\b(?:Regulation|Directive)\s(?:\(\p{Lu}+\)\s)?(?:\d+/)?|\bCC BY(?:-[A-Z]+)*\s|\b[Vv]ersion\s|\bv)$`,
  'u',
);
/** Digits next to a capital letter or its hyphen: GPT-3.5, 5G, B2B; letters that multiply, as in "5M", do not make a name. */
const joined =
  /(?<![\p{L}\d])(?:(?!(?:RMB|CNY|USD|EUR|GBP|HKD|JPY)\d)\p{Lu}\p{L}*(?:-?\d+(?:\.\d+)*\p{L}*)+|\d+(?![KMBTX])\p{Lu})(?![\p{L}\d])/gu;
const webAddress = /https?:\/\/\S+|\b[\w.-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|cn|io|gov|edu)\b(?:\/\S*)?/gi;
const definite = /\b(?:the|these|those|its|their|his|her|our|all|all the|other|both)\s(?:(?:first|last|other|next|same)\s)?$/i;

export interface Known {
  namePattern: RegExp | null;
  chapters: Set<string>;
  parts: Set<string>;
  figures: Set<string>;
  /** The number of paragraphs in the audited source. */
  paragraphs: number;
  /** Numbers, with the words that followed them. */
  counts: Map<string, Set<string>>;
}
