import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import type { FigureContext } from '../figure-context.ts';
import { drawBlock } from '../shapes.ts';
import { toBlock } from '../place-labels.ts';
import { drawBlockOfText } from './text.ts';

/** Draws the names of periods below the axis, and what the drawing says about itself. */
export function toPeriodsPlugin({ layout, theme }: FigureParts): Plugin {
  return {
    id: 'periods',
    beforeDatasetsDraw: (chart) => {
      const ctx: FigureContext = chart.ctx;
      for (const { status, box } of layout.runs) drawBlock(ctx, box, status, theme);
      for (const { lines, x } of layout.periods)
        drawBlockOfText(
          ctx,
          toBlock(
            lines.map((text) => ({ text, style: 'axis' })),
            x,
            { top: layout.periodsTop + 5 },
            'center',
          ),
          theme,
        );
      for (const { block, dropped } of layout.foot) {
        ctx.beginGroup?.({ 'data-dropped': dropped });
        drawBlockOfText(ctx, block, theme);
        ctx.endGroup?.();
      }
    },
  };
}
