import type { Plugin } from 'chart.js';
import { sayFrom } from '#words/say-from.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureParts } from '../figure-parts.ts';
import { colourOf } from '../markers.ts';
import { getArrowStart } from '../marks.ts';
import { roomFor } from '../text-metrics.ts';
import { textStyles } from '../theme.ts';
import { drawArrow, drawBlock, drawMarker, drawRange, drawZigzag } from '../shapes.ts';
import { drawBlockOfText, drawText } from './text.ts';

/** Paints every column, bar and point with its arrow and its number, instead of Chart.js. */
export function toMarksPlugin(parts: FigureParts): Plugin {
  return {
    id: 'marks',
    beforeDatasetDraw: () => false,
    afterDatasetsDraw: ({ ctx }) => {
      drawMarks(ctx, parts);
      drawSeriesBreaks(ctx, parts);
    },
  };
}

function drawMarks(ctx: FigureContext, { theme, layout, model }: FigureParts): void {
  layout.marks.forEach((mark, index) => {
    const { point, series, marker, box, x, y, arrow, role, range } = mark;
    const label = layout.labels[index];
    const colour = marker ? colourOf(model, series, point.status, theme) : theme.status[point.status];
    ctx.beginMark?.({ cell: point.cell, role });
    if (marker) drawMarker(ctx, x, y, marker, { colour, paper: theme.paper });
    else drawBlock(ctx, box, point.status, theme);
    if (range) drawRange(ctx, range, theme.ink, layout.direction);
    if (arrow) drawArrow(ctx, ...getArrowStart(mark), arrow, colour);
    if (label) drawBlockOfText(ctx, label, theme);
    ctx.endGroup?.();
  });
  if (model.kind !== 'pairs') return;
  const paired = new Set(model.series.find(({ id }) => id === 'outcome')?.points.map(({ at }) => at));
  const words = sayFrom(model.words, 'drawing.no-outcome');
  for (const mark of layout.marks.filter(({ point }) => !paired.has(point.at)))
    // Where numbers had no room, these words may have none either; the row has its verdict.
    if (mark.x + 12 + roomFor(words, textStyles.axis) <= layout.width)
      drawText(ctx, words, mark.x + 12, mark.y + 4, { style: 'axis', theme });
}

function drawSeriesBreaks(ctx: FigureContext, { theme, layout }: FigureParts): void {
  for (const { box, placed } of layout.seriesBreaks) {
    drawZigzag(ctx, box, theme.ink);
    if (placed) drawBlockOfText(ctx, placed, theme);
  }
}
