import { textStyles, toFont } from '../theme.ts';
import type { FigureTheme, TextStyleName } from '../theme.ts';
import { lineHeight } from '../place-labels.ts';
import type { Align, Block } from '../place-labels.ts';

/** Draws one line of text on its baseline. The outline comes from the painter: figure.css, or the canvas context. */
export function drawText(ctx: CanvasRenderingContext2D, text: string, x: number, baseline: number, options: TextOptions): void {
  const { style, theme, align = 'left' } = options;
  ctx.save();
  ctx.font = toFont(style, theme);
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = theme[textStyles[style].ink];
  ctx.fillText(text, x, baseline);
  ctx.restore();
}

/** Draws a placed block of lines. */
export function drawBlockOfText(ctx: CanvasRenderingContext2D, block: Block, theme: FigureTheme): void {
  block.lines.forEach(({ text, style }, index) => {
    drawText(ctx, text, block.x, block.top + index * lineHeight + 11.5, { style, theme, align: block.align });
  });
}

interface TextOptions {
  style: TextStyleName;
  theme: FigureTheme;
  align?: Align;
}
