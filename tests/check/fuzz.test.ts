import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bases, checkMutants } from '../../proof/fuzz/run.ts';

// `npm run test:fuzz` tries thousands; these few keep the way open.
test('content that is spoilt at random gets an answer on which an editor can act', async () => {
  const outcomes = await checkMutants(
    2026,
    Array.from({ length: 120 }, (_, number) => number),
    () => undefined,
    { ...bases, site: join(import.meta.dirname, '../fixture') },
  );
  expect(outcomes).toHaveLength(120);
  expect(outcomes.flatMap(({ number, faults }) => faults.map((fault) => `${number}: ${fault}`))).toEqual([]);
  expect(outcomes.filter(({ errors }) => errors > 0).length).toBeGreaterThan(60);
  expect(outcomes.filter(({ errors }) => errors === 0).length).toBeGreaterThan(5);
}, 240_000);
