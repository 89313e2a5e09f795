import { formatTick } from './axis.ts';
import type { Base } from './layout-base.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';
import { lineHeight } from './place-labels.ts';
import type { TextLine } from './place-labels.ts';
import { arrowLength } from './shapes.ts';
import { measureText, roomFor } from './text-metrics.ts';
import { wrapText } from './text-lines.ts';
import { textStyles } from './theme.ts';
import { sayFrom } from '#words/say-from.ts';

export const barThickness = 16;
const gap = 14;

/** Rows of a figure with one row per category: labels next to the marks in the wide drawing, above them in the narrow one. */
export function layoutRows(model: FigureModel, wide: boolean, width: number): RowsLayout {
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

/**
 * Left and right end of the value axis: as far apart as possible with every label next to its mark inside the drawing. `reserved` px on the
 * left are for the labels of the rows.
 */
export function fitAcross(model: FigureModel, base: Base, reserved: number): [number, number] {
  const needs = model.series.flatMap((series) => series.points.map((point) => toNeed(point, series.id, model, base)));
  if (model.kind === 'pairs') needs.push(...base.axis.ticks.map((tick) => toTickNeed(tick, model, base)));
  const edge = base.width - 2;
  for (let length = Math.floor(edge - reserved); length > 60; length -= 1) {
    const earliest = Math.ceil(Math.max(reserved, ...needs.map((need) => reserved + need.before - need.part * length)));
    const latest = Math.floor(Math.min(edge - length, ...needs.map((need) => edge - need.after - need.part * length)));
    if (earliest <= latest) return [earliest, earliest + length];
  }
  throw new Error(`Figure "${model.id}" has labels that leave no room for its marks.`);
}

/** Position of the end of a mark along the axis, and the px that its label needs on either side. */
function toNeed(point: FigurePoint, series: string, model: FigureModel, base: Base): Need {
  const { min, max, type } = base.axis;
  const part = type === 'log' ? Math.log(point.value / min) / Math.log(max / min) : (point.value - min) / (max - min);
  const arrow = point.qualifier === 'at-least' || point.qualifier === 'at-most' ? arrowLength + 3 : 0;
  const room = roomFor(point.label, textStyles.label) + 7;
  if (model.kind === 'bars') return point.value < 0 ? { part, before: room + arrow, after: 0 } : { part, before: 0, after: room + arrow };
  const partner = model.series.find((other) => other.id !== series)?.points.find((other) => other.at === point.at);
  if (!partner) return { part, before: room + 6, after: roomFor(sayFrom(model.words, 'drawing.no-outcome'), textStyles.axis) + 12 };
  const isRight = point.value > partner.value || (point.value === partner.value && series === 'outcome');
  return isRight ? { part, before: 0, after: room + arrow + 6 } : { part, before: room + 6, after: arrow };
}

/** A number below the axis needs half its width on either side. */
function toTickNeed(tick: number, model: FigureModel, { axis: { min, max } }: Base): Need {
  const half = roomFor(formatTick(tick, model), textStyles.axis) / 2;
  return { part: Math.log(tick / min) / Math.log(max / min), before: half, after: half };
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

interface RowsLayout {
  rows: Row[];
  /** Px kept free on the left. */
  labelWidth: number;
  height: number;
  top: number;
}

interface Need {
  part: number;
  before: number;
  after: number;
}
