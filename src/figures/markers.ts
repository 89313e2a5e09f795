import type { Status } from '#schemas/observation.ts';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import type { Marker, MarkerFill, Shape } from './shapes.ts';
import type { FigureTheme } from './theme.ts';

/**
 * The marker of a status in a series. If a figure compares makers, the shape shows the maker and the fill the status; otherwise the shape
 * also shows the status.
 */
export function toMarker(model: FigureModel, series: FigureSeries, status: Status, theme: FigureTheme): Marker {
  const index = model.series.indexOf(series);
  if (model.kind === 'points')
    return {
      shape: makerShapes[index % makerShapes.length] ?? 'circle',
      fill: fills[status],
      colour: theme.ink,
      radius: 5.5,
    };
  if (series.role === 'reference') return { shape: 'tick', fill: 'dashed', colour: theme.status[status], radius: 8 };
  const colour = theme.status[status];
  if (model.kind === 'pairs') return toPairMarker(series, status, colour);
  return {
    shape: statusShapes[status],
    fill: statusFills[status],
    colour,
    radius: status === 'reported' ? 4.5 : 5,
  };
}

/** A marker of a status only, for keys of figures whose shapes show makers. */
export function toStatusMarker(status: Status, theme: FigureTheme): Marker {
  return { shape: 'circle', fill: fills[status], colour: theme.ink, radius: 5 };
}

/** The outcome is small enough to be visible inside a forecast with the same value. */
function toPairMarker(series: FigureSeries, status: Status, colour: string): Marker {
  if (series.id === 'outcome')
    return { shape: statusShapes[status], fill: status === 'projection' ? 'dashed' : 'solid', colour, radius: 3.5 };
  const fill = status === 'projection' ? 'dashed' : status === 'reported' ? 'dotted' : 'hollow';
  return { shape: status === 'target' ? 'diamond' : 'circle', fill, colour, radius: 6.5 };
}

const fills: Record<Status, MarkerFill> = {
  actual: 'ringed',
  estimate: 'solid',
  projection: 'dashed',
  target: 'hollow',
  reported: 'dotted',
};
/** The same marks as next to numbers in prose: disc, half disc, ring, ring with a point, square. */
const statusShapes: Record<Status, Shape> = {
  actual: 'circle',
  estimate: 'circle',
  projection: 'circle',
  target: 'circle',
  reported: 'square',
};
const statusFills: Record<Status, MarkerFill> = {
  actual: 'solid',
  estimate: 'half',
  projection: 'dashed',
  target: 'dotted',
  reported: 'solid',
};
const makerShapes: Shape[] = ['diamond', 'circle', 'square', 'triangle', 'triangle-down', 'cross'];
