import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/check/check-content.ts';
import { copyCorpus, readCases } from './message-cases.ts';

const cases = readCases();
const copy = copyCorpus();
afterAll(() => copy.remove());
const check = (edits: (typeof cases)[number]['edits'], today?: string) =>
  copy.edited(edits, (folder) => {
    const { problems, read } = checkContent(folder, today);
    return { problems, output: `${formatProblems(problems, read)}\n` };
  });

describe('what the check says when', () => {
  test.each(cases)('$title ($name)', ({ edits, today, expectedFile }) => {
    const { output, problems } = check(edits, today);
    expect(output).toBe(readFileSync(expectedFile, 'utf8'));
    for (const { message, remedy } of problems) {
      expect(message).toMatch(/[.?]$/);
      expect(remedy).toMatch(/\S.*\.$/);
      expect(`${message} ${remedy}`).not.toMatch(
        /\b(zod|acorn|micromark|JSX|Invalid input|expected (string|array)|undefined|NaN|object Object)\b/i,
      );
    }
  });

  // The last of all: it would see what a case left behind.
  test('an editor did nothing: there is no problem', () => {
    expect(check([]).output).toBe('Content checked: 11 files, no problems.\n');
  });

  test('the cases are all there', () => {
    expect(cases.length).toBeGreaterThan(180);
  });

  test('a case edits what the corpus does not contain: the case itself fails', () => {
    expect(() => check([{ file: 'content/report.yaml', replace: [{ old: 'nowhere', new: '' }] }])).toThrow('does not contain');
  });
});
