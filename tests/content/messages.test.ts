import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, checkCase, readCases } from './message-cases.ts';

const root = join(import.meta.dirname, '../..');
const cases = readCases();

describe('what the check says when', () => {
  test.each(cases)('$title ($name)', ({ edits, expectedFile }) => {
    const { output, problems } = checkCase(edits);
    expect(output).toBe(readFileSync(expectedFile, 'utf8'));
    for (const { message, remedy } of problems) {
      expect(message).toMatch(/[.?]$/);
      expect(remedy).toMatch(/\S.*\.$/);
      expect(`${message} ${remedy}`).not.toMatch(/\b(zod|acorn|micromark|JSX|Invalid input|expected (string|array)|undefined|NaN|object Object)\b/i);
    }
  });

  test('an editor did nothing: there is no problem', () => {
    expect(checkCase([]).output).toBe('Content checked: 11 files, no problems.\n');
  });

  test('the cases are all there', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test('a case edits what the corpus does not contain: the case itself fails', () => {
    expect(() => checkCase([{ file: 'content/report.yaml', replace: [{ old: 'nowhere', new: '' }] }])).toThrow('does not contain');
  });
});

describe('the command', () => {
  test('ends well on warnings and says them', () => {
    const { status, stdout } = run(findCase('unused'));
    expect(stdout).toContain('Warning: Nothing uses the source');
    expect(status).toBe(0);
  });

  test('ends badly on a problem, and goes on when it is only to report', () => {
    const { status, stderr } = run(findCase('no-proof'));
    expect(stderr).toContain('No source states or confirms this number.');
    expect(status).toBe(1);
    expect(run(findCase('no-proof'), '--report-only').status).toBe(0);
  });

  test('ends badly where there is nothing to check', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
    const { status } = command(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
  });

  test('says that a file is not UTF-8', () => {
    const { status, stderr } = inCopy((folder) => {
      writeFileSync(join(folder, 'content/glossary/bicycle.yaml'), Buffer.from('term: V\xe9lo\n', 'latin1'));
      return command(folder);
    });
    expect(stderr).toContain('content/glossary/bicycle.yaml\n  1:1  This file is not UTF-8 text.\n         Save it as UTF-8.\n');
    expect(status).toBe(1);
  });
});

function run({ edits }: (typeof cases)[number], ...options: string[]): ReturnType<typeof command> {
  return inCopy((folder) => {
    applyEdits(folder, edits);
    return command(folder, ...options);
  });
}

function inCopy<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  cpSync(join(root, 'tests/messages/corpus'), folder, { recursive: true });
  const result = use(folder);
  rmSync(folder, { recursive: true });
  return result;
}

function command(folder: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'src/check/cli.ts'), ...options], { cwd: folder, encoding: 'utf8' });
}

function findCase(name: string): (typeof cases)[number] {
  return cases.find((one) => one.name === name)!;
}
