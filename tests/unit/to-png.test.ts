import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toPng } from '../../src/exports/pictures/to-png.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'to-png-'));
  vi.stubEnv('REPORT', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('pictures requested at once go to their requests, at their scale', async () => {
  const drawn = await Promise.all([draw('#ff0000'), draw('#00ff00', 2), draw('#0000ff')]);
  expect(drawn).toEqual([
    { width: 20, height: 10, dot: [255, 0, 0, 255] },
    { width: 40, height: 20, dot: [0, 255, 0, 255] },
    { width: 20, height: 10, dot: [0, 0, 255, 255] },
  ]);
});

test('a picture that cannot be drawn gives the reason, and those after it are still drawn', async () => {
  await expect(toPng('<svg', 1, about)).rejects.toThrow(/SVG data parsing failed/);
  expect(await draw('#ff0000')).toMatchObject({ dot: [255, 0, 0, 255] });
});

test('where nothing is drawn a picture has white paper', async () => {
  expect(await draw('none')).toMatchObject({ dot: [255, 255, 255, 255] });
});

test('the words of a picture are part of its cache key', async () => {
  const [one, other] = [await toPng(toSvg('#ff0000'), 1, about), await toPng(toSvg('#ff0000'), 1, { ...about, title: 'Another title' })];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(Buffer.from(other).includes('Another title')).toBe(true);
});

async function draw(fill: string, scale: 1 | 2 = 1): Promise<{ width: number; height: number; dot: number[] }> {
  const { width, height, data } = PNG.sync.read(Buffer.from(await toPng(toSvg(fill), scale, about)));
  return { width, height, dot: [...data.subarray(0, 4)] };
}

function toSvg(fill: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${fill}"/></svg>`;
}

const about = { title: 'A title', copyright: 'A house' };
