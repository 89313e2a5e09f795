import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts } from '../../proof/verify/facts.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblems } from '../../src/check/printers.ts';
import { collections } from '../../src/schemas/collections.ts';

const smallest = join(import.meta.dirname, '../smallest');

test('a report can be a chapter, a dataset and a source', () => {
  const { problems, read, report } = checkContent(smallest);
  expect(formatProblems(problems, read)).toBe('Content checked: 4 files, no problems.');
  expect(Object.values(collections).flatMap((one) => ('required' in one ? [one.one] : []))).toEqual(['chapter', 'dataset', 'source']);
  expect([...readFacts(join(smallest, 'content')).cells.keys()]).toEqual([...report!.cells.keys()]);
});
