import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attribute, readElements, textOf } from './support/html.ts';
import { chapters, dist, files, pages, readPage, readSite } from './support/site.ts';

const elements = new Map(pages.map((page) => [page, readElements(readPage(page))]));

test('a chapter with two figures travels in 15,000 bytes, and each further figure in 1,500 more', () => {
  const faults = chapters.flatMap((page) => {
    const figures = elements.get(page)!.filter(({ tagName }) => tagName === 'figure').length;
    const most = 15_000 + 1_500 * Math.max(0, figures - 2);
    const bytes = compressed(readPage(page));
    return bytes <= most ? [] : [`${page} with ${figures} figures: ${bytes} of ${most} bytes`];
  });
  expect(faults).toEqual([]);
});

test('every page carries the same styles, in at most 6,000 bytes', () => {
  const sheets = new Map(
    [...elements].map(([page, all]) => [
      page,
      all
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf)
        .join('\n/* next */\n'),
    ]),
  );
  const first = sheets.get('/')!;
  expect([...sheets].filter(([, sheet]) => sheet !== first).map(([page]) => page)).toEqual([]);
  expect(compressed(first)).toBeLessThanOrEqual(6_000);
});

test('a page runs at most 3,000 bytes of script before the reader does anything', () => {
  const faults = [...elements].flatMap(([page, all]) => {
    const scripts = all.filter((one) => one.tagName === 'script' && !(attribute(one, 'type') ?? '').includes('json'));
    const bytes = scripts.reduce(
      (sum, script) => sum + compressed(attribute(script, 'src') === undefined ? textOf(script) : withImports(attribute(script, 'src')!)),
      0,
    );
    return bytes <= 3_000 ? [] : [`${page}: ${bytes} bytes`];
  });
  expect(faults).toEqual([]);
});

test('exploring a figure takes one script of at most 54,000 bytes and an element of at most 5,000', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const sizes = (name: RegExp): number[] => scripts.filter((file) => name.test(readSite(file))).map((file) => compressed(readSite(file)));
  const [element, ...otherElements] = sizes(/customElements\.define\([`'"]figure-explorer/);
  const [chart, ...otherCharts] = sizes(/devicePixelRatio/);
  expect([...otherElements, ...otherCharts]).toEqual([]);
  expect(element).toBeLessThanOrEqual(5_000);
  expect(chart).toBeLessThanOrEqual(54_000);
  expect(readSite(scripts.find((file) => readSite(file).includes('devicePixelRatio'))!)).not.toMatch(/^import\b|\bimport\(/m);
});

test('all fonts together take at most 70,000 bytes', () => {
  const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0)).toBeLessThanOrEqual(70_000);
});

test('nothing but the page itself holds up its first picture', () => {
  const faults = [...elements].flatMap(([page, all]) => {
    const blocking = all.filter((one) => {
      if (one.tagName === 'link') return (attribute(one, 'rel') ?? '').includes('stylesheet');
      return (
        one.tagName === 'script' &&
        attribute(one, 'src') !== undefined &&
        attribute(one, 'type') !== 'module' &&
        !one.attrs.some(({ name }) => name === 'async' || name === 'defer')
      );
    });
    return [
      ...blocking.map((one) => `${page}: ${one.tagName} ${attribute(one, 'href') ?? attribute(one, 'src')}`),
      ...(readPage(page).includes('@import') ? [`${page}: @import`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

/** A script file with what it imports at once. */
function withImports(address: string): string {
  const script = readFileSync(join(dist, address), 'utf8');
  const imports = [...script.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)].map(
    ([, path]) => new URL(path!, `http://site${address}`).pathname,
  );
  return [script, ...imports.map(withImports)].join('\n');
}

/** Bytes as a server sends them. */
function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })
    .length;
}
