import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { lineHeight } from '../place-labels.ts';
import { barThickness } from '../rows-layout.ts';
import { drawText } from './text.ts';

/** Draws the labels of rows: next to their marks in the wide drawing, above them in the narrow one. */
export function toRowsPlugin({ model, theme, layout }: FigureParts): Plugin {
  return {
    id: 'rows',
    beforeDatasetsDraw: ({ ctx }) => {
      layout.rows.forEach(({ texts, lines }, index) => {
        const middle = layout.toPlace(index + 0.5);
        const top = Math.round(layout.wide ? middle - (lines * lineHeight) / 2 : middle - barThickness / 2 - 3 - lines * lineHeight);
        for (const { text, style, x, line } of texts) drawText(ctx, text, x, top + line * lineHeight + 11.5, { style, theme });
        if (model.kind === 'bars' && !layout.wide) drawZero(ctx, layout.toValue(0), middle, theme.baseline);
      });
    },
  };
}

/** Draws a zero line next to one bar only, where a full line would cross the labels of the rows. */
function drawZero(ctx: CanvasRenderingContext2D, x: number, middle: number, colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.beginPath();
  ctx.moveTo(x, Math.round(middle - barThickness / 2) - 3);
  ctx.lineTo(x, Math.round(middle + barThickness / 2) + 3);
  ctx.stroke();
  ctx.restore();
}
