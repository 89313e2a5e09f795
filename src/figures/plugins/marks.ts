import type { Chart, Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import type { FigureContext } from '../figure-context.ts';
import { placeLabels } from '../place-labels.ts';
import { drawArrow, drawBlock, drawMarker } from '../shapes.ts';
import { drawZigzag, toBreakMarks, toSeriesBreaks } from './breaks.ts';
import { toGapBlocks } from './gaps.ts';
import { toJoinBoxes } from './joins.ts';
import { toLabel } from './mark-labels.ts';
import { getArrowStart, getObstacles, toMarks } from './mark-geometry.ts';
import { drawBlockOfText, drawText } from './text.ts';
import { sayFrom } from '#words/say-from.ts';

/** Paints every column, bar and point with its arrow and its number, instead of Chart.js. */
export function toMarksPlugin(parts: FigureParts): Plugin {
  return {
    id: 'marks',
    beforeDatasetDraw: () => false,
    afterDatasetsDraw: (chart) => {
      drawMarks(chart, parts);
    },
  };
}

function drawMarks(chart: Chart, parts: FigureParts): void {
  const { theme, layout, model } = parts;
  const ctx: FigureContext = chart.ctx;
  const marks = toMarks(chart, parts);
  const breaks = toBreakMarks(chart, parts).flatMap(({ box, label }) => [box, label.box]);
  const own = toSeriesBreaks(chart, parts);
  const gaps = toGapBlocks(chart, parts).map(({ box }) => box);
  const obstacles = [...marks.flatMap(getObstacles), ...breaks, ...own.map(({ box }) => box), ...gaps, ...toJoinBoxes(chart, parts)];
  const bounds = { left: 0, right: layout.width, top: layout.bandTop, bottom: layout.area.bottom + 2 };
  const wanted = [...marks.map((mark) => toLabel(mark, parts)), ...own.map(({ label }) => label)];
  const labels = placeLabels(wanted, obstacles, bounds);
  marks.forEach((mark, index) => {
    const label = labels[index];
    ctx.beginMark?.({ cell: mark.point.cell, role: mark.role });
    if (mark.marker) drawMarker(ctx, mark.x, mark.y, mark.marker, theme);
    else drawBlock(ctx, mark.box, mark.point.status, theme);
    if (mark.arrow) drawArrow(ctx, ...getArrowStart(mark), mark.arrow, mark.colour);
    if (label) drawBlockOfText(ctx, label, theme);
    ctx.endMark?.();
  });
  own.forEach(({ box, colour }, index) => {
    const label = labels[marks.length + index];
    drawZigzag(ctx, box, colour);
    if (label) drawBlockOfText(ctx, label, theme);
  });
  if (model.kind !== 'pairs') return;
  const paired = new Set(model.series.find(({ id }) => id === 'outcome')?.points.map(({ at }) => at));
  for (const mark of marks.filter(({ point }) => !paired.has(point.at)))
    drawText(ctx, sayFrom(model.words, 'drawing.no-outcome'), mark.x + 12, mark.y + 4, { style: 'axis', theme });
}
