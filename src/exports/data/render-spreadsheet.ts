import writeSpreadsheet, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { AboutEntry } from './about.ts';
import { repackZip } from './fixed-zip.ts';
import type { ColumnHead, Table } from './table.ts';

/**
 * A table as XLSX: the sheet "Data", where numbers are numbers that show all their digits, and the sheet "About". No cell is a formula:
 * texts are shared strings, which a spreadsheet never evaluates.
 */
export async function renderSpreadsheet(table: Table, about: AboutEntry[], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const data: SheetData = [
    table.columns.map(({ name, width }) => toText(name, width, 'bold')),
    ...table.rows.map((row) => row.map((field, index) => toSheetCell(field, table.columns[index]!))),
  ];
  const words: SheetData = about.map(({ name, text, isHeading }) => [
    toText(name, aboutWidths[0], isHeading ? 'bold' : undefined),
    text === '' ? null : toText(text, aboutWidths[1]),
  ]);
  const workbook = await writeSpreadsheet(
    [
      { data, sheet: 'Data', columns: table.columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
      { data: words, sheet: 'About', columns: aboutWidths.map((width) => ({ width })), orientation: 'landscape' },
    ],
    // Without a name, programs mix two fonts of their own.
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  return repackZip(await workbook.bytes(), day);
}

function toSheetCell(field: string, { type, width }: ColumnHead): CellObject | null {
  if (field === '') return null;
  if (type === 'boolean') return { value: field === 'true', type: Boolean, alignVertical: 'top' };
  if (type === 'string') return toText(field, width);
  const decimals = field.split('.')[1]?.length ?? 0;
  return { value: Number(field), type: Number, alignVertical: 'top', format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

/** A wrapped text in a column `width` characters wide. Rows have an explicit height, because not every program fits it to the text. */
function toText(value: string, width: number, fontWeight?: 'bold'): CellObject {
  const style = fontWeight && { fontWeight };
  return { value, type: String, alignVertical: 'top', wrap: true, height: lineHeight * countLines(value, width), ...style };
}

/** The number of lines of a text that breaks at spaces, and inside words longer than a line. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    const over = Math.ceil(used / width) - 1;
    lines += Math.max(0, over);
    used -= Math.max(0, over) * width;
  }
  return lines;
}

/** Widths of the columns of the sheet "About", in characters. */
const aboutWidths = [34, 110] as const;

/** For Calibri at 11 points, in points. */
const lineHeight = 15;
