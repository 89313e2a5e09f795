import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblems } from '../../src/check/printers.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { changesSince } from '../../src/problems/catalogue/changes.ts';
import { form } from '../../src/problems/catalogue/form.ts';
import { revisions } from '../../src/problems/catalogue/revisions.ts';
import { start } from '../../src/problems/catalogue/start.ts';
import { copyCorpus, readCases } from './message-cases.ts';

const cases = readCases();
const copy = copyCorpus();
afterAll(() => copy.remove());
const check = (edits: (typeof cases)[number]['edits'], today?: string) =>
  copy.withEdits(edits, (folder) => {
    const { problems, read } = checkContent(folder, today);
    return { problems, output: `${formatProblems(problems, read)}\n` };
  });

const seenCodes = new Set<string>();

describe('what the check says when', () => {
  test.each(cases)('$title ($name)', ({ edits, today, expectedFile }) => {
    const { output, problems } = check(edits, today);
    expect(output).toBe(readFileSync(expectedFile, 'utf8'));
    for (const { code, message, remedy } of problems) {
      seenCodes.add(code);
      expect(message).toMatch(/[.?]$/);
      expect(remedy).toMatch(/\S.*\.$/);
      expect(`${message} ${remedy}`).not.toMatch(
        /\b(zod|acorn|micromark|JSX|Invalid input|expected (string|array)|undefined|NaN|object Object)\b/i,
      );
    }
  });

  // After the cases, because it would find anything that they left behind.
  test('an editor did nothing: there is no problem', () => {
    expect(check([]).output).toBe('Content checked: 11 files, no problems.\n');
  });

  test('every kind of problem has a case', () => {
    const elsewhere = [start, changesSince, revisions, form].flatMap((kinds) => Object.keys(kinds));
    expect(
      Object.keys(catalogue).filter((code) => !seenCodes.has(code) && !elsewhere.includes(code) && !withoutCase.includes(code)),
    ).toEqual([]);
    expect(withoutCase.filter((code) => seenCodes.has(code) || !(code in catalogue))).toEqual([]);
  });

  test('a case edits text that the corpus does not contain: the case fails', () => {
    expect(() => check([{ file: 'content/report.yaml', replace: [{ old: 'nowhere', new: '' }] }])).toThrow('does not contain');
  });
});

/** Too rare, or too similar to others, for a case of their own. */
const withoutCase = [
  // Every check of a schema has its own code; this one is for a check without a code.
  'field-malformed',
];
