import { formatTick, toValueAxis } from './axis.ts';
import type { Panel, ValueAxis } from './axis.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';
import { layoutKey, toKeyEntries } from './key-entries.ts';
import { lineHeight } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import type { Base } from './layout-base.ts';
import { fitAcross, layoutRows } from './rows-layout.ts';
import type { Row } from './rows-layout.ts';
import { roomFor } from './text-metrics.ts';
import { arrowLength } from './shapes.ts';
import { splitLabel, wrapText } from './text-lines.ts';
import { textStyles } from './theme.ts';

/**
 * Computes every position, in px, from the model alone: text is measured with the committed metrics of the site's font, so that both
 * painters and all machines get the same result.
 */
export function layoutFigure(model: FigureModel, size: FigureSize): FigureLayout {
  const wide = size.width >= 520;
  const axis = toValueAxis(model, size.panel);
  const key = layoutKey(toKeyEntries(model, { wide, panel: size.panel }), size.width);
  const base = { width: size.width, wide, panel: size.panel, axis, key: key.entries };
  const toLayout = model.kind === 'bars' || model.kind === 'pairs' ? layoutAcross : layoutUpright;
  return toLayout(model, base, key.height, size.height);
}

/** True if a category of this panel shows columns, false if it shows points. */
export function hasBlocks(model: FigureModel, panel: Panel): boolean {
  return model.kind === 'bars' || (model.kind === 'columns' && panel === 'linear');
}

/** Categories on the horizontal axis. */
function layoutUpright(model: FigureModel, base: Base, keyHeight: number, wanted?: number): FigureLayout {
  const { axis, width } = base;
  const plot = getPlotHeight(model, base);
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => roomFor(formatTick(tick, model), textStyles.axis))) + 7);
  const right = width - (model.kind === 'columns' ? 4 : 10);
  const slot = (right - left) / model.categories.length;
  const breaks = layoutBreaks(model, slot);
  const band = breaks.length === 0 ? 0 : lineHeight * (1 + Math.max(...breaks.map(({ row }) => row))) + 4;
  const points = model.series.flatMap((series) => series.points);
  const headroom = Math.max(6, ...points.map((point) => getRoomAbove(point, slot, model, base) - getPartAbove(point.value, axis) * plot));
  const top = Math.ceil(keyHeight + band + headroom);
  const categories = toCategoryLines(model, slot);
  const foot = 8 + lineHeight * Math.max(...categories.map((lines) => lines.length)) - 1;
  const height = wanted ?? top + plot + foot;
  return {
    ...base,
    direction: 'y',
    height,
    area: { left, right, top, bottom: height - foot },
    categories,
    rows: [],
    breaks,
    bandTop: keyHeight,
  };
}

/** One row per category. */
function layoutAcross(model: FigureModel, base: Base, keyHeight: number, wanted?: number): FigureLayout {
  const rows = layoutRows(model, base.wide, base.width);
  const [left, right] = fitAcross(model, base, rows.labelWidth);
  const foot = model.kind !== 'bars' || base.wide ? 8 + lineHeight : -8;
  const least = keyHeight + rows.top + rows.height * model.categories.length + foot;
  const height = wanted ?? least;
  // Space saved by a shorter key goes above the rows, so that they do not move.
  const top = keyHeight + rows.top + height - least;
  const bottom = height - foot;
  return {
    ...base,
    direction: 'x',
    height,
    area: { left, right, top, bottom },
    categories: [],
    rows: rows.rows,
    breaks: [],
    bandTop: keyHeight,
  };
}

/** Breaks of the whole drawing, from the left; a label that would touch the previous one moves down a line. */
function layoutBreaks(model: FigureModel, slot: number): FigureLayout['breaks'] {
  const shared = model.breaks.filter(({ series }) => series === undefined).toSorted((one, other) => one.after - other.after);
  let [end, row] = [-Infinity, 0];
  return shared.map(({ after, label }) => {
    const half = roomFor(label, textStyles.axis) / 2;
    // The last label may be moved in from the edge, hence the distance of a whole label.
    row = after * slot - half * 2 < end ? row + 1 : 0;
    end = Math.max(end, after * slot + half);
    return { after, label, row };
  });
}

function getPlotHeight(model: FigureModel, { wide, panel }: Base): number {
  if (model.kind === 'points') return wide ? 300 : 280;
  if (model.kind === 'line' || panel === 'log') return wide ? 170 : 150;
  return wide ? 210 : 170;
}

/** Height in px that a label needs above its mark, estimated before labels are placed. */
function getRoomAbove(point: FigurePoint, slot: number, model: FigureModel, base: Base): number {
  const arrow = point.qualifier === 'at-least' || point.qualifier === 'at-most' ? arrowLength + 2 : 0;
  const marker = hasBlocks(model, base.panel) ? 2 : 8;
  const fits = roomFor(point.label, textStyles.label) <= slot * 1.1;
  const lines = model.kind === 'points' || fits ? 1 : splitLabel(point.label, slot * 1.1).length;
  return marker + arrow + lines * lineHeight + 2;
}

/** Share of the plot's height above a value. */
function getPartAbove(value: number, { type, min, max }: ValueAxis): number {
  return type === 'log' ? Math.log(max / value) / Math.log(max / min) : (max - value) / (max - min);
}

/** The full label if it fits, on one or several lines; otherwise the short label. */
function toCategoryLines(model: FigureModel, slot: number): string[][] {
  const fits = (lines: string[]): boolean => lines.every((line) => roomFor(line, textStyles.axis) <= slot + 1);
  const choices = [
    model.categories.map(({ label }) => [label]),
    model.categories.map(({ short }) => [short]),
    model.categories.map(({ short }) => wrapText(short, slot, 'axis')),
  ];
  return choices.find((each) => each.every(fits)) ?? choices[2] ?? [];
}

export interface FigureSize {
  width: number;
  panel: Panel;
  /** Another view of a figure keeps the height of the first; without it the layout decides the height. */
  height?: number;
}

export interface FigureLayout extends Base {
  height: number;
  /** Direction of the value axis: y for columns, x for bars. */
  direction: 'x' | 'y';
  area: Box;
  categories: string[][];
  rows: Row[];
  /** Breaks of the whole drawing, each with the row of its label in the band. */
  breaks: { after: number; label: string; row: number }[];
  /** Top of the band with the labels of breaks. */
  bandTop: number;
}
