import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropUnusedPictures, keepPicture } from '../../src/exports/pictures/kept-pictures.ts';

let folder: string;
let drawn: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-pictures-'));
  vi.stubEnv('REPORT', folder);
  drawn = [];
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a picture is drawn once, and later builds write the same bytes', async () => {
  expect(await build('a', 'b')).toEqual(['picture a', 'picture b']);
  expect(await build('a', 'b')).toEqual(['picture a', 'picture b']);
  expect(drawn).toEqual(['a', 'b']);
});

test('a picture that a build does not use is removed', async () => {
  await build('a', 'b');
  await build('b', 'c');
  expect(await readdir(join(folder, '.astro/cache'))).toEqual(['pictures']);
  expect(await readdir(pictures())).toEqual(['b', 'c']);
});

test('a build that does not finish loses nothing', async () => {
  await build('a', 'b');
  await keep('a');
  await build('a', 'b');
  expect(drawn).toEqual(['a', 'b']);
});

test('a report without pictures keeps none', async () => {
  await build('a');
  await build();
  expect(await readdir(pictures())).toEqual([]);
});

test('a picture that several requests need at once is complete for each', async () => {
  expect(new Set(await Promise.all(Array.from({ length: 20 }, () => keep('a'))))).toEqual(new Set(['picture a']));
  await dropUnusedPictures();
  expect(await readdir(pictures())).toEqual(['a']);
});

async function build(...keys: string[]): Promise<string[]> {
  const got = [];
  for (const key of keys) got.push(await keep(key));
  await dropUnusedPictures();
  return got;
}

async function keep(key: string): Promise<string> {
  const picture = await keepPicture(key, () => {
    drawn.push(key);
    return Promise.resolve(new TextEncoder().encode(`picture ${key}`));
  });
  return new TextDecoder().decode(picture);
}

function pictures(): string {
  return join(folder, '.astro/cache/pictures');
}
