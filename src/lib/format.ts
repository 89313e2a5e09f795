import type { ValueProps } from '#schemas/components.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import { formatPeriod, months } from '#schemas/periods.ts';
import { units, type UnitId } from '#schemas/unit.ts';

/**
 * A cell as text; all code prints numbers with this function: `3.60 billion yuan (projected)`, `more than 50% (reported)`, `about 50
 * trillion yuan`.
 */
export function formatCell(
  cell: Printable,
  { show, status }: Pick<ValueProps, 'show' | 'status'> = { show: 'full', status: 'print' },
): string {
  const number = formatNumber(cell);
  const quantity = show === 'bare' ? number : `${qualifierWords[cell.qualifier]}${number}`;
  const suffix = show === 'full' ? formatUnit(cell.value, cell.unit) : '';
  const word = status === 'print' ? formatStatusSuffix(cell.status) : '';
  return `${quantity}${suffix}${word}`;
}

/**
 * Digits with thousands separators and a real minus sign: `1,200`, `−3.70`; exact increases have a plus sign if the measure asks for it.
 */
export function formatNumber({ value, signed, qualifier }: Pick<Printable, 'value' | 'signed' | 'qualifier'>): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value.startsWith('-') ? '\u2212' : signed && qualifier === 'exact' && Number(value) !== 0 ? '+' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** `(projected)` with a space before, or nothing for an actual number. */
export function formatStatusSuffix(status: Status): string {
  return status === 'actual' ? '' : ` (${statusWords[status]})`;
}

/** A date or part of one, as readers write it: "2024", "June 2024", "30 June 2024". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return day === undefined ? formatPeriod(date) : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** A number with its series and period: "Ministry, estimate, 2023: 2.52 billion yuan (estimate)". */
export function nameCell(cell: Printable & { period: string; series: { label: string } }): string {
  return `${cell.series.label}, ${formatPeriod(cell.period)}: ${formatCell(cell)}`;
}

/** The names of languages in a sentence: "Welsh" for cy and cy-GB, "Welsh and Irish" for cy and ga. */
export function formatLanguages(tags: string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Intl.ListFormat('en').format(new Set(tags.map((tag) => names.of(tag.split('-')[0]!)!)));
}

/** Status in brackets after a number. */
export const statusWords: Record<Status, string> = {
  actual: 'actual',
  estimate: 'estimate',
  projection: 'projected',
  target: 'target',
  reported: 'reported',
};

/** Status as a noun. */
export const statusNouns: Record<Status, string> = {
  actual: 'actual value',
  estimate: 'estimate',
  projection: 'forecast',
  target: 'target',
  reported: 'reported value',
};

/** Qualifier before a number, with a space after. */
export const qualifierWords: Record<Qualifier, string> = { exact: '', about: 'about ', 'at-least': 'more than ', 'at-most': 'at most ' };

function formatUnit(value: string, unit: UnitId): string {
  const { suffix, one }: { suffix: string; one?: string } = units[unit];
  return value === '1' ? (one ?? suffix) : suffix;
}

/** What is needed to print a number: a cell, or a number derived from cells. */
export interface Printable {
  value: string;
  unit: UnitId;
  qualifier: Qualifier;
  status: Status;
  signed: boolean;
}
