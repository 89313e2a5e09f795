import type { Chart, Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { lineHeight, toBlock } from '../place-labels.ts';
import type { Block, Box, Label, TextLine } from '../place-labels.ts';
import { drawBlockOfText } from './text.ts';

/** Draws a zigzag and the reason between two categories where a method changes. */
export function toBreaksPlugin(parts: FigureParts): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw: (chart) => {
      for (const { box, label } of toBreakMarks(chart, parts)) {
        drawZigzag(chart.ctx, box, parts.theme.muted);
        drawBlockOfText(chart.ctx, label, parts.theme);
      }
    },
  };
}

/** The breaks of the whole drawing: zigzags from the band of labels to the axis. */
export function toBreakMarks(chart: Chart, { layout }: FigureParts): { box: Box; label: Block }[] {
  return layout.breaks.map(({ after, label, row }) => {
    const x = getBoundary(chart, after);
    const lines: TextLine[] = [{ text: label, style: 'axis' }];
    const top = layout.bandTop + row * lineHeight;
    const free = toBlock(lines, x, { top }, 'center');
    const shift = Math.min(0, layout.width - free.box.right) - Math.min(0, free.box.left);
    const box = { left: x - 3, right: x + 3, top: top + lineHeight + 3, bottom: layout.area.bottom + 5 };
    return { box, label: toBlock(lines, x + shift, { top }, 'center') };
  });
}

/** Breaks of one of several series: short zigzags between its points, in its colour, with candidate positions for their labels. */
export function toSeriesBreaks(chart: Chart, { model, theme }: FigureParts): SeriesBreak[] {
  return model.breaks.flatMap(({ after, label, series: id }) => {
    const series = model.series.find((each) => each.id === id);
    const before = series?.points.findLast((point) => point.at <= after);
    const next = series?.points.find((point) => point.at > after);
    if (!series || !before || !next) return [];
    const share = (after + 0.5 - before.at) / (next.at - before.at);
    const y = Math.round(chart.scales.y?.getPixelForValue(before.value + share * (next.value - before.value)) ?? 0);
    const x = getBoundary(chart, after);
    const lines: TextLine[] = [series.short, label].map((text) => ({ text, style: 'axis' }));
    const places = [0, -10, 10, -20, 20].flatMap((dy) => [
      toBlock(lines, x - 8, { middle: y + dy }, 'right'),
      toBlock(lines, x + 8, { middle: y + dy }, 'left'),
    ]);
    return [
      {
        box: { left: x - 3, right: x + 3, top: y - 12, bottom: y + 12 },
        label: places,
        colour: theme.ink,
      },
    ];
  });
}

export function drawZigzag(ctx: CanvasRenderingContext2D, box: Box, colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.moveTo(box.left, box.bottom);
  for (let step = 1; box.bottom - step * 6 >= box.top; step += 1) ctx.lineTo(step % 2 === 1 ? box.right : box.left, box.bottom - step * 6);
  ctx.stroke();
  ctx.restore();
}

/** Middle between a category and the next, in px. */
function getBoundary({ scales }: Chart, after: number): number {
  const getX = (index: number): number => scales.x?.getPixelForValue(index) ?? 0;
  return Math.round((getX(after) + getX(after + 1)) / 2);
}

interface SeriesBreak {
  box: Box;
  label: Label;
  colour: string;
}
