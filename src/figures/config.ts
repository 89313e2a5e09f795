import type { ChartConfiguration, ChartDataset, Plugin, Scale, ScaleOptionsByType } from 'chart.js';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import type { FigureParts } from './figure-parts.ts';
import type { FigureLayout } from './layout-base.ts';
import { columnWidth, hasBlocks } from './marks.ts';
import { toBreaksPlugin } from './plugins/breaks.ts';
import { toGapsPlugin } from './plugins/gaps.ts';
import { toJoinsPlugin } from './plugins/joins.ts';
import { toKeyPlugin } from './plugins/key.ts';
import { toMarksPlugin } from './plugins/marks.ts';
import { toPeriodsPlugin } from './plugins/periods.ts';
import { toRowsPlugin } from './plugins/rows.ts';
import { barThickness } from './rows-layout.ts';
import { textStyles } from './theme.ts';
import type { FigureTheme } from './theme.ts';

/**
 * The Chart.js configuration of a figure, used for both the SVG of the build and the canvas in the browser. The canvas must have the height
 * `layoutFigure(model, size).height`. Chart.js positions axes and elements, so that it can find them under a pointer; the plugins paint
 * them. `events` is empty: the browser sets the events it needs.
 */
export function toChartConfig(model: FigureModel, theme: FigureTheme, layout: FigureLayout): ChartConfiguration {
  const parts: FigureParts = { model, theme, layout };
  const datasets = model.series.map((series) => toDataset(series, parts));
  return {
    type: hasBlocks(model, layout.panel) ? 'bar' : 'line',
    data: { datasets: datasets as ChartDataset[] },
    options: {
      indexAxis: layout.direction === 'y' ? 'x' : 'y',
      animation: false,
      responsive: false,
      events: [],
      // The layout has left room for marks at the edge.
      layout: { padding: toPadding(layout), autoPadding: false },
      scales:
        layout.direction === 'y'
          ? { x: toPeriodScale(parts), y: toValueScale(parts) }
          : { x: toValueScale(parts), y: { ...toSpan(model), reverse: true, display: false } },
    },
    plugins: [toKeyPlugin, toRowsPlugin, toPeriodsPlugin, toBreaksPlugin, toGapsPlugin, toJoinsPlugin, toMarksPlugin].map(
      (toPlugin): Plugin => toPlugin(parts),
    ),
  };
}

function toDataset(series: FigureSeries, { model, layout }: FigureParts): object {
  const along = layout.direction === 'y';
  const data = series.points.map(({ at, value }) => {
    const { place } = model.categories[at]!;
    return along ? { x: place, y: value } : { x: value, y: place };
  });
  const isBlock = hasBlocks(model, layout.panel) && series.role === 'main';
  const thickness = along ? columnWidth(model, layout) : barThickness;
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
    grid: {
      // In the narrow drawing of bars, grid lines would cross the labels of the rows.
      display: !(model.kind === 'bars' && !layout.wide),
      color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? theme.baseline : theme.rule),
      drawTicks: false,
      lineWidth: 1,
    },
    ticks: {
      ...toTickOptions(theme),
      padding: direction === 'y' ? 6 : 5,
      callback: (_: unknown, index: number) => axis.labels[index],
    },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = axis.ticks.map((value) => ({ value }));
    },
    afterFit: (scale: Scale) => fixSize(scale, direction === 'y' ? { width: area.left } : { height: layout.height - area.bottom }),
  };
}

/** A plugin draws the names of the periods. */
function toPeriodScale({ model, theme, layout }: FigureParts): object {
  const startsAtZero = layout.axis.type === 'linear' && layout.axis.min === 0;
  return {
    ...toSpan(model),
    offset: false,
    grid: { display: false, drawTicks: false },
    border: { display: !startsAtZero, color: theme.rule },
    afterFit: (scale: Scale) => fixSize(scale, { height: layout.height - layout.area.bottom }),
  };
}

/** Places of the axis of categories are at their distance. */
function toSpan({ span: [min, max] }: FigureModel): object {
  const dropTicks = (scale: Scale): void => {
    scale.ticks = [];
  };
  return { type: 'linear', min, max, afterBuildTicks: dropTicks };
}

function toTickOptions(theme: FigureTheme): Partial<ScaleOptionsByType['ticks']> & object {
  const { size, weight } = textStyles.axis;
  return { autoSkip: false, maxRotation: 0, color: theme.muted, font: { size, weight, family: theme.family, lineHeight: 1.2 } };
}

/** Takes the size of an axis from the layout, not from text that Chart.js measures on this machine. */
function fixSize(scale: Scale, size: { width?: number; height?: number }): void {
  Object.assign(scale, size, { paddingLeft: 0, paddingRight: 0, paddingTop: 0, paddingBottom: 0 });
}
