import { escapeXml, renderAttributes } from '#figures/svg-nodes.ts';
import metrics from '#figures/font-metrics.json' with { type: 'json' };
import titleMetrics from './title-metrics.json' with { type: 'json' };

/** The font families of pictures with their fallbacks, because other machines do not have the site's fonts. */
export const families = {
  sans: "'Archivo 80', 'Arial Narrow', 'Liberation Sans Narrow', Arial, sans-serif",
  serif: 'Piazzolla, Georgia, serif',
} as const;

/** Width of one line in px. Throws for a character that the fonts of pictures do not have, which would be drawn as a box. */
function measureLine(text: string, { family, size, weight }: Face): number {
  const advances: Record<string, number> = family === 'serif' ? titleMetrics.advances['700'] : metrics.advances[weight === 600 ? 600 : 400];
  let width = 0;
  for (const character of text) {
    const advance = advances[character];
    if (advance === undefined)
      throw new Error(
        `The fonts of pictures have no "${character}", which is in “${text}”. Write it in Latin letters, or add it in scripts/fonts/subset-fonts.ts.`,
      );
    width += advance;
  }
  return (width * size) / 1000;
}

/** Breaks text into lines that fit a width; a word that is wider stays whole. */
export function wrapLines(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureLine(joined, face) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** One line on its baseline. It keeps its width in any fallback font. */
export function renderLine(text: string, x: number, baseline: number, face: Face, anchor: 'start' | 'end' = 'start'): string {
  const attributes = { x, y: baseline, ...describeFace(text, face), 'text-anchor': anchor === 'start' ? '' : anchor };
  return `<text${renderAttributes(attributes)}>${escapeXml(text)}</text>`;
}

/** The style of a text as attributes: a picture has no style sheet, which the policies of many sites would block. */
export function describeFace(text: string, face: Face): Record<string, string | number> {
  return {
    'font-family': families[face.family],
    'font-size': face.size,
    'font-weight': face.weight,
    fill: face.fill,
    textLength: Math.round(measureLine(text, face) * 10) / 10,
    lengthAdjust: 'spacingAndGlyphs',
  };
}

/** Lines of text from `top` on, and the position of their end. */
export function renderLines(lines: string[], x: number, top: number, face: Face): Block {
  const height = Math.round(face.size * face.leading);
  const body = lines.map((line, index) => renderLine(line, x, top + index * height + Math.round(height * 0.76), face)).join('');
  return { body, bottom: top + lines.length * height };
}

export interface Face {
  family: keyof typeof families;
  size: number;
  weight: 400 | 600 | 700;
  fill: string;
  /** Height of a line as a multiple of the size. */
  leading: number;
}

export interface Block {
  body: string;
  /** Px from the top of the picture. */
  bottom: number;
}
