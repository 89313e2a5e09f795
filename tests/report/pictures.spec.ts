import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { attribute, listElements, textOf } from '../support/html.ts';
import { digitsOf, statusWords } from '../support/numbers.ts';
import { dist, elementsOf, figureIds, files, identity, pages, readFigure, readSite, say } from '../support/report.ts';

const ids = files.flatMap((file) => /^figures\/([^/]+)\/figure\.svg$/.exec(file)?.[1] ?? []);

test('every SVG picture is complete: a browser can read it without any other file', async ({ page }) => {
  expect(ids).toEqual(pages.flatMap((one) => /^\/figures\/([^/]+)\/$/.exec(one)?.[1] ?? []));
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  for (const id of ids) {
    await page.goto(`/figures/${id}/figure.svg`);
    const drawn = await page.evaluate(() => ({
      root: document.documentElement.tagName,
      fault: document.querySelector('parsererror')?.textContent ?? '',
      // In a file without a style sheet, an unresolved colour would be black or missing.
      unresolved: [...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ value }) => /var\(|url\(/.test(value)))
        .length,
      outside: [...document.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return (
          left < 0 ||
          top < 0 ||
          right > Number(document.documentElement.getAttribute('width')) + 0.5 ||
          bottom > Number(document.documentElement.getAttribute('height')) + 0.5
        );
      }).length,
      elsewhere: document.querySelectorAll('script, style, image, use, a, foreignObject').length,
    }));
    expect.soft(drawn, id).toEqual({ root: 'svg', fault: '', unresolved: 0, outside: 0, elsewhere: 0 });
  }
  expect(requested.map((address) => new URL(address).pathname)).toEqual(ids.map((id) => `/figures/${id}/figure.svg`));
});

test('every SVG picture has its finding, sources, edition and licence, and a name and a description', () => {
  const month = new Date(identity.edition).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const id of ids) {
    const elements = listElements(readSite(`figures/${id}/figure.svg`));
    const words = squeeze(
      elements
        .filter(({ tagName }) => tagName === 'text')
        .map(textOf)
        .join(' '),
    );
    const page = elementsOf(`/figures/${id}/`);
    const figure = page.find(({ tagName }) => tagName === 'h1')!;
    expect.soft(words, id).toContain(squeeze(textOf(figure)));
    const starts = [1, 2].map((count) => squeeze(say('picture.sources', { count, sources: '|' }).split('|')[0]!));
    expect.soft(starts.filter((start) => words.includes(start)).length, id).toBeGreaterThan(0);
    expect.soft(words, id).toContain(squeeze(say('picture.edition', { title: identity.title, month })));
    expect.soft(words, id).toContain(squeeze(identity.licence.data));
    const root = elements.find(({ tagName }) => tagName === 'svg')!;
    const named = attribute(root, 'aria-labelledby')!.split(' ');
    for (const name of named) expect.soft(textOf(elements.find((one) => attribute(one, 'id') === name)!).length, name).toBeGreaterThan(0);
  }
});

test('every number of a figure is in its picture, with the same digits and with its status in the key', () => {
  for (const id of figureIds) {
    const elements = listElements(readSite(`figures/${id}/figure.svg`));
    const groups = elements.filter(({ tagName, attrs }) => tagName === 'g' && attrs.some(({ name }) => name === 'data-cell'));
    const words = squeeze(
      elements
        .filter(({ tagName }) => tagName === 'text')
        .map(textOf)
        .join(' '),
    );
    for (const [cell, row] of readFigure(id)) {
      const isNoted = elements.some((one) => attribute(one, 'data-dropped') !== undefined);
      const own = groups.filter((group) => attribute(group, 'data-cell') === cell);
      expect.soft(own.length, `${id} ${cell}`).toBeGreaterThan(0);
      // A number without room is in the table, and the picture says so.
      const printed = own.filter((group) => !isNoted || textOf(group).trim() !== '');
      for (const group of printed) expect.soft(digitsOf(squeeze(textOf(group).replace(/[A-Za-z][A-Za-z ]*/, '')))!, cell).toBe(row.value);
      expect.soft(words, cell).toContain(statusWords[row.status!]);
    }
  }
});

test('every PNG picture has the size of its SVG or twice that, says its resolution, has a title and a licence, and is not blank', () => {
  for (const id of ids) {
    const root = listElements(readSite(`figures/${id}/figure.svg`)).find(({ tagName }) => tagName === 'svg')!;
    const [width, height] = ['width', 'height'].map((name) => Number(attribute(root, name)));
    for (const [name, scale] of [
      ['figure.png', 1],
      ['figure-2x.png', 2],
    ] as const) {
      const png = readPng(`figures/${id}/${name}`);
      expect.soft([png.width, png.height], `${id} ${name}`).toEqual([width! * scale, Math.round(height! * scale)]);
      expect.soft(inkOf(png), `${id} ${name}`).toBeGreaterThan(0.02);
      const chunks = listChunks(readFileSync(join(dist, `figures/${id}/${name}`)));
      // One CSS px is 1/96 of an inch.
      expect
        .soft(chunks.find((chunk) => chunk.name === 'pHYs')?.data.readUInt32BE(0), `${id} ${name}`)
        .toBe(Math.round((96 / 0.0254) * scale));
      const texts = chunks.filter((chunk) => chunk.name === 'iTXt').map(({ data }) => data.toString('utf8'));
      const copyright = texts.find((text) => text.startsWith('Copyright'));
      expect.soft(copyright, `${id} ${name}`).toContain(identity.licence.data);
      expect
        .soft(
          texts.some((text) => text.startsWith('Title')),
          `${id} ${name}`,
        )
        .toBe(true);
    }
  }
});

test('the card of every figure is 1200 × 630 pixels, and neither half is blank', () => {
  for (const id of ids) {
    const png = readPng(`figures/${id}/card.png`);
    expect.soft([png.width, png.height], id).toEqual([1200, 630]);
    expect.soft(inkOf(png, 0, 520), `${id}, words`).toBeGreaterThan(0.02);
    expect.soft(inkOf(png, 560, 1200), `${id}, figure`).toBeGreaterThan(0.02);
  }
});

function readPng(file: string): PNG {
  return PNG.sync.read(readFileSync(join(dist, file)));
}

/** The share of pixels that differ from the paper in the upper left corner, between two columns. */
function inkOf({ data, width, height }: PNG, from = 0, to = width): number {
  let ink = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = from; x < to; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.abs(data[at]! - data[0]!) + Math.abs(data[at + 1]! - data[1]!) + Math.abs(data[at + 2]! - data[2]!) > 60) ink += 1;
    }
  return ink / ((to - from) * height);
}

function listChunks(png: Buffer): { name: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
