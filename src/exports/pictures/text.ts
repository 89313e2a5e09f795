import { escapeXml, renderAttributes } from '#figures/svg-nodes.ts';
import { splitWord } from '#figures/text-lines.ts';
import { splitByFace, type PictureWeight } from './faces.ts';

/** The font families of pictures with their fallbacks, because other machines do not have the site's fonts. */
export const families = {
  sans: "'Archivo 80', 'Arial Narrow', 'Liberation Sans Narrow', Arial, sans-serif",
  serif: "Piazzolla, Georgia, 'Times New Roman', serif",
} as const;

/** Width of one line in px. */
export function measureLine(text: string, { family, size, weight }: Face): number {
  return (splitByFace(text, family, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
}

/**
 * How much wider a line may be in the fonts that replace ours: DejaVu Serif and DejaVu Sans, the last resort of many programs. A file must
 * fit in them, a bitmap has our own.
 */
const standIn = { serif: 1.32, sans: 1.41 } as const;

/**
 * Breaks text into lines that fit a width, in our fonts or also in those that replace them: between words and between Han characters. A word
 * that is wider stays whole.
 */
export function wrapLines(text: string, width: number, face: Face, fonts: Fonts = 'own'): string[] {
  const room = fonts === 'own' ? width : width / standIn[face.family];
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean))
    for (const [index, part] of splitWord(word).entries()) {
      const joined = `${lines.at(-1)}${index === 0 ? ' ' : ''}${part}`;
      if (lines.length > 0 && measureLine(joined, face) <= room) lines[lines.length - 1] = joined;
      else lines.push(part);
    }
  return lines;
}

/** One line on its baseline. */
export function renderLine(text: string, x: number, baseline: number, face: Face, anchor: 'start' | 'end' = 'start'): string {
  const attributes = { x, y: baseline, ...describeFace(text, face), 'text-anchor': anchor === 'start' ? '' : anchor };
  return `<text${renderAttributes(attributes)}>${escapeXml(text)}</text> `;
}

/** The style of a text as attributes: a picture has no style sheet, which the policies of many sites would block. */
export function describeFace(text: string, face: Face): Record<string, string | number> {
  // Refuses letters that would be drawn as boxes.
  measureLine(text, face);
  return {
    'font-family': families[face.family],
    'font-size': face.size,
    'font-weight': face.weight,
    fill: face.fill,
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
  weight: PictureWeight;
  fill: string;
  /** Height of a line as a multiple of the size. */
  leading: number;
}

/** Our own fonts, or whichever a program has. */
export type Fonts = 'own' | 'any';

export interface Block {
  body: string;
  /** Px from the top of the picture. */
  bottom: number;
}
