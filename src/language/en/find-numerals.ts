import { parseNumeral, type Quantity } from './parse-numeral.ts';
import { patterns, type NumeralKind } from './numeral-patterns.ts';

/**
 * Every numeral in a text, in order: digits with their currency, unit or per cent, number words, fractions, multiples, vague counts such as
 * "dozens", and Han numerals. The two ends of a range are one numeral when they share a unit.
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

export interface Numeral {
  kind: NumeralKind;
  /** As written in the text. */
  typed: string;
  at: number;
  end: number;
  quantity: Quantity;
}
