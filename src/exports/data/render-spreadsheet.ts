import writeSpreadsheet, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { AboutEntry } from './about.ts';
import { repackZip } from './fixed-zip.ts';
import type { ColumnHead, Table } from './table.ts';

/**
 * A table as XLSX: the sheet "Data" with numbers as numbers that show all their digits, and the sheet "About".
 * No cell holds a formula: texts go to the list of shared strings, which a spreadsheet never runs.
 */
export async function renderSpreadsheet(table: Table, about: AboutEntry[], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const data: SheetData = [
    table.columns.map(({ name }) => toText(name, { fontWeight: 'bold', wrap: true })),
    ...table.rows.map((row) => row.map((field, index) => toSheetCell(field, table.columns[index]!))),
  ];
  const words: SheetData = about.map(({ name, text, isHeading }) => [
    toText(name, { wrap: true, ...(isHeading && { fontWeight: 'bold' }) }),
    text === '' ? null : toText(text, { wrap: true }),
  ]);
  const workbook = await writeSpreadsheet(
    [
      { data, sheet: 'Data', columns: table.columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
      { data: words, sheet: 'About', columns: [{ width: 34 }, { width: 110 }] },
    ],
    // Without a name, programs mix two fonts of their own.
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return repackZip(workbook, day);
}

function toSheetCell(field: string, { type, width }: ColumnHead): CellObject | null {
  if (field === '') return null;
  if (type === 'boolean') return { value: field === 'true', type: Boolean };
  if (type === 'string') return toText(field, { wrap: width >= 24 });
  const decimals = field.split('.')[1]?.length ?? 0;
  return { value: Number(field), type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

function toText(value: string, style: Partial<CellObject> = {}): CellObject {
  return { value, type: String, alignVertical: 'top', ...style };
}
