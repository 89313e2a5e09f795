/**
 * Writes the advance widths with which figures and pictures measure text.
 *
 * Usage: node scripts/fonts/font-metrics.ts <font file> <JSON file> <weight,…> [axis=value …]      (TTF, OTF, WOFF or WOFF2; a variable font for several weights)
 *   node scripts/fonts/font-metrics.ts public/fonts/archivo-80-5.3.0.woff2 src/figures/font-metrics.json 400,600
 *   node scripts/fonts/font-metrics.ts src/exports/pictures/fonts/piazzolla-700.ttf src/exports/pictures/title-metrics.json 700
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as fontkit from 'fontkit';

// Latin, and the characters that numbers and names use; any other character counts as one em.
const extra = '–—−×÷±≥≤≈→←↑↓·…‘’“”•°€£¥§ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâäçèéêëíîïñóôöøúûüāēīōūǎěǐǒǔǚ';
const characters = [...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)), ...Array.from(extra)];

const [path, out, list, ...settings] = process.argv.slice(2);
if (path === undefined || out === undefined || list === undefined)
  throw new Error('Name a font, a file and weights: node scripts/fonts/font-metrics.ts <font file> <JSON file> <weight,…> [wdth=100 …]');
const weights = list.split(',').map(Number);
const axes = new Map(settings.map((setting) => [setting.replace(/=.*/, ''), Number(setting.replace(/.*=/, ''))]));

const font = fontkit.openSync(path) as fontkit.Font & VariableFont;
const known = characters.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
const glyphs = known.map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
const widths = glyphs.map((glyph) => glyph.advanceWidth);
const advances = Object.fromEntries(weights.map((weight) => [weight, readAdvances(new Map([...axes, ['wght', weight]]))]));
const metrics = { font: `${font.fullName}, ${basename(path)}`, unitsPerEm: 1000, advances };
writeFileSync(out, `${JSON.stringify(metrics)}\n`);

/**
 * Default advances plus the font's own advance variations (HVAR), in thousandths of an em. fontkit's `getVariation` cannot read compressed
 * fonts: https://github.com/foliojs/fontkit/pull/377
 */
function readAdvances(place: ReadonlyMap<string, number>): Record<string, number> {
  // fontkit caches the first variation that it reads from a font.
  const placed = fontkit.openSync(path!) as fontkit.Font & VariableFont;
  if (placed.fvar) placed.variationCoords = placed.fvar.axis.map((axis) => place.get(axis.axisTag.trim()) ?? axis.defaultValue);
  const processor = placed.fvar ? placed._variationProcessor : null;
  const advance = (index: number): number =>
    (widths[index] ?? 0) + (processor?.getAdvanceAdjustment(glyphs[index]?.id ?? 0, placed.HVAR) ?? 0);
  return Object.fromEntries(known.map((character, index) => [character, Math.round((advance(index) * 1000) / font.unitsPerEm)]));
}

interface VariableFont {
  fvar?: { axis: { axisTag: string; defaultValue: number }[] };
  HVAR: unknown;
  variationCoords: number[] | null;
  _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
}
