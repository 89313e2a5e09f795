import type { Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { drawBlockOfText } from './text.ts';

/** States in words that a time has no value: an empty space could mean zero. */
export function toGapsPlugin({ layout, theme }: FigureParts): Plugin {
  return {
    id: 'gaps',
    beforeDatasetsDraw: ({ ctx }) => {
      for (const block of layout.gaps) drawBlockOfText(ctx, block, theme);
    },
  };
}
