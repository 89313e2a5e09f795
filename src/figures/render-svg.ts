import type { Chart as ChartType, ChartItem } from 'chart.js';
import type { Panel } from './axis.ts';
import { BasicPlatform, Chart } from './chart.ts';
import { toChartConfig } from './config.ts';
import { describeFigure } from './describe.ts';
import type { FigureModel } from './figure-model.ts';
import { layoutFigure, type FigureSize } from './layout.ts';
import { createSvgContext, type DescribeText } from './svg-context.ts';
import { escapeXml, renderAttributes } from './svg-nodes.ts';
import { svgTheme, type FigureTheme } from './theme.ts';

/** Intrinsic widths of the two drawings, in px. */
export const drawingWidths = { narrow: 328, wide: 576 } as const;

/**
 * One drawing of a figure as an `<svg>` element; the same input gives the same bytes. With `titleId` and `descriptionId` the drawing takes
 * its name and description from those elements of the page; otherwise it has its own `<title>` and `<desc>`.
 *
 * The attributes of the root describe the value axis: `data-axis` (linear or log), `data-dir` (y: values increase upwards; x: to the
 * right), and two values `data-v0`, `data-v1` at `data-px0`, `data-px1` in the viewBox. With t = (px - px0) / (px1 - px0), the value is v0
 * + t · (v1 - v0), or v0 · (v1 / v0)^t. A `[data-mark]` shape is the mark of the cell in its group's `data-cell`; px is the middle of the
 * box of a point or reference, or the end of the box of a column or bar that is farther from zero. Boxes are geometric, without stroke.
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
    'aria-labelledby': titleId,
    'aria-describedby': descriptionId,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    fill: 'none',
  };
  return `<svg${renderAttributes({ ...root, ...axis })}>${title}${description}${body}</svg>`;
}

/** The content of such an element and its size in px; with `looks` it needs no style sheet. */
export function drawFigure(model: FigureModel, size: FigureSize, looks?: Looks): Drawing {
  const { height, direction } = layoutFigure(model, size);
  const canvas = { width: size.width, height };
  const ctx = createSvgContext(canvas, looks?.describeText);
  Object.assign(canvas, { getContext: () => ctx });
  const config = toChartConfig(model, looks?.theme ?? svgTheme, size);
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...config,
    options: { ...config.options, devicePixelRatio: 1 },
    platform: BasicPlatform,
  });
  const body = ctx.toMarkup();
  const axis = readAxis(chart, direction);
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

export interface SvgOptions {
  drawing: 'narrow' | 'wide';
  panel: Panel;
  /** Id of the element that names the figure. */
  titleId?: string;
  /** Id of the element that describes the figure. */
  descriptionId?: string;
}

export interface Drawing {
  body: string;
  /** Attributes that describe the value axis. */
  axis: Record<string, string | number>;
  width: number;
  height: number;
}

/** Resolved colours and text styles for a drawing outside the site. */
export interface Looks {
  theme: FigureTheme;
  describeText: DescribeText;
}
