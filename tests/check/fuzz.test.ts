import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bases, checkMutants } from '../../proof/fuzz/run.ts';
import { judge } from '../../proof/fuzz/judge.ts';

// `npm run test:fuzz` tries thousands of mutants; these few check that it works.
test('content that is mutated at random gets messages that an editor can act on', async () => {
  const outcomes = await checkMutants(
    2026,
    Array.from({ length: 60 }, (_, number) => number),
    () => undefined,
    { ...bases, site: join(import.meta.dirname, '../fixture') },
  );
  expect(outcomes).toHaveLength(60);
  expect(outcomes.flatMap(({ number, faults }) => faults.map((fault) => `${number}: ${fault}`))).toEqual([]);
  expect(outcomes.filter(({ errors }) => errors > 0).length).toBeGreaterThan(30);
  expect(outcomes.filter(({ errors }) => errors === 0).length).toBeGreaterThan(2);
});

test("a programmer's term in a message is a fault, but not in the name of a file or in an id", () => {
  const root = join(import.meta.dirname, '../fixture');
  const place = { file: 'content/problems/market-undefined.yaml' };
  const judgeMessage = (message: string): string[] =>
    judge(
      root,
      [{ severity: 'error', place, line: 1, column: 1, message, remedy: 'Write another.', code: 'unknown-reference' } as never],
      1,
    );
  expect(judgeMessage('No claim has the id "market-undefined".')).toEqual([]);
  expect(judgeMessage('This is undefined.')).toEqual([expect.stringContaining('jargon')]);
});
