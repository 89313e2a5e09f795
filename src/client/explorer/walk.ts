import type { FigureModel } from '#figures/figure-model.ts';

/**
 * The number that a key moves to: along its series, to the next series, or to an end of its series. In figures with rows, up and down move
 * between categories; otherwise left and right do. Stays at an end, and in a row without another number.
 */
export function findNext(model: FigureModel, from: Position | null, key: string): Position | null {
  const shown = model.series.flatMap((series, index) => (series.points.length > 0 ? [index] : []));
  if (from === null) {
    const series = shown[0]!;
    return { series, point: key === 'End' ? listByCategory(model, series).at(-1)! : listByCategory(model, series)[0]! };
  }
  const points = listByCategory(model, from.series);
  const step = toStep(model, key);
  if (step.along === 'ends') return { ...from, point: points.at(step.by)! };
  if (step.along === 'points') {
    const at = points.indexOf(from.point) + step.by;
    return { ...from, point: points[Math.min(Math.max(at, 0), points.length - 1)]! };
  }
  const series = shown[shown.indexOf(from.series) + step.by];
  const point = series === undefined ? undefined : findNearest(model, from, series);
  return series === undefined || point === undefined ? from : { series, point };
}

function toStep(model: FigureModel, key: string): { along: 'points' | 'series' | 'ends'; by: number } {
  if (key === 'Home' || key === 'End') return { along: 'ends', by: key === 'Home' ? 0 : -1 };
  const isRows = model.kind === 'bars' || model.kind === 'pairs';
  const isUpright = key === 'ArrowUp' || key === 'ArrowDown';
  return { along: isRows === isUpright ? 'points' : 'series', by: key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1 };
}

/** Indexes of the points of a series in the order of the axis. */
function listByCategory(model: FigureModel, series: number): number[] {
  const { points } = model.series[series]!;
  return points.map((_, index) => index).toSorted((one, other) => points[one]!.at - points[other]!.at);
}

/** The point of another series in the same category, or in the closest one; in figures with rows only in the same row. */
function findNearest(model: FigureModel, from: Position, series: number): number | undefined {
  const { at } = model.series[from.series]!.points[from.point]!;
  if (model.kind === 'pairs') return listByCategory(model, series).find((index) => model.series[series]!.points[index]!.at === at);
  const distanceOf = (index: number): number => Math.abs(model.series[series]!.points[index]!.at - at);
  return listByCategory(model, series).toSorted((one, other) => distanceOf(one) - distanceOf(other))[0]!;
}

/** A number of a figure, as indexes into the series of its model and into their points. */
export interface Position {
  series: number;
  point: number;
}
