import type { Report } from '#report/report.ts';
import { sayColumn, type ColumnKey } from './column-words.ts';

/** Items as a table: the cells of a row are texts, '' for an empty cell. */
export function toTable<Item>(report: Pick<Report, 'words' | 'identity'>, columns: Column<Item>[], items: Item[]): Table {
  return {
    columns: describeColumns(report, columns),
    rows: items.map((item) => columns.map(({ read }) => read(item) ?? '')),
  };
}

/** Columns with their descriptions in the words of the report. */
export function describeColumns<Item>(report: Pick<Report, 'words' | 'identity'>, columns: Column<Item>[]): ColumnHead[] {
  return columns.map(({ read: _read, says, ...column }) => ({ ...column, description: sayColumn(report, says) }));
}

/**
 * A table as CSV (RFC 4180, UTF-8): a byte-order mark, without which Excel on Windows takes UTF-8 for the code page of the machine and
 * prints − as âˆ’; then a header line and the rows, each ending in CRLF.
 */
export function toCsv({ columns, rows }: Table): string {
  return `\uFEFF${[columns.map(({ name }) => name), ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

/** A column of texts, as wide in a spreadsheet as they need. */
export function textColumn<Item>(
  name: string,
  says: ColumnKey,
  read: (item: Item) => string | null,
  constraints?: ColumnHead['constraints'],
): Column<Item> {
  return { name, says, type: 'string', ...(constraints && { constraints }), read };
}

/** The same for plain decimals. */
export function numberColumn<Item>(...given: Parameters<typeof textColumn<Item>>): Column<Item> {
  return { ...textColumn(...given), type: 'number' };
}

// A field that a spreadsheet would evaluate as a formula gets an apostrophe (also before full-width characters, which some take for plain
// ones); a plain negative number does not.
function toField(field: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(field) && !/^-?\d+(\.\d+)?$/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface Table {
  columns: ColumnHead[];
  rows: string[][];
}

export interface Column<Item> extends Omit<ColumnHead, 'description'> {
  says: ColumnKey;
  read: (item: Item) => string | null;
}

export interface ColumnHead {
  name: string;
  /** What the column contains, for a reader who has only the file. */
  description: string;
  /** Numbers are plain decimals with all their digits, booleans "true" and "false". */
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** As in https://datapackage.org/standard/table-schema/#constraints. */
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  /** Width in a spreadsheet, in characters; without it, what the fields need. */
  width?: number;
}
