import writeSpreadsheet, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { AboutEntry } from './about.ts';
import { repackZip } from './fixed-zip.ts';
import type { ColumnHead, Table } from './table.ts';

/**
 * A table as XLSX: the sheet "Data", where numbers are numbers that show all their digits, and the sheet "About". No cell is a formula:
 * texts are shared strings, which a spreadsheet never evaluates.
 */
export async function renderSpreadsheet(table: Table, about: AboutEntry[], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const columns = table.columns.map(({ width, ...column }, index) => ({
    ...column,
    width: width ?? fitWidth([column.name, ...table.rows.map((row) => row[index]!)]),
  }));
  const data: SheetData = [
    columns.map(({ name, width }) => toText(name, width, 'bold')),
    ...table.rows.map((row) => row.map((field, index) => toSheetCell(field, columns[index]!))),
  ];
  const words: SheetData = about.map(({ name, text, isHeading }) => [
    toText(name, aboutWidths[0], isHeading ? 'bold' : undefined),
    text === '' ? null : toText(text, aboutWidths[1]),
  ]);
  const workbook = await writeSpreadsheet(
    [
      { data, sheet: 'Data', columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
      { data: words, sheet: 'About', columns: aboutWidths.map((width) => ({ width })), orientation: 'landscape' },
    ],
    // Without a name, programs mix two fonts of their own.
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  return repackZip(await workbook.bytes(), day);
}

function toSheetCell(field: string, { type, width }: Pick<Required<ColumnHead>, 'type' | 'width'>): CellObject | null {
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

/** The width of a column, in characters, in which its longest field has one line or, if it is a text of some length, a few. */
function fitWidth(fields: string[]): number {
  return Math.min(60, Math.max(10, ...fields.map((field) => measure(field) + 2)));
}

/** The length of a text in characters of Latin width: those of Han, kana and Hangul are twice as wide. */
function measure(text: string): number {
  return text.length + (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g)?.length ?? 0);
}

/** The number of lines of a text that breaks at spaces, and inside words longer than a line. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const length of text.split(' ').map(measure)) {
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
