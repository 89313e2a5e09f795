import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { swatchWidth } from '../key-entries.ts';
import type { FigureContext } from '../figure-context.ts';
import type { KeyEntry } from '../key-entries.ts';
import { colourOf, comparesMakers, toMarker, toStatusMarker } from '../markers.ts';
import { lineHeight } from '../place-labels.ts';
import { arrowLength, drawArrow, drawBlock, drawMarker, drawRange } from '../shapes.ts';
import { drawText } from './text.ts';

/** Draws the key above a drawing, which explains its patterns and shapes. */
export function toKeyPlugin({ model, theme, layout }: FigureParts): Plugin {
  const drawSwatch = (ctx: CanvasRenderingContext2D, entry: KeyEntry): void => {
    const { x, y, kind, status, series } = entry;
    if (kind === 'block') drawBlock(ctx, { left: x + 1, right: x + 14, top: y - 6, bottom: y + 6 }, status, theme);
    else if (kind === 'range') drawRange(ctx, { left: x + 3, right: x + 11, top: y - 6, bottom: y + 6 }, theme.ink, 'y');
    else if (kind === 'bound' && layout.direction === 'x')
      drawArrow(ctx, x + 2, y, { direction: 'right', inward: entry.inward === true }, theme.ink);
    else if (kind === 'bound') drawArrow(ctx, x + 7, y + arrowLength / 2, { direction: 'up', inward: entry.inward === true }, theme.ink);
    else if (kind === 'marker' && comparesMakers(model))
      drawMarker(ctx, x + 7, y, toStatusMarker(status), { colour: theme.ink, paper: theme.paper });
    else {
      const marker = toMarker(model, series, status);
      const colour = colourOf(model, series, status, theme);
      const fitted = {
        ...marker,
        radius: Math.min(marker.radius, marker.shape === 'diamond' || marker.shape === 'pillar' ? 5 : 6.5),
        ...(marker.reach !== undefined && { reach: 7 }),
      };
      drawMarker(ctx, x + 7, y, kind === 'maker' ? { ...fitted, fill: 'solid' } : fitted, { colour, paper: theme.paper });
    }
  };
  return {
    id: 'key',
    beforeDatasetsDraw: (chart) => {
      const ctx: FigureContext = chart.ctx;
      for (const entry of layout.key) {
        ctx.beginGroup?.({ 'data-key': entry.of });
        drawSwatch(ctx, entry);
        ctx.endGroup?.();
      }
      for (const { lines, x, y } of layout.key)
        lines.forEach((text, line) => drawText(ctx, text, x + swatchWidth, y + 4 + line * lineHeight, { style: 'axis', theme }));
    },
  };
}
