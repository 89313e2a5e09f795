/**
 * The position of a line of text, in whole px, so that both painters use the same. `baseline` is the canvas's `textBaseline`; throws for
 * values that the figures do not use.
 */
export function placeText(x: number, y: number, size: number, baseline: string): { x: number; y: number } {
  const shift = baselines[baseline];
  if (shift === undefined) throw new Error(`Figures do not place text by textBaseline "${baseline}".`);
  return { x: toWholePx(x), y: toWholePx(y + shift * size) };
}

/** A canvas returns its origin with a small rounding error, which must not change the result. */
function toWholePx(px: number): number {
  return Math.round(Number(px.toFixed(3)));
}

/**
 * Distance from a text's anchor down to its baseline, as a share of the font size. Browsers would take it from the font, so it would depend
 * on the font.
 */
const baselines: Record<string, number> = { alphabetic: 0, middle: 0.36, top: 0.85, bottom: -0.2 };
