import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFull } from '../../support/site.ts';
import { describeFaults, examineMany, examineNamed, isPassedWrongly, isRefusedWrongly, keepFaulty } from './count.ts';
import { generate } from './generate.ts';
import { namedSituations } from './named-situations.ts';

const seed = 2026;

const examined = examineMany(seed, isFull ? 3000 : 200);

describe('figures of data of any shape', () => {
  test('what can be drawn is drawn, what nobody could read is refused, and nothing passes the check that the build cannot draw', () => {
    expect(
      examined
        .filter((one) => isRefusedWrongly(one) || isPassedWrongly(one) || one.dies !== undefined)
        .flatMap((one) => describeFaults(one)),
    ).toEqual([]);
    expect(examined.filter(({ refused }) => refused.length > 0).length / examined.length).toBeLessThanOrEqual(0.05);
  });

  test('each refusal has a file and a field, so that an editor gets its line', () => {
    const places = examined.flatMap(({ refused }) => refused.map(({ place }) => place));
    expect(places.filter(({ path }) => path === undefined || path.length === 0)).toEqual([]);
  });

  test('every drawing is true and legible', () => {
    const faulty = examined.filter(({ drawn }) => drawn.some(({ faults }) => faults.length > 0));
    const folder = faulty.length > 0 ? mkdtempSync(join(tmpdir(), 'drawings-')) : '';
    keepFaulty(faulty, folder);
    const again = `npm run test:drawings -- --seed ${seed} --only <number>; the drawings are in ${folder}`;
    expect(
      faulty.slice(0, 20).flatMap((one) => describeFaults(one)),
      `${faulty.length} of ${examined.length} have faults: ${again}`,
    ).toEqual([]);
  });
});

test('wide drawings that lack the number of an end or an extreme are few', () => {
  const drawn = examined.flatMap((one) => one.drawn);
  expect(drawn.filter(({ withoutEnds }) => withoutEnds).length / drawn.length).toBeLessThan(0.05);
});

test('the same seed gives the same situations', () => {
  for (const index of [0, 1, 2, 30]) expect(generate(seed, index)).toEqual(generate(seed, index));
});

const named = examineNamed();
test.each(namedSituations.map(({ expected, situation }, at) => [situation.name, expected, at] as const))('%s: %s', (_, __, at) => {
  expect(describeFaults(named[at]!, 100)).toEqual([]);
});
