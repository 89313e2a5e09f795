import type { Chart as ChartType, ChartItem } from 'chart.js';
import type { Panel } from './axis.ts';
import { BasicPlatform, Chart } from './chart.ts';
import { toChartConfig } from './config.ts';
import { describeFigure } from './describe.ts';
import { drawingWidths } from './drawing-widths.ts';
import type { FigureModel } from './figure-model.ts';
import { layoutFigure, type FigureSize } from './layout.ts';
import { createSvgContext } from './svg-context.ts';
import { rootLook, type Look } from './svg-looks.ts';
import { escapeXml, renderAttributes } from './svg-nodes.ts';
import { svgTheme } from './theme.ts';

/**
 * One drawing of a figure as an `<svg>` element; the same input gives the same bytes. With `titleId` and `descriptionId` the drawing takes
 * its name and description from those elements of the page; otherwise it has its own `<title>` and `<desc>`.
 *
 * The attributes of the root describe the value axis: `data-axis` (linear or log), `data-dir` (y: values increase upwards; x: to the
 * right), and two values `data-v0`, `data-v1` at `data-px0`, `data-px1` in the viewBox. With t = (px - px0) / (px1 - px0), the value is v0
 * + t · (v1 - v0), or v0 · (v1 / v0)^t. A `[data-mark]` shape is the mark of the cell in its group's `data-cell`; px is the middle of the
 * box of a point or reference, or the end of the box of a column or bar that is farther from zero. Boxes are geometric, without stroke.
 * If distances follow time, `data-t0` and `data-t1` are its ends in months from January of year 0, at `data-tx0` and `data-tx1`; the mark
 * of a period is at its middle.
 */
export function renderSvg(model: FigureModel, options: SvgOptions): string {
  const { body, axis, width, height } = drawFigure(model, { width: drawingWidths[options.drawing], panel: options.panel });
  const id = `${model.id}-${options.drawing}-${options.panel}`;
  const titleId = options.titleId ?? `${id}-t`;
  const descriptionId = options.descriptionId ?? `${id}-d`;
  const title = options.titleId === undefined ? `<title id="${escapeXml(titleId)}">${escapeXml(model.finding)}</title>` : '';
  const description =
    options.descriptionId === undefined ? `<desc id="${escapeXml(descriptionId)}">${escapeXml(describeFigure(model))}</desc>` : '';
  const root = {
    class: 'fig',
    role: 'img',
    ...(options.panelName !== undefined && { id, 'aria-label': options.panelName }),
    'aria-labelledby': options.panelName === undefined ? titleId : `${titleId} ${id}`,
    'aria-describedby': descriptionId,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    ...rootLook,
  };
  return `<svg${renderAttributes({ ...root, ...axis })}>${title}${description}${body}</svg>`;
}

/** The content of such an element and its size in px. */
export function drawFigure(model: FigureModel, size: FigureSize, look?: Look): Drawing {
  const layout = layoutFigure(model, size);
  const { height, direction } = layout;
  const canvas = { width: size.width, height };
  const ctx = createSvgContext(canvas, look);
  Object.assign(canvas, { getContext: () => ctx });
  const config = toChartConfig(model, svgTheme, layout);
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...config,
    options: { ...config.options, devicePixelRatio: 1 },
    platform: BasicPlatform,
  });
  const body = ctx.toMarkup();
  const axis = { ...readAxis(chart, direction), ...(model.steps === 'months' && readTime(chart)) };
  chart.destroy();
  return { body, axis, width: size.width, height };
}

function readAxis(chart: ChartType, direction: 'x' | 'y'): Record<string, string | number> {
  const scale = chart.scales[direction];
  if (!scale) throw new Error(`The chart has no ${direction} axis.`);
  const toPixel = (value: number): number => Math.round(scale.getPixelForValue(value) * 100) / 100;
  const type = scale.type === 'logarithmic' ? 'log' : 'linear';
  return {
    'data-axis': type,
    'data-dir': direction,
    'data-v0': scale.min,
    'data-v1': scale.max,
    'data-px0': toPixel(scale.min),
    'data-px1': toPixel(scale.max),
  };
}

function readTime(chart: ChartType): Record<string, string | number> {
  const scale = chart.scales.x!;
  const toPixel = (value: number): number => Math.round(scale.getPixelForValue(value) * 100) / 100;
  return { 'data-t0': scale.min, 'data-t1': scale.max, 'data-tx0': toPixel(scale.min), 'data-tx1': toPixel(scale.max) };
}

export interface SvgOptions {
  drawing: 'narrow' | 'wide';
  panel: Panel;
  /** Id of the element that names the figure. */
  titleId?: string;
  /** Id of the element that describes the figure. */
  descriptionId?: string;
  /** What tells a further panel from the first, after the name of the figure. */
  panelName?: string;
}

export interface Drawing {
  body: string;
  /** Attributes that describe the value axis. */
  axis: Record<string, string | number>;
  width: number;
  height: number;
}
