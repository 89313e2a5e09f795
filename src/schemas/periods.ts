/** The form of a period: a year, a half, a quarter or a month. For use in longer patterns. */
export const periodPattern = '(19|20)\\d{2}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?';

/** The form of a period in an address. It also matches impossible periods, so that the message can list the periods that the series has. */
export const addressedPeriodPattern = '\\d{4}(-(\\d{2}|[QH]\\d))?';

/** The parts of a period, or undefined if the text is not a period. */
export function parsePeriod(text: string): Period | undefined {
  const [, year, part] = /^(\d{4})(?:-(\w+))?$/.exec(text) ?? [];
  if (year === undefined || !isPeriod(text)) return undefined;
  const kind = part === undefined ? 'year' : part.startsWith('H') ? 'half' : part.startsWith('Q') ? 'quarter' : 'month';
  const number = Number(part?.replace(/\D/, '') ?? 1);
  const length = lengths[kind];
  const first = Number(year) * 12 + (number - 1) * length;
  return { kind, year: Number(year), number, first, last: first + length - 1 };
}

/** Whether a text is a period: "2024", "2024-06", "2024-Q3" or "2024-H1". */
export function isPeriod(text: string): boolean {
  return new RegExp(`^${periodPattern}$`).test(text);
}

/** The first day of a period: "2024-07-01" for "2024-Q3". */
export function firstDayOf(period: string): string {
  return `${writeMonth(getPeriod(period).first)}-01`;
}

/** The last day of a period: "2024-09-30" for "2024-Q3"; with `months`, of the month that ends that many months later. */
export function lastDayOf(period: string, months = 0): string {
  const { year, last } = getPeriod(period);
  return new Date(Date.UTC(year, last - year * 12 + months + 1, 0)).toISOString().slice(0, 10);
}

/** Orders periods by their start, and periods with the same start by length: a quarter comes before the year that it opens. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [getPeriod(one), getPeriod(other)];
  return a.first - b.first || a.last - b.last;
}

/** The middle of a period, in years: 2024.625 for "2024-Q3". */
export function middleOf(period: string): number {
  const { first, last } = getPeriod(period);
  return (first + last + 1) / 24;
}

/** The same period a year earlier: "2023-Q3" for "2024-Q3". */
export function aYearBefore(period: string): string {
  return `${getPeriod(period).year - 1}${period.slice(4)}`;
}

/** The number of years between two periods of the same kind and part of the year; undefined if they are not whole years apart. */
export function yearsBetween(from: string, to: string): number | undefined {
  const [a, b] = [getPeriod(from), getPeriod(to)];
  return a.kind === b.kind && a.number === b.number ? b.year - a.year : undefined;
}

/**
 * Whether a break is between two periods: one includes or precedes the period before it, the other includes or follows the period after it.
 */
export function crossesBreak(from: string, to: string, { after, before }: { after: string; before: string }): boolean {
  return getPeriod(from).first <= getPeriod(after).last && getPeriod(to).last >= getPeriod(before).first;
}

/** A period as a table or an axis shows it: "2024", "June 2024", "third quarter of 2024", "first half of 2024". */
export function formatPeriod(period: string): string {
  const { kind, year, number } = parsePeriod(period) ?? {};
  if (kind === undefined || kind === 'year') return period;
  return kind === 'month' ? `${months[number! - 1]} ${year}` : `${ordinals[number! - 1]} ${kind} of ${year}`;
}

/** A period in a sentence, where a half or a quarter has an article: "the third quarter of 2024". */
export function formatPeriodInSentence(period: string): string {
  return /[QH]/.test(period) ? `the ${formatPeriod(period)}` : formatPeriod(period);
}

/** A short form of a period: "2024", "Jun 24", "Q3 2024", "H1 2024". */
export function shortenPeriod(period: string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  return /[QH]/.test(part) ? `${part} ${year}` : `${formatPeriod(period).slice(0, 3)} ${year.slice(2)}`;
}

/** The time from the first to the last of several periods, as an ISO 8601 interval, which has no halves or quarters: "2023/2024-09". */
export function toIsoInterval(periods: string[]): string {
  const from = periods.toSorted(comparePeriods)[0]!;
  const to = periods.toSorted((one, other) => getPeriod(one).last - getPeriod(other).last || comparePeriods(other, one)).at(-1)!;
  const [start, end] = [toIsoMonth(from, 'first'), toIsoMonth(to, 'last')];
  return start === end ? start : `${start}/${end}`;
}

/** A year or a month unchanged; the first or last month of a half or a quarter. */
export function toIsoMonth(period: string, which: 'first' | 'last'): string {
  return /[QH]/.test(period) ? writeMonth(getPeriod(period)[which]) : period;
}

/** Where a period is on an axis of months, counted from January of year 0: its start and the start of what follows. */
export function monthsOf(period: string): [from: number, to: number] {
  const { first, last } = getPeriod(period);
  return [first, last + 1];
}

/** The period of `length` months that starts at a month counted from January of year 0, or undefined if none does. */
export function periodAt(month: number, length: number): string | undefined {
  const kind = (Object.keys(lengths) as Period['kind'][]).find((each) => lengths[each] === length);
  if (kind === undefined || month % length !== 0) return undefined;
  const year = Math.floor(month / 12);
  if (kind === 'month') return writeMonth(month);
  return kind === 'year' ? String(year) : `${year}-${kind[0]!.toUpperCase()}${(month % 12) / length + 1}`;
}

/** Length of a period, in months. */
export function lengthOf(period: string): number {
  return lengths[getPeriod(period).kind];
}

/** Names of the months for readers. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function getPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`"${text}" is not a period.`);
  return period;
}

function writeMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const ordinals = ['first', 'second', 'third', 'fourth'];
const lengths = { year: 12, half: 6, quarter: 3, month: 1 } as const;

interface Period {
  kind: keyof typeof lengths;
  year: number;
  /** Which half, quarter or month of the year; 1 for a year. */
  number: number;
  /** Its first and last month, counted from January of year 0. */
  first: number;
  last: number;
}
