/**
 * Where a line of text stands in a drawing: whole px, so that both painters put it at the same place. `baseline` is the canvas's
 * `textBaseline`; what the figures do not use throws.
 */
export function placeText(x: number, y: number, size: number, baseline: string): { x: number; y: number } {
  const shift = baselines[baseline];
  if (shift === undefined) throw new Error(`Figures do not place text by textBaseline "${baseline}".`);
  return { x: toWholePx(x), y: toWholePx(y + shift * size) };
}

/** A canvas gives its origin back with an error in the last digits, which must not decide. */
function toWholePx(px: number): number {
  return Math.round(Number(px.toFixed(3)));
}

/** Share of the font size from a text's anchor down to its baseline. Browsers take it from the font, so that it would differ with the font. */
const baselines: Record<string, number> = { alphabetic: 0, middle: 0.36, top: 0.85, bottom: -0.2 };
