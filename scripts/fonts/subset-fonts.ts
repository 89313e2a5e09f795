/**
 * Subsets the site's two fonts to the characters and axes that it uses, into public/fonts for browsers: one file with what every page has,
 * and one that only pages with its letters load (`unicode-range` in src/styles/fonts.css). Usage: node scripts/fonts/subset-fonts.ts
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readFace } from './face-files.ts';

const latin = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xff));
const typographic = '‘’“”–—…•†‡−×÷ŒœŠšŽž€\u2009\u202f\u2011';
/** Latin Extended-A and what other languages and currencies need beyond it, all within the ranges that a page looks for. */
const extended = String.fromCodePoint(...range(0x100, 0x17f), ...range(0x1cd, 0x1dc), ...range(0x218, 0x21b), ...range(0x20b0, 0x20bf));
const parts = [
  { from: 'latin', suffix: '', letters: latin + typographic },
  { from: 'latin-ext', suffix: '-ext', letters: extended },
];
const cuts = [
  { package: 'piazzolla', out: 'piazzolla', variationAxes: { wght: { min: 400, max: 700 }, opsz: 20 } },
  { package: 'archivo', out: 'archivo-80', variationAxes: { wght: { min: 400, max: 700 }, wdth: 80 } },
];

mkdirSync('public/fonts', { recursive: true });
for (const { package: name, out, variationAxes } of cuts) {
  const folder = `node_modules/@fontsource-variable/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  copyFileSync(`${folder}/LICENSE`, `public/fonts/${out}-licence.txt`);
  for (const { from, suffix, letters } of parts) {
    const whole = readFace(`@fontsource-variable/${name}/files/${name}-${from}-standard-normal.woff2`);
    const bytes = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes });
    // The version is in the name, because the file is cached for a year.
    const file = `public/fonts/${out}${suffix}-${version}.woff2`;
    writeFileSync(file, bytes);
    process.stdout.write(`${file}: ${bytes.length} bytes\n`);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
