import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { drawZigzag } from '../shapes.ts';
import { drawBlockOfText } from './text.ts';

/** Draws a zigzag and the reason between two periods where a method changes. */
export function toBreaksPlugin({ layout, theme }: FigureParts): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const { x, label } of layout.breaks) {
        const top = layout.bandTop + label.box.bottom + 3;
        drawZigzag(ctx, { left: x - 3, right: x + 3, top, bottom: layout.area.bottom + 5 }, theme.muted);
        drawBlockOfText(ctx, { ...label, top: layout.bandTop + label.top }, theme);
      }
    },
  };
}
