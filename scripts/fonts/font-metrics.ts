/**
 * Writes the advance widths with which text is measured, in thousandths of an em: src/exports/pictures/faces.json with the letters of every
 * file from which pictures are drawn, and src/figures/font-metrics.json with those of the site's own font and the most frequent others,
 * which browsers load too. Run it after subset-fonts.ts, and when a font package has changed. Usage: node scripts/fonts/font-metrics.ts
 */
import { readdirSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { listFaceFiles, readFace } from './face-files.ts';

const faces: Face[] = [];
for (const { file, axes } of listFaceFiles()) {
  const isHan = file.includes('noto-sans-sc');
  const known = new Set(isHan ? faces.flatMap((face) => Array.from(face.letters)) : []);
  const letters = listLetters(readFace(file)).filter((letter) => !known.has(letter));
  if (letters.length === 0) continue;
  const advances = await measure(file, axes, letters);
  const isSquare = Object.values(advances).every((widths) => widths.every((width) => width === 1000));
  faces.push({ file, axes, letters: letters.join(''), ...(!isSquare && { advances }) });
}
write('src/exports/pictures/faces.json', faces);

// What a page draws in Archivo: the letters of its web fonts. An accented letter is as wide as its base and is left out.
const webLetters = readdirSync('public/fonts').filter((file) => /^archivo.*\.woff2$/.test(file));
const own = new Set(webLetters.flatMap((file) => listLetters(fontkit.openSync(`public/fonts/${file}`))));
const [light, bold] = [400, 600].map(
  (weight) =>
    new Map(
      faces
        .filter(isArchivo)
        .flatMap((face) => pair(face, weight))
        .reverse(),
    ),
);
const listed = [...own].filter((letter) => {
  const [base = letter] = letter.normalize('NFD');
  return !/^\p{M}/u.test(letter) && (base === letter || light!.get(base) !== light!.get(letter) || bold!.get(base) !== bold!.get(letter));
});
// In both weights the width of the wider one, rounded up: browsers load this file, and these letters are rare.
const others = faces.filter(({ file }) => /open-sans-(cyrillic|greek)-standard/.test(file)).flatMap((face) => pair(face, 600));
const common = others.filter(([letter]) => !own.has(letter) && letter.normalize('NFD') === letter && /[Α-ωЀ-џ]/.test(letter));
const widths = Map.groupBy(common, ([, advance]) => Math.ceil(advance / 50) * 50);
write('src/figures/font-metrics.json', {
  letters: listed.join(''),
  advances: listed.map((letter) => light!.get(letter)!),
  bolder: listed.map((letter) => bold!.get(letter)! - light!.get(letter)!),
  others: Object.fromEntries([...widths].map(([width, some]) => [width, some.map(([letter]) => letter).join('')])),
});

function listLetters(font: Buffer | fontkit.Font | fontkit.FontCollection): string[] {
  const { characterSet } = (Buffer.isBuffer(font) ? fontkit.create(font) : font) as fontkit.Font;
  return [...new Set(characterSet)].sort((a, b) => a - b).flatMap((code) => (isDrawn(code) ? String.fromCodePoint(code) : []));
}

/** Not controls, lone surrogates, private or invisible characters. */
function isDrawn(code: number): boolean {
  return !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD]/u.test(String.fromCodePoint(code));
}

function isArchivo({ file }: Face): boolean {
  return file.includes('/archivo/');
}

function pair({ letters, advances }: Face, weight: number): [string, number][] {
  return Array.from(letters).map((letter, index): [string, number] => [letter, advances?.[weight]?.[index] ?? 1000]);
}

/** At 400 and 600 from the variable font, as browsers have it; at 700 from one that is cut at this weight, as for the titles of pictures. */
async function measure(file: string, axes: Record<string, number>, letters: string[]): Promise<Record<number, number[]>> {
  const variable = await cut(file, { ...axes, wght: { min: 400, max: 700 } });
  return {
    400: readAdvances(variable, letters, 400),
    600: readAdvances(variable, letters, 600),
    700: readAdvances(await cut(file, { ...axes, wght: 700 }), letters, 700),
  };
}

function cut(file: string, variationAxes: Record<string, number | { min: number; max: number }>): Promise<Buffer> {
  return subsetFont(readFace(file), listLetters(readFace(file)).join(''), { targetFormat: 'truetype', variationAxes });
}

/** Default advances plus the font's own advance variations (HVAR). */
function readAdvances(bytes: Buffer, letters: string[], weight: number): number[] {
  // A font caches what it read first, and once it has coordinates fontkit looks for variations of glyphs too.
  const [font, placed] = [fontkit.create(bytes), fontkit.create(bytes)] as unknown as [fontkit.Font, VariableFont];
  if (placed.fvar) placed.variationCoords = placed.fvar.axis.map((axis) => (axis.axisTag.trim() === 'wght' ? weight : axis.defaultValue));
  const processor = placed.fvar ? placed._variationProcessor : null;
  return letters.map((letter) => {
    const { id, advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0)!);
    return Math.round(((advanceWidth + (processor?.getAdvanceAdjustment(id, placed.HVAR) ?? 0)) * 1000) / font.unitsPerEm);
  });
}

function write(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
  process.stdout.write(`${path}\n`);
}

interface Face {
  file: string;
  axes: Record<string, number>;
  letters: string;
  /** By weight; left out where every letter is one em wide. */
  advances?: Record<number, number[]>;
}

interface VariableFont {
  fvar?: { axis: { axisTag: string; defaultValue: number }[] };
  HVAR: unknown;
  variationCoords: number[] | null;
  _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}
