import type { WaiverClass } from '#schemas/waivers.ts';
import type { Report } from '#report/report.ts';
import type { Numeral } from './find-numerals.ts';

/** The class by which a numeral may be typed, why it may not be although it looks like one of a class, or null: it is free. */
export function classifyNumeral(text: string, numeral: Numeral, known: Known): WaiverClass | { fault: string } | null {
  const { typed, at, end, kind, quantity } = numeral;
  const [before, after] = [text.slice(0, at), text.slice(end)];
  const isBare = quantity.unit === null && quantity.scale.equals(1);
  if (isBare && covers(text, known.namePattern, numeral)) return 'name';
  if (kind === 'fraction') return /\b(?:first|second|third|fourth)\s$/i.test(before) && /^(?:half|quarters?)$/i.test(typed) ? 'date' : null;
  if (kind === 'digits') {
    if (covers(text, isoDate, numeral) || /^[QH][1-4]$/.test(typed)) return 'date';
    if (/^\d+(?:st|nd|rd|th)$/.test(typed)) return 'ordinal';
    const named = reference.exec(before)?.[1];
    if (named !== undefined && isBare) return refer(named.toLowerCase(), typed, known);
    if (isBare && document.test(before)) return 'document';
    if (/^[12]?\d$|^3[01]$/.test(typed) && (month.test(after.slice(0, 12)) || monthBefore.test(before))) return 'date';
    if (/^(?:19|20)\d\ds?$/.test(typed)) return 'year';
    if (isBare && covers(text, joined, numeral)) return 'name';
    return null;
  }
  if (kind !== 'words' || !isBare || quantity.number === null) return null;
  const isDefinite = definite.test(before);
  if (isDefinite && quantity.number.equals(2)) return 'pair';
  const nouns = known.counts.get(quantity.number.toString());
  return nouns && (isDefinite || nouns.has(wordAfter(after))) ? 'repeat' : null;
}

/** The word that follows, as counts are compared by it. */
export function wordAfter(text: string): string {
  return /^\s*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** What the numbers and names in a text may refer to. `counts` are those that its file binds or checks. */
export function buildKnown(report: Report, counts: Known['counts']): Known {
  const terms = [...report.glossary.values()].flatMap(({ term, short }) => [term, short ?? '']);
  const names = [...report.identity.names, ...terms.filter((name) => /\d/.test(name))];
  return {
    namePattern: names.length === 0 ? null : new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g'),
    chapters: new Set(report.chapters.map(({ number }) => String(number))),
    parts: new Set(report.chapters.map(({ part }) => String(part))),
    figures: new Set([...report.figures.values()].map(({ number }) => number)),
    counts,
  };
}

function refer(what: string, typed: string, known: Known): WaiverClass | { fault: string } {
  const there = what.startsWith('chapter')
    ? known.chapters
    : what.startsWith('part')
      ? known.parts
      : what.startsWith('figure')
        ? known.figures
        : null;
  if (what.startsWith('paragraph') && !(Number(typed) >= 1 && Number(typed) <= paragraphs))
    return { fault: `The source article has no paragraph ${typed}; it has ${paragraphs}.` };
  if (there && !there.has(typed)) return { fault: `There is no ${what.replace(/s$/, '')} ${typed}.` };
  return 'reference';
}

function covers(text: string, pattern: RegExp | null, { at, end }: Numeral): boolean {
  return pattern !== null && [...text.matchAll(pattern)].some((match) => match.index <= at && match.index + match[0].length >= end);
}

/** Of the source article. */
const paragraphs = 11;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const month = new RegExp(String.raw`^\s(?:${months})\b`);
const monthBefore = new RegExp(String.raw`\b(?:${months})\s$`);
const isoDate = /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b/g;
const reference = /\b(chapters?|parts?|figures?|paragraphs?|tables?|pages?|sections?)\s(?:[\d.]+(?:,\s|\sand\s|\sto\s|\sor\s|[–-]))*$/i;
const document =
  /(?:\barXiv|\bISO|GB\/T|\bRFC|\bDOI|\bNo\.|\bOrder|\bDecree|\bLaw|\bArticle|\bDocument|\bCC BY(?:-[A-Z]+)*|\b[Vv]ersion)\s(?:No\.\s)?$/;
/** Digits that touch a capital letter or its hyphen: GPT-3.5, 5G, MP3. */
const joined = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}]*-?\d+(?:\.\d+)*|\d+\p{Lu})(?![\p{L}\d])/gu;
const definite = /\b(?:the|these|those|its|their|his|her|our|all|all the|other|both)\s(?:(?:first|last|other|next|same)\s)?$/i;

export interface Known {
  namePattern: RegExp | null;
  chapters: Set<string>;
  parts: Set<string>;
  figures: Set<string>;
  /** Numbers, with the words that stood behind them. */
  counts: Map<string, Set<string>>;
}
