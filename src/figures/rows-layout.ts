import type { Base } from './layout-base.ts';
import type { FigureModel } from './figure-model.ts';
import { lineHeight } from './place-labels.ts';
import type { TextLine } from './place-labels.ts';
import { measureText, roomFor } from './text-metrics.ts';
import { wrapText } from './text-lines.ts';
import { textStyles } from './theme.ts';

export const barThickness = 16;
const gap = 14;

/** Rows of a figure with one row per category: labels next to the marks in the wide drawing, above them in the narrow one. */
export function layoutRows(model: FigureModel, { wide, width }: Pick<Base, 'wide' | 'width'>): RowsLayout {
  const textWidths = model.categories.flatMap(({ label, detail }) => [
    roomFor(label, textStyles.name),
    roomFor(detail ?? '', textStyles.axis),
  ]);
  const labelWidth = wide ? Math.ceil(Math.min(width * 0.38, Math.max(...textWidths))) : width - 4;
  const onOneLine = !wide && model.categories.every(({ label, detail }) => fitsAfter(label, detail, labelWidth));
  const rows = model.categories.map(({ label, detail }) => toRow(label, detail, labelWidth, onOneLine));
  const lines = Math.max(...rows.map((row) => row.lines));
  if (wide) return { rows, labelWidth: labelWidth + 16, height: Math.max(lines * lineHeight, barThickness) + gap, top: 2 };
  const block = lines * lineHeight + 3;
  const height = block + barThickness + gap;
  // The mark is in the middle of its row; the label of the first row, above the mark, must begin below the key.
  return { rows, labelWidth: 0, height, top: Math.ceil((block - gap) / 2) };
}

/** The label, with its detail on separate lines or after it. */
function toRow(label: string, detail: string | null, width: number, onOneLine: boolean): Row {
  const names = wrapText(label, width, 'name').map((text, line): RowText => ({ text, style: 'name', x: 0, line }));
  if (detail === null) return { texts: names, lines: names.length };
  if (onOneLine) return { texts: [...names, { text: detail, style: 'axis', x: getPlaceAfter(label), line: 0 }], lines: 1 };
  const more = wrapText(detail, width, 'axis').map((text, line): RowText => ({ text, style: 'axis', x: 0, line: names.length + line }));
  return { texts: [...names, ...more], lines: names.length + more.length };
}

/** True if label and detail fit on one line in every font; if they do not in one row, the details of all rows go on separate lines. */
function fitsAfter(label: string, detail: string | null, width: number): boolean {
  return getPlaceAfter(label) + roomFor(detail ?? '', textStyles.axis) <= width;
}

function getPlaceAfter(label: string): number {
  const { size, weight } = textStyles.name;
  return Math.ceil(Math.max(measureText(label, size, weight) + 10, roomFor(label, textStyles.name) + 3));
}

/** The texts of one row, and its number of lines. */
export interface Row {
  texts: RowText[];
  lines: number;
}

interface RowText extends TextLine {
  x: number;
  /** Line in the row, from 0. */
  line: number;
}

export interface RowsLayout {
  rows: Row[];
  /** Px kept free on the left. */
  labelWidth: number;
  height: number;
  top: number;
}
