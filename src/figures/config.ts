import type { ChartConfiguration, ChartDataset, Plugin, Scale, ScaleOptionsByType } from 'chart.js';
import { formatTick } from './axis.ts';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import { toColumnWidth, type FigureParts } from './figure-parts.ts';
import { hasBlocks, layoutFigure } from './layout.ts';
import type { FigureLayout, FigureSize } from './layout.ts';
import { toBreaksPlugin } from './plugins/breaks.ts';
import { toGapsPlugin } from './plugins/gaps.ts';
import { toJoinsPlugin } from './plugins/joins.ts';
import { toKeyPlugin } from './plugins/key.ts';
import { toMarksPlugin } from './plugins/marks.ts';
import { toRowsPlugin } from './plugins/rows.ts';
import { barThickness } from './rows-layout.ts';
import { textStyles } from './theme.ts';
import type { FigureTheme } from './theme.ts';

/**
 * The Chart.js configuration of a figure, used for both the SVG of the build and the canvas in the browser. The canvas must have the height
 * `layoutFigure(model, size).height`. Chart.js positions axes and elements, so that it can find them under a pointer; the plugins paint
 * them. `events` is empty: the browser sets the events it needs.
 */
export function toChartConfig(model: FigureModel, theme: FigureTheme, size: FigureSize): ChartConfiguration {
  const layout = layoutFigure(model, size);
  const parts: FigureParts = { model, theme, layout };
  const datasets = model.series.map((series) => toDataset(series, parts));
  return {
    type: hasBlocks(model, size.panel) ? 'bar' : 'line',
    data: { labels: model.categories.map((_, index) => String(index)), datasets: datasets as ChartDataset[] },
    options: {
      indexAxis: layout.direction === 'y' ? 'x' : 'y',
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: toPadding(layout) },
      scales:
        layout.direction === 'y'
          ? { x: toCategoryAxis(parts), y: toValueScale(parts) }
          : { x: toValueScale(parts), y: { type: 'category', display: false, offset: true, ticks: toTickOptions(theme) } },
    },
    plugins: [toKeyPlugin, toRowsPlugin, toBreaksPlugin, toGapsPlugin, toJoinsPlugin, toMarksPlugin].map((toPlugin): Plugin =>
      toPlugin(parts),
    ),
  };
}

function toDataset(series: FigureSeries, { model, layout }: FigureParts): object {
  const along = layout.direction === 'y';
  const data = series.points.map((point) => (along ? { x: String(point.at), y: point.value } : { x: point.value, y: String(point.at) }));
  const isBlock = hasBlocks(model, layout.panel) && series.role === 'main';
  const slot = (layout.area.right - layout.area.left) / model.categories.length;
  const thickness = along ? toColumnWidth(slot) : barThickness;
  const kind = isBlock ? { type: 'bar', barThickness: thickness, grouped: false } : { type: 'line', showLine: false, pointRadius: 5 };
  return { ...kind, label: series.label, data };
}

/** Axes have fixed sizes, so the area inside the padding is exactly that of the layout. */
function toPadding({ area, direction, width }: FigureLayout): { left: number; right: number; top: number; bottom: number } {
  return { left: direction === 'y' ? 0 : area.left, right: width - area.right, top: area.top, bottom: 0 };
}

function toValueScale({ model, theme, layout }: FigureParts): object {
  const { axis, area, direction } = layout;
  return {
    type: axis.type === 'log' ? 'logarithmic' : 'linear',
    position: direction === 'y' ? 'left' : 'bottom',
    min: axis.min,
    max: axis.max,
    bounds: 'data',
    border: { display: false },
    // In the narrow drawing of bars, grid lines would cross the labels of the rows, and every bar has its number.
    display: !(model.kind === 'bars' && !layout.wide),
    grid: {
      color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? theme.baseline : theme.rule),
      drawTicks: false,
      lineWidth: 1,
    },
    ticks: {
      ...toTickOptions(theme),
      padding: direction === 'y' ? 6 : 5,
      callback: (value: number | string) => formatTick(Number(value), model),
    },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = axis.ticks.map((value) => ({ value }));
    },
    afterFit: (scale: Scale) => fixSize(scale, direction === 'y' ? { width: area.left } : { height: layout.height - area.bottom }),
  };
}

function toCategoryAxis({ theme, layout }: FigureParts): object {
  const startsAtZero = layout.axis.type === 'linear' && layout.axis.min === 0;
  return {
    type: 'category',
    offset: true,
    grid: { display: false, drawTicks: false },
    border: { display: !startsAtZero, color: theme.rule },
    ticks: { ...toTickOptions(theme), padding: 5, callback: (_: unknown, index: number) => layout.categories[index] ?? '' },
    afterFit: (scale: Scale) => fixSize(scale, { height: layout.height - layout.area.bottom }),
  };
}

function toTickOptions(theme: FigureTheme): Partial<ScaleOptionsByType['ticks']> & object {
  const { size, weight } = textStyles.axis;
  return { autoSkip: false, maxRotation: 0, color: theme.muted, font: { size, weight, family: theme.family, lineHeight: 1.2 } };
}

/** Takes the size of an axis from the layout, not from text that Chart.js measures on this machine. */
function fixSize(scale: Scale, size: { width?: number; height?: number }): void {
  Object.assign(scale, size, { paddingLeft: 0, paddingRight: 0, paddingTop: 0, paddingBottom: 0 });
}
