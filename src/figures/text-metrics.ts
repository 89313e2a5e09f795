import metrics from './font-metrics.json' with { type: 'json' };

/** Factor by which a line may be wider if the site's font is blocked and a wider one replaces it. */
export const slack = 1.08;

/** Width in px of one line in the site's font, from its committed advance widths; an unknown character (CJK) is one em wide. */
export function measureText(text: string, size: number, weight: 400 | 600): number {
  const advances: Record<string, number> = metrics.advances[weight];
  let width = 0;
  for (const character of text) width += advances[character] ?? metrics.unitsPerEm;
  return (width * size) / metrics.unitsPerEm;
}

/** Width in px to keep free for one line, with slack for a fallback font. */
export function roomFor(text: string, style: { size: number; weight: 400 | 600 }): number {
  return measureText(text, style.size, style.weight) * slack;
}
