import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findReportWords, readReportWords } from '../../scripts/report-words/report-words.ts';

test('a word of the report is found with its position: an id as a whole one, a lower-case word in any capitals, a name as written', () => {
  const words = ['bicycle-count', 'velmar', 'Canal Institute', 'Wind', 'D.C. 2'];
  const text =
    'a bicycle-count/shops/2024, no bicycle-counts and no old-bicycle-count\nVELMAR, Velmarian, wind, Wind.\n  Canal Institute; D.C. 2, DxC. 2';
  expect(findReportWords(text, words)).toEqual([
    { word: 'bicycle-count', line: 1, column: 3 },
    { word: 'velmar', line: 2, column: 1 },
    { word: 'Wind', line: 2, column: 26 },
    { word: 'Canal Institute', line: 3, column: 3 },
    { word: 'D.C. 2', line: 3, column: 20 },
  ]);
});

test('an id is found after the number of a chapter or the date of a change, and as part of a longer id it is not', () => {
  const text = '05-bicycle-count.mdx, 2024-06-30-bicycle-count, x5-bicycle-count, old-05-bicycle-count, 5bicycle-count';
  expect(findReportWords(text, ['bicycle-count'])).toEqual([
    { word: 'bicycle-count', line: 1, column: 4 },
    { word: 'bicycle-count', line: 1, column: 34 },
  ]);
});

test('the longest of several words at the same position is reported', () => {
  expect(findReportWords('Canal Institute', ['Canal', 'Canal Institute'])).toEqual([{ word: 'Canal Institute', line: 1, column: 1 }]);
});

test('a list says whether each word was added by hand, excluded, listed or a literal, and why it was excluded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-words-'));
  const file = join(folder, 'words.txt');
  try {
    writeFileSync(file, '# Words.\n+ Velmar\n- Wind  A common word.\nbicycle-count\nCanal Institute\n= 12,300\n= Bicycles by year\n');
    expect(readReportWords(file)).toEqual({
      added: ['Velmar'],
      leftOut: new Map([['Wind', 'A common word.']]),
      listed: ['bicycle-count', 'Canal Institute'],
      literals: ['12,300', 'Bicycles by year'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the list of this project excludes no word without a reason', () => {
  const { listed, leftOut } = readReportWords();
  expect(listed.length).toBeGreaterThan(100);
  for (const [word, reason] of leftOut) expect(reason, word).toMatch(/^[A-Z].+\.$/);
});
