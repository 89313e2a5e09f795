import type { BarElement, Chart } from 'chart.js';
import { toColumnWidth, type FigureParts } from '../figure-parts.ts';
import type { MarkRole } from '../figure-context.ts';
import type { FigurePoint, FigureSeries } from '../figure-model.ts';
import { hasBlocks } from '../layout.ts';
import { toMarker } from '../markers.ts';
import type { Box } from '../place-labels.ts';
import { arrowLength } from '../shapes.ts';
import type { Arrow, Marker } from '../shapes.ts';

/** Every mark of a drawing, at the position that Chart.js gave its element. */
export function toMarks(chart: Chart, parts: FigureParts): Mark[] {
  const marks = parts.model.series.flatMap((series, index) =>
    series.points.map((point, order) =>
      toMark(point, series, chart.getDatasetMeta(index).data[order] as BarElement, {
        ...parts,
        zero: chart.scales[parts.layout.direction]?.getPixelForValue(0) ?? 0,
      }),
    ),
  );
  // Marks in the order of the axis, so that they are also from left to right in the markup; an outcome is drawn above its forecast.
  return parts.layout.direction === 'y' ? marks.toSorted((one, other) => one.point.at - other.point.at) : marks;
}

/** The parts of a mark that labels must not cover. */
export function getObstacles(mark: Mark): Box[] {
  if (!mark.arrow) return [mark.box];
  const [x, y] = getArrowStart(mark);
  const reach = mark.arrow.direction === 'left' ? -arrowLength : arrowLength;
  const upright = mark.arrow.direction === 'up' || mark.arrow.direction === 'down';
  return [
    mark.box,
    upright
      ? { left: x - 4, right: x + 4, top: Math.min(y, y - reach), bottom: y }
      : { left: Math.min(x, x + reach), right: Math.max(x, x + reach), top: y - 4, bottom: y + 4 },
  ];
}

/** Where an arrow begins: a little beyond the end of its mark, or below a forecast, whose line to its outcome it would cover. */
export function getArrowStart({ arrow, box, x, y, isForecast }: Mark): [number, number] {
  if (isForecast) return [x, box.bottom + 4];
  if (arrow?.direction === 'up') return [x, box.top - 2];
  if (arrow?.direction === 'down') return [x, box.bottom + 2];
  return arrow?.direction === 'left' ? [box.left - 2, y] : [box.right + 2, y];
}

function toMark(point: FigurePoint, series: FigureSeries, element: BarElement, parts: FigureParts & { zero: number }): Mark {
  const { model, layout, theme } = parts;
  const isReference = series.role === 'reference' && layout.panel === 'linear' && model.kind === 'columns';
  const isBlock = hasBlocks(model, layout.panel) && !isReference;
  const arrow = toArrow(point, parts);
  if (isBlock)
    return {
      ...toBlockMark(element, layout.direction, parts.zero),
      point,
      series,
      arrow,
      marker: null,
      isForecast: false,
      colour: theme.status[point.status],
      role: model.kind === 'bars' ? 'bar' : 'column',
    };
  const { x, y } = element;
  const marker = { ...toMarker(model, series, point.status, theme), ...(isReference && { radius: getTickReach(parts) }) };
  const reach = marker.radius * (marker.shape === 'diamond' ? 1.25 : 1) + 1;
  const height = marker.shape === 'tick' ? 2 : reach;
  const box = { left: x - reach, right: x + reach, top: y - height, bottom: y + height };
  return {
    point,
    series,
    x,
    y,
    box,
    arrow,
    marker,
    isForecast: series.id === 'forecast',
    colour: marker.colour,
    role: series.role === 'reference' ? 'reference' : 'point',
  };
}

/** Whole px across, exact along the value axis, starting at zero: Chart.js starts next to the zero line. */
function toBlockMark(element: BarElement, direction: 'x' | 'y', base: number): { x: number; y: number; box: Box } {
  const { x, y, width, height } = element.getProps(['x', 'y', 'width', 'height'], true) as Record<'x' | 'y' | 'width' | 'height', number>;
  if (direction === 'x') {
    const top = Math.round(y - height / 2);
    return { x, y: top + height / 2, box: { left: Math.min(x, base), right: Math.max(x, base), top, bottom: top + height } };
  }
  const left = Math.round(x - width / 2);
  return { x: left + width / 2, y, box: { left, right: left + width, top: Math.min(y, base), bottom: Math.max(y, base) } };
}

/** Half the width of a level line, in px: a little more than half of its column, so that its ends are visible. */
function getTickReach({ model, layout }: FigureParts): number {
  return toColumnWidth((layout.area.right - layout.area.left) / model.categories.length) / 2 + 4;
}

function toArrow({ qualifier, value }: FigurePoint, { layout, model }: FigureParts): Arrow | null {
  if (qualifier !== 'at-least' && qualifier !== 'at-most') return null;
  const below = value < 0 && hasBlocks(model, layout.panel);
  const direction = layout.direction === 'y' ? (below ? 'down' : 'up') : below ? 'left' : 'right';
  return { direction, inward: qualifier === 'at-most' };
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
  colour: string;
  isForecast: boolean;
  role: MarkRole;
}
