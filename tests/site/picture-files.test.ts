import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPicture } from '../../src/exports/pictures/picture.ts';
import { drawWith, findPrograms } from '../support/svg-programs.ts';
import { readFixture } from '../unit/sample.ts';

// Files leave the site: they must open right in programs that know SVG 1.1 and have neither our styles nor our fonts.
const report = readFixture();
const pictures = [...report.figures.keys()].map((id) => ({ id, ...renderPicture(report, id) }));

test.each(pictures)('$id needs no style sheet and nothing newer than SVG 1.1', ({ svg }) => {
  expect(svg).not.toMatch(/paint-order|var\(|textLength|rgba?\(|oklch|<style| style=| class=| href=|url\(/);
  for (const [, colour] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) expect(colour).toMatch(/^(none|#[\da-f]{6})$/);
});

test.each(pictures)('$id has a fill, a font and a size on every text, and an outline directly below its letters', ({ svg }) => {
  const texts = listTexts(svg);
  expect(texts.length).toBeGreaterThan(5);
  for (const [index, { words, attributes, isOutline }] of texts.entries()) {
    for (const name of ['x', 'y', 'fill', 'font-family', 'font-size', 'font-weight'])
      expect(attributes, `${words}, ${name}`).toHaveProperty(name);
    if (!isOutline) continue;
    const { words: next, attributes: own, isOutline: isNext } = texts[index + 1]!;
    expect([next, own.x, own.y, own['font-size'], own['font-weight'], isNext]).toEqual([
      words,
      attributes.x,
      attributes.y,
      attributes['font-size'],
      attributes['font-weight'],
      false,
    ]);
    expect(own, words).not.toHaveProperty('stroke');
  }
  // Elements between an outline and its letters would lie on the outline.
  expect(svg.match(/aria-hidden="true"[^>]*>[^<]*<\/text> (?!<text)/g)).toBeNull();
});

describe.each(findPrograms())('in $name', (program) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  // One of each kind; LibreOffice takes some seconds for each.
  test.each(pictures.filter(({ id }) => ['sales-by-year', 'lanes-by-district', 'kinds-of-lane'].includes(id)))(
    'every text of $id can be seen, and none reaches the edge',
    ({ id, svg, width }) => {
      const file = join(folder, `${id}.svg`);
      writeFileSync(file, svg);
      const png = drawWith(program, file);
      const scale = png.width / width;
      const unseen = listTexts(svg).filter((text) => !text.isOutline && !hasInk(png, text, scale));
      expect(unseen.map(({ words }) => words)).toEqual([]);
      expect(countInk(png, { left: png.width - 3 * scale, right: png.width - 1, top: 2, bottom: png.height - 3 })).toBe(0);
    },
  );
});

/** Whether the first letters of a text have been painted, darker than anything behind them. */
function hasInk(png: PNG, { attributes, at }: Text, scale: number): boolean {
  const [x, y] = [Number(attributes.x) + at.x, Number(attributes.y) + at.y];
  const start = attributes['text-anchor'] === 'end' ? x - 12 : attributes['text-anchor'] === 'middle' ? x - 6 : x;
  return countInk(png, { left: start * scale, right: (start + 12) * scale, top: (y - 9) * scale, bottom: y * scale }) > 3;
}

/** Dots in a box that are much darker than paper. */
function countInk({ data, width }: PNG, box: { left: number; right: number; top: number; bottom: number }): number {
  let count = 0;
  for (let y = Math.round(box.top); y <= box.bottom; y += 1)
    for (let x = Math.round(box.left); x <= box.right; x += 1) {
      const at = (y * width + x) * 4;
      if (data[at]! + data[at + 1]! + data[at + 2]! < 480) count += 1;
    }
  return count;
}

/** The texts of a picture in the order of the file, with the attributes of their groups, and the place of the group. */
function listTexts(svg: string): Text[] {
  const texts: Text[] = [];
  const groups: Record<string, string>[] = [];
  for (const [, tag, list = '', words = ''] of svg.matchAll(/<(g|\/g|text)\b([^>]*)>(?:([^<]*)<\/text>)?/g)) {
    if (tag === '/g') groups.pop();
    else if (tag === 'g') groups.push(readAttributes(list));
    else {
      const places = groups.map(({ transform }) => /translate\((\S+) (\S+)\)/.exec(transform ?? ''));
      const sum = (axis: 1 | 2): number => places.reduce((total, place) => total + Number(place?.[axis] ?? 0), 0);
      const attributes = { ...Object.assign({}, ...groups), ...readAttributes(list) } as Record<string, string>;
      texts.push({ words, attributes, isOutline: attributes['aria-hidden'] === 'true', at: { x: sum(1), y: sum(2) } });
    }
  }
  return texts;
}

function readAttributes(list: string): Record<string, string> {
  return Object.fromEntries([...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

interface Text {
  words: string;
  attributes: Record<string, string>;
  isOutline: boolean;
  at: { x: number; y: number };
}
