import type { Chart, Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import { toBlock } from '../place-labels.ts';
import type { Block } from '../place-labels.ts';
import { sayFrom } from '#words/say-from.ts';
import { wrapText } from '../text-lines.ts';
import { drawBlockOfText } from './text.ts';

/** States in words that a category has no value: an empty space could mean zero. */
export function toGapsPlugin(parts: FigureParts): Plugin {
  return {
    id: 'gaps',
    beforeDatasetsDraw: (chart) => {
      for (const block of toGapBlocks(chart, parts)) drawBlockOfText(chart.ctx, block, parts.theme);
    },
  };
}

/** The words for every category without a value of a main series, on the axis. */
export function toGapBlocks(chart: Chart, { model, layout }: FigureParts): Block[] {
  if (layout.direction === 'x' || model.kind === 'points') return [];
  const slot = (layout.area.right - layout.area.left) / model.categories.length;
  const filled = new Set(
    model.series.filter((series) => series.role === 'main').flatMap((series) => series.points.map((point) => point.at)),
  );
  // A reader who switched the series off knows why it is missing.
  if (filled.size === 0) return [];
  const lines = wrapText(sayFrom(model.words, 'drawing.no-value'), slot - 4, 'axis').map((text) => ({ text, style: 'axis' as const }));
  return model.categories.flatMap((_, index) => {
    const x = chart.scales.x?.getPixelForValue(index) ?? 0;
    return filled.has(index) ? [] : [toBlock(lines, x, { bottom: layout.area.bottom - 4 }, 'center')];
  });
}
