import { besideTyped } from '#problems/catalogue/typed-numbers.ts';
import { fill } from '#words/fill.ts';
import type { Cell, Report } from '#report/report.ts';
import { formatCell } from '#lib/format.ts';
import { formatPeriod, shortenPeriod } from '#schemas/periods.ts';
import type { EditorText } from '../editor-texts.ts';
import type { Numeral } from '#language/en/find-numerals.ts';
import { toUnit } from '#language/en/parse-numeral.ts';

/**
 * The numbers of the datasets closest to a typed one, and the one that it certainly is: the same value and unit, with a period from its
 * sentence.
 */
export function suggestCells(report: Report, { kind, quantity, at }: Numeral, text: EditorText): Suggestion {
  const distanceOf = (cell: Cell): number => {
    const typed = toUnit(quantity, cell.measure.unit);
    const value = Number(cell.observation.value);
    if (typed === null || value === 0) return Infinity;
    return Math.abs(typed.toNumber() / value - 1);
  };
  const ranked = [...report.cells.values()]
    .map((cell) => ({ cell, distance: distanceOf(cell) }))
    .filter(({ distance }) => distance <= nearness)
    .toSorted((one, other) => one.distance - other.distance);
  // "Two" counts something in the text; a similar number in a dataset would be a coincidence.
  if (kind === 'words' && quantity.unit === null && quantity.scale.equals(1)) return { near: [], same: null };
  const sentence = text.sentence(at);
  const equal = ranked.flatMap(({ distance, cell }) => (distance === 0 ? cell : []));
  const exact = equal.filter(({ observation }) => namesPeriod(sentence, observation.period));
  const near = ranked.slice(0, 3).map(({ cell }) => cell);
  const [same, another] = exact;
  if (quantity.unit !== null && same && !another) return { near, same };
  if (equal.length === 0) return { near, same: null };
  const reason = quantity.unit === null ? 'unit' : another ? 'several' : 'period';
  return { near, same: null, doubt: { reason, cells: (another ? exact : equal).slice(0, 3) } };
}

/** What to type instead of a numeral, and what that prints: `<Value of="…" /> (3.60 billion yuan (projected))`. */
export function toBinding({ address }: Cell, { isProse }: EditorText, isSaid = false): string {
  if (isProse) return `<Value of="${address}"${isSaid ? ' status="in-sentence"' : ''} />`;
  return `{${address}${isSaid ? ' status=in-sentence' : ''}}`;
}

/** `bicycles/shops/2025 is 14.0 billion yuan (projected)` */
export function describeCell(cell: Cell): string {
  return fill(besideTyped.cell, { address: cell.address, number: formatCell(cell) });
}

function namesPeriod(sentence: string, period: string): boolean {
  return sentence.includes(formatPeriod(period)) || (/[QH]/.test(period) && sentence.includes(shortenPeriod(period)));
}

/** How much a number may differ from a typed one, as a share of its value, to be suggested. */
const nearness = 0.15;

export interface Suggestion {
  /** At most three. */
  near: Cell[];
  same: Cell | null;
  /** Why none of the numbers with its value (at most three are listed) is certain: no unit, no period, or several fit. */
  doubt?: { reason: 'unit' | 'period' | 'several'; cells: Cell[] };
}
