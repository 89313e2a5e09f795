/**
 * Subsets the site's two fonts to the characters and axes that it uses: into public/fonts for browsers, and one weight per file into
 * src/exports/pictures/fonts for the pictures that the build draws. Usage: node scripts/fonts/subset-fonts.ts
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const latin = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].map((code) => String.fromCodePoint(code)).join('');
const typographic = '‘’“”–—…•†‡−×÷ŒœŠšŽž€\u2009\u202f\u2011';
const cuts = [
  {
    package: 'piazzolla',
    file: 'piazzolla-latin-standard-normal',
    out: 'piazzolla',
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 20 },
    pictureWeights: [700],
  },
  {
    package: 'archivo',
    file: 'archivo-latin-standard-normal',
    out: 'archivo-80',
    variationAxes: { wght: { min: 400, max: 700 }, wdth: 80 },
    pictureWeights: [400, 600],
  },
];

mkdirSync('public/fonts', { recursive: true });
for (const cut of cuts) {
  const folder = `node_modules/@fontsource-variable/${cut.package}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  const bytes = await subsetFont(readFileSync(`${folder}/files/${cut.file}.woff2`), latin + typographic, {
    targetFormat: 'woff2',
    variationAxes: cut.variationAxes,
  });
  // The version is in the name, because the file is cached for a year.
  writeFileSync(`public/fonts/${cut.out}-${version}.woff2`, bytes);
  copyFileSync(`${folder}/LICENSE`, `public/fonts/${cut.out}-licence.txt`);
  process.stdout.write(`public/fonts/${cut.out}-${version}.woff2: ${bytes.length} bytes\n`);
  for (const wght of cut.pictureWeights) {
    const file = `src/exports/pictures/fonts/${cut.out}-${wght}.ttf`;
    const variationAxes = { ...cut.variationAxes, wght };
    writeFileSync(
      file,
      await subsetFont(readFileSync(`${folder}/files/${cut.file}.woff2`), latin + typographic, { targetFormat: 'truetype', variationAxes }),
    );
    process.stdout.write(`${file}\n`);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
