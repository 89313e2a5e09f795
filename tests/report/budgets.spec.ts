import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { budgets, countBytes, countCharts, limitOfPage } from '../../tools/diff/byte-budgets.ts';
import { attribute, textOf } from '../support/html.ts';
import { chapters, dist, elementsOf, files, pages, readPage, readSite } from '../support/report.ts';

test(`a chapter with two charts takes at most ${format(budgets.chapter)} bytes, and each further chart ${format(budgets.furtherChart)} more`, () => {
  expect(chapters.length).toBeGreaterThan(0);
  const faults = chapters.flatMap((page) => {
    const charts = countCharts(readPage(page));
    const limit = limitOfPage(page, charts)!;
    const bytes = countBytes(readPage(page));
    return bytes <= limit
      ? []
      : [`${page} with ${charts} charts: ${bytes} of ${limit} bytes; split the chapter, or remove a figure from it`];
  });
  expect(faults).toEqual([]);
});

test(`every page has the same styles, in at most ${format(budgets.styles)} bytes`, () => {
  const sheets = new Map(
    pages.map((page) => [
      page,
      elementsOf(page)
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf)
        .join('\n/* next */\n'),
    ]),
  );
  const first = sheets.get('/')!;
  expect([...sheets].filter(([, sheet]) => sheet !== first).map(([page]) => page)).toEqual([]);
  expect(countBytes(first)).toBeLessThanOrEqual(budgets.styles);
});

test(`a page loads at most ${format(budgets.script)} bytes of script before the reader does anything`, () => {
  const faults = pages.flatMap((page) => {
    const scripts = elementsOf(page).filter((one) => one.tagName === 'script' && !(attribute(one, 'type') ?? '').includes('json'));
    const bytes = scripts.reduce(
      (sum, script) => sum + countBytes(attribute(script, 'src') === undefined ? textOf(script) : withImports(attribute(script, 'src')!)),
      0,
    );
    return bytes <= budgets.script ? [] : [`${page}: ${bytes} bytes`];
  });
  expect(faults).toEqual([]);
});

test(`exploring a figure takes one script of at most ${format(budgets.chart)} bytes and an element of at most ${format(budgets.explorer)}`, () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const sizes = (name: RegExp): number[] => scripts.filter((file) => name.test(readSite(file))).map((file) => countBytes(readSite(file)));
  const [element, ...otherElements] = sizes(/customElements\.define\([`'"]figure-explorer/);
  const [chart, ...otherCharts] = sizes(/devicePixelRatio/);
  expect([...otherElements, ...otherCharts]).toEqual([]);
  expect(element).toBeLessThanOrEqual(budgets.explorer);
  expect(chart).toBeLessThanOrEqual(budgets.chart);
  expect(readSite(scripts.find((file) => readSite(file).includes('devicePixelRatio'))!)).not.toMatch(/^import\b|\bimport\(/m);
});

test(`the fonts of every page take at most ${format(budgets.fonts)} bytes together, and further ones ${format(budgets.furtherFonts)}`, () => {
  const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const preloaded = elementsOf('/').flatMap((one) =>
    one.tagName === 'link' && attribute(one, 'as') === 'font' ? attribute(one, 'href')!.slice(1) : [],
  );
  expect(preloaded.length).toBeGreaterThan(0);
  const count = (some: string[]): number => some.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  expect(count(preloaded)).toBeLessThanOrEqual(budgets.fonts);
  expect(count(fonts.filter((file) => !preloaded.includes(file)))).toBeLessThanOrEqual(budgets.furtherFonts);
});

test('nothing blocks the first rendering of a page', () => {
  const faults = pages.flatMap((page) => {
    const blocking = elementsOf(page).filter((one) => {
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

/** A script file with its static imports. */
function withImports(address: string): string {
  const script = readFileSync(join(dist, address), 'utf8');
  const imports = [...script.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)].map(
    ([, path]) => new URL(path!, `http://site${address}`).pathname,
  );
  return [script, ...imports.map(withImports)].join('\n');
}

function format(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}
