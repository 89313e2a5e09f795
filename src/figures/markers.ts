import type { Status } from '#schemas/observation.ts';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import type { Shape } from './outlines.ts';
import type { Marker, MarkerFill } from './shapes.ts';
import type { FigureTheme } from './theme.ts';

/**
 * The marker of a status in a series. If a figure compares makers, the shape shows the maker and the fill the status; otherwise the shape
 * also shows the status.
 */
export function toMarker(model: FigureModel, series: FigureSeries, status: Status): Marker {
  const shape = makerShapes[model.series.indexOf(series)] ?? 'circle';
  if (comparesMakers(model)) return { shape, fill: fills[status], radius: 5.5 };
  if (series.role === 'reference')
    return countReferences(model) > 1
      ? { shape, fill: fills[status], radius: 4, reach: 8 }
      : { shape: 'tick', fill: fills[status], radius: 8 };
  if (model.kind === 'pairs') return toPairMarker(series, status);
  return { shape: statusShapes[status], fill: statusFills[status], radius: status === 'reported' ? 4.5 : 5 };
}

/** The colour of a mark: of its maker where lines of several makers cross, otherwise of its status. */
export function colourOf(model: FigureModel, series: FigureSeries, status: Status, theme: FigureTheme): string {
  if (!comparesMakers(model)) return theme.status[status];
  return model.kind === 'line' ? (theme.series[model.series.indexOf(series)] ?? theme.ink) : theme.ink;
}

/** A marker of a status only, for keys of figures whose shapes show makers. */
export function toStatusMarker(status: Status): Marker {
  return { shape: 'circle', fill: fills[status], radius: 4 };
}

/** True if marks show their makers by their shapes. */
export function comparesMakers({ kind, series }: FigureModel): boolean {
  return kind === 'points' || (kind === 'line' && series.length > 1);
}

function countReferences({ series }: FigureModel): number {
  return series.filter(({ role }) => role === 'reference').length;
}

/** The outcome is small enough to be visible inside a forecast with the same value. */
function toPairMarker(series: FigureSeries, status: Status): Marker {
  if (series.id === 'outcome') return { shape: statusShapes[status], fill: statusFills[status], radius: 3.5 };
  const fill = status === 'projection' ? 'dashed' : status === 'reported' ? 'dotted' : 'hollow';
  return { shape: status === 'target' ? 'diamond' : 'circle', fill, radius: 6.5 };
}

/** Fills where the shape means a maker. */
const fills: Record<Status, MarkerFill> = {
  actual: 'ringed',
  estimate: 'solid',
  projection: 'dashed',
  target: 'hollow',
  reported: 'dotted',
};
/** The same marks as next to numbers in prose: disc, half disc, ring, ring with a point, square. */
const statusFills: Record<Status, MarkerFill> = {
  actual: 'solid',
  estimate: 'half',
  projection: 'dashed',
  target: 'dotted',
  reported: 'solid',
};
const statusShapes: Record<Status, Shape> = {
  actual: 'circle',
  estimate: 'circle',
  projection: 'circle',
  target: 'circle',
  reported: 'square',
};
/** One for each maker that a figure may compare. */
const makerShapes: Shape[] = [
  'diamond',
  'circle',
  'square',
  'triangle',
  'triangle-down',
  'cross',
  'saltire',
  'triangle-left',
  'triangle-right',
  'hourglass',
  'bowtie',
  'pillar',
];
