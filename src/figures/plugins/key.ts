import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { swatchWidth } from '../key-entries.ts';
import type { KeyEntry } from '../key-entries.ts';
import { toMarker, toStatusMarker } from '../markers.ts';
import { arrowLength, drawArrow, drawBlock, drawMarker } from '../shapes.ts';
import { drawText } from './text.ts';

/** Draws the key above a drawing, which explains its patterns and shapes. */
export function toKeyPlugin({ model, theme, layout }: FigureParts): Plugin {
  const drawSwatch = (ctx: CanvasRenderingContext2D, entry: KeyEntry): void => {
    const { x, y, kind, status, series } = entry;
    if (kind === 'block') drawBlock(ctx, { left: x + 1, right: x + 14, top: y - 6, bottom: y + 6 }, status, theme);
    else if (kind === 'bound' && layout.direction === 'x')
      drawArrow(ctx, x + 2, y, { direction: 'right', inward: entry.inward === true }, theme.ink);
    else if (kind === 'bound') drawArrow(ctx, x + 7, y + arrowLength / 2, { direction: 'up', inward: entry.inward === true }, theme.ink);
    else if (kind === 'marker' && model.kind === 'points') drawMarker(ctx, x + 7, y, toStatusMarker(status, theme), theme);
    else
      drawMarker(ctx, x + 7, y, { ...toMarker(model, series, status, theme), ...(kind === 'maker' && { fill: 'solid' as const }) }, theme);
  };
  return {
    id: 'key',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const entry of layout.key) drawSwatch(ctx, entry);
      for (const { text, x, y } of layout.key) drawText(ctx, text, x + swatchWidth, y + 4, { style: 'axis', theme });
    },
  };
}
