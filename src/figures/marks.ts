import { isBound } from '#lib/is-bound.ts';
import type { Status } from '#schemas/observation.ts';
import type { MarkRole } from './figure-context.ts';
import type { FigureModel, FigurePoint, FigureSeries } from './figure-model.ts';
import type { Frame } from './layout-base.ts';
import { comparesMakers, toMarker } from './markers.ts';
import type { Box, Obstacle } from './place-labels.ts';
import { barThickness } from './rows-layout.ts';
import { arrowLength } from './shapes.ts';
import type { Arrow, Marker } from './shapes.ts';

/** Every mark of a drawing in the frame of its axes. */
export function toMarks(model: FigureModel, frame: Frame): Mark[] {
  const column = frame.direction === 'y' ? columnWidth(model, frame) : barThickness;
  const marks = model.series.flatMap((series) => {
    const places = series.points.map(({ at }) => model.categories[at]!);
    const context: Context = { model, frame, series, column, spacing: closest(places, frame) };
    const plain = listPlain(context);
    return series.points.map((point, index) => toMark(point, plain.has(index), context));
  });
  // Marks in the order of the axis, so that they are also from left to right in the markup; an outcome is drawn above its forecast.
  return frame.direction === 'y' ? marks.toSorted((one, other) => one.point.at - other.point.at) : marks;
}

/** True if a category of this panel shows columns, false if it shows points. */
export function hasBlocks(model: FigureModel, panel: Frame['panel']): boolean {
  return model.kind === 'bars' || (model.kind === 'columns' && panel === 'linear');
}

/** Width of a column in px: its share of the distance to the closest other one. */
export function columnWidth(model: FigureModel, frame: Pick<Frame, 'toPlace'>): number {
  const edge = frame.toPlace(model.categories[0]!.place) - frame.toPlace(model.span[0]);
  const width = Math.max(2, Math.min(closest(model.categories, frame) * 0.64, edge * 1.8, 56));
  return width < 6 ? Math.round(width * 10) / 10 : Math.round(width);
}

/** The parts of a mark that labels must not cover. */
export function getObstacles(mark: Mark): Obstacle[] {
  const owner = mark.point.cell;
  const blocks = [{ ...mark.box, ...(mark.role === 'column' && { owner }) }, ...(mark.range ? [mark.range] : [])];
  if (!mark.arrow) return blocks;
  const [x, y] = getArrowStart(mark);
  const reach = mark.arrow.direction === 'left' ? -arrowLength : arrowLength;
  if (mark.arrow.direction === 'left' || mark.arrow.direction === 'right')
    return [...blocks, { left: Math.min(x, x + reach), right: Math.max(x, x + reach), top: y - 4, bottom: y + 4 }];
  const end = mark.arrow.direction === 'up' ? y - reach : y + reach;
  return [...blocks, { left: x - 4, right: x + 4, top: Math.min(y, end), bottom: Math.max(y, end) }];
}

/** Where an arrow begins: a little beyond the end of its mark, or below a forecast, whose line to its outcome it would cover. */
export function getArrowStart({ arrow, box, x, y, isForecast }: Mark): [number, number] {
  if (isForecast) return [x, box.bottom + 4];
  if (arrow?.direction === 'up') return [x, box.top - 2];
  if (arrow?.direction === 'down') return [x, box.bottom + 2];
  return arrow?.direction === 'left' ? [box.left - 2, y] : [box.right + 2, y];
}

function toMark(point: FigurePoint, isPlain: boolean, context: Context): Mark {
  const { model, frame, series } = context;
  const isReference = series.role === 'reference' && hasBlocks(model, frame.panel);
  const across = frame.toPlace(model.categories[point.at]!.place);
  const value = frame.toValue(point.value);
  const shared = {
    point,
    series,
    arrow: toArrow(point, context),
    isForecast: series.id === 'forecast',
    range: toRange(point, across, frame),
  };
  if (hasBlocks(model, frame.panel) && !isReference) return { ...shared, ...toBlock(across, value, context), marker: null };
  const marker = isPlain ? toDot(point.status) : toSizedMarker(point, isReference, context);
  const [x, y] = frame.direction === 'y' ? [across, value] : [value, across];
  const radius = marker.radius * (marker.shape === 'diamond' || marker.shape === 'pillar' ? 1.25 : 1) + (isPlain ? 0 : 1);
  const reach = Math.max(radius, marker.reach ?? 0);
  const height = marker.shape === 'tick' ? 2 : radius;
  const box = { left: x - reach, right: x + reach, top: y - height, bottom: y + height };
  return { ...shared, x, y, box, marker, role: series.role === 'reference' ? 'reference' : 'point' };
}

function toRange({ interval }: FigurePoint, across: number, { direction, toValue }: Frame): Box | null {
  if (!interval) return null;
  const [low, high] = interval.map(toValue) as [number, number];
  const cap = 4;
  return direction === 'y'
    ? { left: across - cap, right: across + cap, top: high, bottom: low }
    : { left: low, right: high, top: across - cap, bottom: across + cap };
}

/** A column or bar from zero to its value; whole px across, so that its edges are sharp. */
function toBlock(across: number, value: number, { frame, column }: Context): Pick<Mark, 'x' | 'y' | 'box' | 'role'> {
  const zero = frame.toValue(0);
  if (frame.direction === 'x') {
    const top = Math.round(across - column / 2);
    const box = { left: Math.min(value, zero), right: Math.max(value, zero), top, bottom: top + column };
    return { x: value, y: top + column / 2, box, role: 'bar' };
  }
  // Drawings in pages have tenths of a px.
  const grain = column < 6 ? 10 : 1;
  const left = Math.round((across - column / 2) * grain) / grain;
  const box = { left, right: left + column, top: Math.min(value, zero), bottom: Math.max(value, zero) };
  return { x: left + column / 2, y: value, box, role: 'column' };
}

/** A marker as large as the distance to its neighbours allows. */
function toSizedMarker(point: FigurePoint, isReference: boolean, { model, series, column, spacing }: Context): Marker {
  const marker = toMarker(model, series, point.status);
  // A little more than half of its column, so that the ends of a level line are visible.
  const reach = column / 2 + 4;
  if (isReference && marker.shape === 'tick') return { ...marker, radius: reach };
  const radius = Math.max(isReference ? 2 : 3.4, Math.min(marker.radius, spacing / 2.2));
  return { ...marker, radius, ...(isReference && { reach: Math.max(reach, radius + 3) }) };
}

/**
 * The points of a dense line that are only dots: all but its ends, the ends of each run of one status, bounds and, if makers are compared,
 * one every 44 px.
 */
function listPlain({ model, frame, series, spacing }: Context): Set<number> {
  const isLine = model.kind === 'line' || (model.kind === 'columns' && frame.panel === 'log');
  if (!isLine || spacing >= 9) return new Set();
  const { points } = series;
  const shift = model.series.indexOf(series) * 9;
  let last = -Infinity;
  return new Set(
    points.flatMap((point, index) => {
      const x = frame.toPlace(model.categories[point.at]!.place);
      const isEnd = [points[index - 1], points[index + 1]].some((other) => other?.status !== point.status);
      const isShown = isEnd || isBound(point) || (comparesMakers(model) && x - last >= 44 + (last === -Infinity ? shift : 0));
      if (isShown) last = x;
      return isShown ? [] : [index];
    }),
  );
}

/** The smallest distance between places in px, or the length of the only one. */
function closest(places: { place: number; length: number }[], { toPlace }: Pick<Frame, 'toPlace'>): number {
  const sorted = places.toSorted((one, other) => one.place - other.place);
  const steps = sorted.slice(1).map(({ place }, index) => place - sorted[index]!.place);
  const least = steps.length === 0 ? (sorted[0]?.length ?? 1) : Math.min(...steps);
  return Math.abs(toPlace(least) - toPlace(0));
}

function toArrow(point: FigurePoint, { model, frame }: Context): Arrow | null {
  if (!isBound(point)) return null;
  const below = point.value < 0 && hasBlocks(model, frame.panel);
  const direction = frame.direction === 'y' ? (below ? 'down' : 'up') : below ? 'left' : 'right';
  return { direction, inward: point.qualifier === 'at-most' };
}

function toDot(status: Status): Marker {
  return { shape: 'circle', fill: status === 'projection' || status === 'target' ? 'hollow' : 'solid', radius: 1.4 };
}

/** What the marks of a series have in common. */
interface Context {
  model: FigureModel;
  frame: Frame;
  series: FigureSeries;
  /** Width of a column, or thickness of a bar, in px. */
  column: number;
  /** The smallest distance between two points of the series, in px. */
  spacing: number;
}

export interface Mark {
  point: FigurePoint;
  series: FigureSeries;
  /** The position of the value: the end of a column or bar, the middle of a point. */
  x: number;
  y: number;
  box: Box;
  arrow: Arrow | null;
  /** null for columns and bars. */
  marker: Marker | null;
  isForecast: boolean;
  role: MarkRole;
  /** The range around the value; null if its maker gives none. */
  range: Box | null;
}
