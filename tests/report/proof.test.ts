import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts } from '../../proof/verify/facts.ts';
import { sayAll } from '../../proof/verify/words.ts';
import { getCell } from '../../src/lib/cell.ts';
import { formatCell } from '../../src/lib/format.ts';
import { readReport } from '../unit/sample.ts';

const root = process.env.REPORT ?? '.';

test('the proof reads every number of the report, and words it as the site does', () => {
  const report = readReport(root);
  const { cells } = readFacts(join(root, 'content'));
  expect(cells.size).toBeGreaterThan(0);
  expect([...cells.keys()].sort()).toEqual([...report.cells.keys()].sort());
  for (const fact of cells.values()) expect(sayAll(fact), fact.address).toBe(formatCell(getCell(report, fact.address)));
});
