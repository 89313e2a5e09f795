import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInterface } from '../../proof/verify/interface.ts';

test('the proof says the words of the interface as the report does, and on its own where the report has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-interface-'));
  const bare = readInterface(folder);
  mkdirSync(join(folder, 'words'));
  writeFileSync(
    join(folder, 'words', 'en.yaml'),
    `label.sources: Where "it" is from\ndrawing.rows: { one: a row, other: "{count} lines" }\naudit.error-of: "**{side}**: see [{caveat}](/method/)."\nverdict.open: undecided\n`,
  );
  const own = readInterface(folder);
  rmSync(folder, { recursive: true });
  expect(bare('label.sources')).toBe('Sources');
  expect(own('label.sources')).toBe('Where “it” is from');
  expect(own('label.value')).toBe('Value');
  expect(own('drawing.rows', { count: '1' })).toBe('a row');
  expect(own('drawing.rows', { count: '3' })).toBe('3 lines');
  expect(['met', 'open', 'lost'].map((verdict) => own(`verdict.${verdict}`))).toEqual(['met', 'undecided', '?']);
  expect(own('audit.error-of', { side: 'too high', caveat: 'all' })).toBe('too high: see all.');
});
