import type { Site } from './site.ts';
import type { Tally } from './tally.ts';

/** Checks that each table of the report is a spreadsheet, too, with the rows of its CSV, whose numbers other checks compare. */
export async function checkSheets(site: Site, tally: Tally): Promise<void> {
  for (const csv of site.files.filter((file) => /^data\/[^/]+\.csv$/.test(file))) {
    const file = csv.replace(/csv$/, 'xlsx');
    const rows = site.rows(csv);
    const sheet = site.has(file) ? (await site.workbook(file)).find((one) => one.sheet === 'Data') : undefined;
    const [head = [], ...body] = sheet?.data ?? [];
    tally.appear('XLSX of tables', file, csv)('rows', String(body.length), String(rows.length));
    rows.forEach((row, index) => {
      const states = tally.appear('XLSX of tables', file, row.cell ?? row.id ?? `${csv} row ${index + 1}`);
      for (const [name, field] of Object.entries(row)) states(name, say(body[index]?.[head.indexOf(name)]), expect(name, field));
    });
  }
}

/** A field of CSV as a spreadsheet must have it: a number without trailing zeros, a text without the apostrophe before a formula. */
function expect(name: string, field: string): string {
  if (field === '') return '';
  return numbers.has(name) ? `number ${Number(field)}` : `text ${field.replace(/^'(?=[=+\-@＝＋－＠])/, '')}`;
}

function say(field: unknown): string {
  if (field === null || field === undefined) return '';
  return typeof field === 'number' ? `number ${field}` : `text ${typeof field === 'string' ? field : JSON.stringify(field)}`;
}

/** The columns that are numbers in any table. */
const numbers = new Set([
  ...['order', 'value', 'computed', 'low', 'high', 'absolute_error', 'relative_error'],
  ...['computed_low', 'computed_high', 'printed_low', 'printed_high'],
]);
