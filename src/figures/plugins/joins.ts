import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { colourOf } from '../markers.ts';

/** Draws the lines between marks: the segments of a line and, in pairs, the line from a forecast to its outcome. */
export function toJoinsPlugin({ model, theme, layout }: FigureParts): Plugin {
  return {
    id: 'joins',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const { from, to, status, dashed } of layout.joins) {
        ctx.save();
        ctx.strokeStyle = status === null ? theme.muted : colourOf(model, to.series, status, theme);
        ctx.lineWidth = model.kind === 'line' ? 2 : 1.5;
        ctx.setLineDash(dashed ? [5, 4] : []);
        ctx.beginPath();
        ctx.moveTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}
