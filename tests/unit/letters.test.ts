import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faces, findUndrawn, splitByFace } from '../../src/exports/pictures/faces.ts';
import { measureLine, renderLine, wrapLines, type Face } from '../../src/exports/pictures/text.ts';
import { toPng } from '../../src/exports/pictures/to-png.ts';
import { measureText, slack } from '../../src/figures/text-metrics.ts';
import { en } from '../../src/words/en.ts';

const texts = {
  'Latin letters of Western Europe': 'São Tomé, Øresund, façade',
  'Latin letters of Central Europe': 'Łódź, Győr, Škoda, Țara',
  'Latin letters of Vietnam': 'Tiếng Việt',
  'fractions, powers and indices': 'm² ½ ⅓ 10⁵ CO₂',
  'arrows and mathematical signs': 'A → B ← ↑ ↓ ≈ ≤ ≥ ∑ × ÷',
  currencies: '€ £ ¥ ₹ ₽',
  Han: '算力：艾媒咨询（臺灣）',
  Japanese: 'ひらがな、カタカナ',
  Cyrillic: 'Привет, Ђорђе',
  Greek: 'Ελλάδα',
  'accents of their own': 'Cafe\u0301, x\u0304',
  'signs of other kinds': '№ ‰ ℃ ★ ① ﬁ',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
  vi.stubEnv('REPORT', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('a picture draws', () => {
  test.each(Object.entries(texts))('%s', async (_, text) => {
    expect(findUndrawn(text)).toBeUndefined();
    const letters = [...new Set(Array.from(text.normalize('NFC')).filter((letter) => !/[\s\p{M}]/u.test(letter)))];
    // A column for each letter, a row for each face.
    const cells = styles.flatMap((style, row) =>
      letters.map((letter, column) => renderLine(letter, 10 + column * 40, 30 + row * 40, style)),
    );
    const { ink } = await draw(cells.join(''), letters.length * 40, styles.length * 40);
    const shapes = styles.map((_style, row) => letters.map((_letter, column) => ink(column * 40, row * 40, 40, 40)));
    expect(shapes.flat().filter((shape) => !shape.includes('1'))).toEqual([]);
    // A box for a missing letter would be the same for all.
    for (const row of shapes) expect(new Set(row).size).toBe(letters.length);
  });

  test.each(['start', 'end'] as const)('a line of several fonts at its %s, as wide as it was measured', async (anchor) => {
    const line = 'Łódź → 算力 m² Привет';
    const style: Face = { ...styles[0]!, size: 16 };
    const svg = renderLine(line, 200, 30, style, anchor);
    const width = measureLine(line, style);
    const { ink } = await draw(svg, 400, 40);
    const from = anchor === 'start' ? 200 : 200 - width;
    expect(ink(0, 0, Math.floor(from) - 1, 40)).not.toContain('1');
    expect(ink(Math.ceil(from + width) + 1, 0, 400 - Math.ceil(from + width) - 1, 40)).not.toContain('1');
    expect(ink(Math.floor(from), 0, 4, 40)).toContain('1');
    expect(ink(Math.floor(from + width) - 4, 0, 4, 40)).toContain('1');
  });

  test('the same letters by the same bytes', async () => {
    const line = renderLine('Łódź 算力 Привет', 10, 30, styles[0]!);
    const once = await toPng(toSvg(line, 300, 40), 1, about);
    await rm(join(folder, '.astro'), { recursive: true });
    vi.resetModules();
    const again = await import('../../src/exports/pictures/to-png.ts');
    expect(Buffer.from(await again.toPng(toSvg(line, 300, 40), 1, about)).equals(Buffer.from(once))).toBe(true);
  });
});

describe('letters that pictures cannot draw', () => {
  test.each([
    ['an emoji', 'Bicycles 🚲', '🚲', 9],
    ['a sequence of emoji', 'a 👩\u200d🔬', '👩', 2],
    ['a digit in a key', 'Option 1\ufe0f\u20e3', '1\ufe0f\u20e3', 7],
    ['Hangul', '한국', '한', 0],
    ['Thai', 'in ไทย', 'ไ', 3],
    ['letters from right to left', 'the عربية', 'ع', 4],
    ['a rare Han character', '龍 𠀀', '𠀀', 2],
  ])('are found: %s', (_, text, letter, at) => {
    expect(findUndrawn(text)).toMatchObject({ at });
    expect(findUndrawn(text)!.letters[0]).toBe(letter);
    expect(() => splitByFace(text, 'sans', 400)).toThrow('No font of pictures has');
  });

  test('are not in the words of the interface', () => {
    const words = Object.values(en).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    expect(words.map(findUndrawn).filter(Boolean)).toEqual([]);
  });

  test('are the same for titles and for other text', () => {
    const all = faces.flatMap(({ letters }) => letters.match(/\P{M}/gu) ?? []).join(' ');
    expect(findUndrawn(all)).toBeUndefined();
    expect(splitByFace(all, 'serif', 700).length).toBeGreaterThan(1);
  });
});

describe('text is measured', () => {
  test.each([
    ['an accented letter as its base', 'ā', 'a'],
    ['an accent of its own as nothing', 'a\u0304', 'a'],
    ['a variation selector as nothing', '→\ufe0e', '→'],
  ])('%s', (_, text, same) => {
    expect(measureText(text, 12, 400)).toBe(measureText(same, 12, 400));
  });

  test('Han, full-width and unknown letters as one em', () => {
    expect(measureText('算力（）한', 10, 600)).toBe(50);
  });

  test.each(Object.entries(texts))('%s at least as wide as in a picture', (_, text) => {
    for (const weight of [400, 600] as const) {
      const drawn = splitByFace(text, 'sans', weight).reduce((sum, { advance }) => sum + advance, 0) / 100;
      expect(measureText(text, 10, weight) * slack).toBeGreaterThanOrEqual(drawn);
    }
  });
});

describe('a line is broken', () => {
  test('between Han characters, but not before their punctuation', () => {
    expect(wrapLines('算力，算力', 21, { ...styles[0]!, size: 10 })).toEqual(['算', '力，', '算力']);
  });

  test('and a word of other letters stays whole', () => {
    expect(wrapLines('Привет Łódź算力', 30, { ...styles[0]!, size: 10 })).toEqual(['Привет', 'Łódź算', '力']);
  });
});

test('the letters of the faces are those of the installed packages', async () => {
  const versions = new Map<string, string>();
  for (const { file } of faces) {
    const name = file.split('/', 2).join('/');
    const { version } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as { version: string };
    versions.set(name, version);
  }
  expect(Object.fromEntries(versions)).toEqual({
    '@fontsource-variable/archivo': '5.3.0',
    '@fontsource-variable/piazzolla': '5.3.0',
    '@fontsource-variable/open-sans': '5.3.0',
    '@fontsource-variable/noto-sans-sc': '5.3.1',
  });
});

const styles: Face[] = [
  { family: 'sans', size: 20, weight: 400, fill: '#000', leading: 1 },
  { family: 'sans', size: 20, weight: 600, fill: '#000', leading: 1 },
  { family: 'serif', size: 20, weight: 700, fill: '#000', leading: 1 },
];
const about = { title: 'A title', copyright: 'A house' };

function toSvg(body: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
}

/** Which dots of a rectangle have ink, as text. */
async function draw(body: string, width: number, height: number): Promise<{ ink: (x: number, y: number, w: number, h: number) => string }> {
  const { data } = PNG.sync.read(Buffer.from(await toPng(toSvg(body, width, height), 1, about)));
  const dot = (x: number, y: number): string => (data[(y * width + x) * 4]! < 160 ? '1' : '0');
  return {
    ink: (left, top, w, h) =>
      Array.from({ length: h }, (_row, y) => Array.from({ length: w }, (_column, x) => dot(left + x, top + y)).join('')).join('\n'),
  };
}
