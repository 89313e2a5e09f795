/** Things as a table: the cells of a row are texts, '' where there is nothing. */
export function toTable<Item>(columns: Column<Item>[], items: Item[]): Table {
  return {
    columns: columns.map(({ read: _read, ...column }) => column),
    rows: items.map((item) => columns.map(({ read }) => read(item) ?? '')),
  };
}

/**
 * A table as CSV (RFC 4180, UTF-8): a header line, then the rows, each ended by CRLF.
 * It has no byte order mark: parsers would take it for a part of the first column's name, and who opens a table in Excel takes the XLSX file.
 */
export function toCsv({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

/** A column of texts in a table that leaves the site as CSV alone, where widths do not matter. */
export function textColumn<Item>(
  name: string,
  description: string,
  read: (item: Item) => string | null,
  constraints?: ColumnHead['constraints'],
): Column<Item> {
  return { name, description, type: 'string', ...(constraints && { constraints }), width: 24, read };
}

/** The same of plain decimals. */
export function numberColumn<Item>(...given: Parameters<typeof textColumn<Item>>): Column<Item> {
  return { ...textColumn(...given), type: 'number' };
}

// A field that a spreadsheet would run as a formula gets an apostrophe (also with full-width signs, which some take as plain ones);
// a plain negative number is none.
function toField(field: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(field) && !/^-?\d+(\.\d+)?$/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface Table {
  columns: ColumnHead[];
  rows: string[][];
}

export interface Column<Item> extends ColumnHead {
  read: (item: Item) => string | null;
}

export interface ColumnHead {
  name: string;
  /** What stands in the column, for somebody who has the file alone. */
  description: string;
  /** Numbers are plain decimals with all their digits, booleans "true" and "false". */
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** Of https://datapackage.org/standard/table-schema/#constraints. */
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  /** Width in a spreadsheet, in letters. */
  width: number;
}
