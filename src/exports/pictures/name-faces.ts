import { escapeXml, renderAttributes } from '#figures/svg-nodes.ts';
import { splitByFace, type Family, type PictureWeight } from './faces.ts';
import { families } from './text.ts';

/**
 * A picture for a renderer that has only the fonts of the packages and selects one by its name: every text names the font that has its
 * letters. A text in several fonts becomes several, one after the other: resvg leaves out texts with many parts. Also returns the fonts.
 */
export function nameFaces(svg: string): { svg: string; faces: NamedFace[] } {
  const faces = new Map<string, NamedFace>();
  const open: Style[] = [];
  const named = svg.replace(element, (whole, end: string, tag: string, own: string, closed: string, content: string) => {
    if (end !== '') {
      open.pop();
      return tag === 'text' ? content : whole;
    }
    const style = readStyle(own, open.at(-1) ?? defaults);
    if (closed === '') open.push(style);
    if (tag !== 'text') return whole;
    const runs = splitByFace(unescapeXml(content), style.family, style.weight);
    for (const { face } of runs)
      faces.set(nameFace(face, style.weight), { name: nameFace(face, style.weight), face, weight: style.weight });
    return runs.length === 1
      ? toText(own.replace(font, ''), { 'font-family': nameFace(runs[0]!.face, style.weight) }, runs[0]!.text)
      : setInTurn(runs, own, style);
  });
  return { svg: named, faces: [...faces.values()] };
}

/** A text for each part, from the place where the whole begins. */
function setInTurn(runs: Run[], own: string, { weight, size, anchor, x }: Style): string {
  const toPx = (advance: number): number => Math.round(advance * size) / 1000;
  let done = -toPx(runs.reduce((sum, { advance }) => sum + advance, 0)) * shares[anchor]!;
  return runs
    .map(({ face, text, advance }) => {
      const place = { x: Math.round((x + done) * 1000) / 1000, 'text-anchor': 'start', 'xml:space': 'preserve' };
      done += toPx(advance);
      return toText(own.replace(font, '').replace(placed, ''), { ...place, 'font-family': nameFace(face, weight) }, text);
    })
    .join('');
}

function toText(own: string, attributes: Record<string, string | number>, text: string): string {
  return `<text${own}${renderAttributes(attributes)}>${escapeXml(text)}</text>`;
}

function readStyle(own: string, inherited: Style): Style {
  const read = (name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(own)?.[1];
  const family = read('font-family');
  return {
    family: family === undefined ? inherited.family : unescapeXml(family) === families.serif ? 'serif' : 'sans',
    weight: Number(read('font-weight') ?? inherited.weight) as PictureWeight,
    size: Number(read('font-size') ?? inherited.size),
    anchor: read('text-anchor') ?? inherited.anchor,
    x: Number(read('x') ?? 0),
  };
}

function nameFace(face: number, weight: PictureWeight): string {
  return `face-${face}-${weight}`;
}

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name]!);
}

/** A tag, as the pictures write it, and the text that follows it. */
const element = /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g;
const font = /\sfont-family="[^"]*"/;
const placed = /\s(?:x|text-anchor)="[^"]*"/g;
const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const shares: Record<string, number> = { start: 0, middle: 0.5, end: 1 };
const defaults: Style = { family: 'sans', weight: 400, size: 16, anchor: 'start', x: 0 };

export interface NamedFace {
  /** The family by which the picture selects it. */
  name: string;
  /** Index into the files of `faces`. */
  face: number;
  weight: PictureWeight;
}

type Run = ReturnType<typeof splitByFace>[number];

interface Style {
  family: Family;
  weight: PictureWeight;
  size: number;
  anchor: string;
  x: number;
}
