import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, checkCase, readCases } from './message-cases.ts';

const root = join(import.meta.dirname, '../..');
const cases = readCases();

describe('what the check says when', () => {
  test.each(cases)('$title ($name)', ({ edits, today, expectedFile }) => {
    const { output, problems } = checkCase(edits, today);
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
    expect(cases.length).toBeGreaterThan(180);
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

  test('prints how many numerals of each chapter are bound, derived, checked, waived and free', () => {
    const { stdout } = run(findCase('numeral-in-prose'));
    expect(stdout.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'Numerals texts bound derived checked waived free waived as',
      '01-bicycles 16 2 0 0 11 5 year 6, name 2, document 1, reference 1, date 1',
      'other files 38 2 0 0 4 0 year 3, reference 1',
      'all 54 4 0 0 15 5 year 9, name 2, document 1, reference 2, date 1',
      '',
      '',
    ]);
  });

  test('holds open projections against the day that it is given, and refuses one that is no date', () => {
    const late = inCopy((folder) => command(folder, '--today', '2028-01-15'));
    expect(late.stdout).toContain('Warning: This projection is open and was to be looked at again by 31 December 2026.');
    expect(late.status).toBe(0);
    expect(inCopy((folder) => command(folder, '--today', '2026-12-31')).stdout).toContain('Content checked: 11 files, no problems.\n');
    for (const day of ['2028-02-30', '2028', '']) {
      const { status, stderr } = inCopy((folder) => command(folder, '--today', day));
      expect(stderr).toContain(`"${day}" is not a date`);
      expect(status).toBe(1);
    }
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

describe('the command with --fix', () => {
  test('binds a number of which value, unit and period are said, with its bound, over a line break and in YAML, and leaves the rest', () => {
    inCopy((folder) => {
      const [chapter, claim] = ['content/chapters/01-bicycles.mdx', 'content/claims/f01.yaml'];
      applyEdits(folder, [
        {
          file: chapter,
          replace: [
            {
              old: 'are no figures.\n</Callout>\n',
              new: 'are no figures.\n</Callout>\n\nIn 2024 the market was 12.0\nbillion yuan, it is reported. In 2022 it had more than 2.0 million people. In 2020 it had about 1.50 million people. It has 9 wheels.\n',
            },
            { old: '  - The makers count differently.', new: '  - In 2025 it may be 14.0 billion yuan.' },
          ],
        },
        { file: claim, replace: [{ old: 'states: The city has many bicycles.', new: 'states: 12.0 billion yuan were the market in 2024.' }] },
      ]);
      const { status, stdout, stderr } = command(folder, '--fix');
      expect(stdout).toContain(`${claim}  2:9  "12.0 billion yuan" is now {bicycles/shops/2024}\n`);
      const text = readFileSync(join(folder, chapter), 'utf8');
      expect(text).toContain('In 2024 the market was <Value of="bicycles/shops/2024" status="in-sentence" />, it is reported.');
      expect(text).toContain('In 2022 it had <Value of="bicycles/city-count/2022" />. In 2020 it had about 1.50 million people. It has 9 wheels.');
      expect(text).toContain('  - In 2025 it may be {bicycles/shops/2025@2024}.\n');
      expect(readFileSync(join(folder, claim), 'utf8')).toContain("states: '{bicycles/shops/2024} were the market in 2024.'\n");
      expect(stderr).toContain('The number "1.50 million people" is typed, not bound.');
      expect(stderr).toContain('The number "9" is typed, not bound.');
      expect(stderr).toContain('2 problems in 1 file.');
      expect(status).toBe(1);
    });
  });

  test('says in a line of each number that is left why it is', () => {
    const { stdout } = run(findCase('numeral-words-around'), '--fix');
    expect([...stdout.matchAll(/^content\/\S+ {2}(\S+) {2}Left: (.*)$/gm)].map(([, at, why]) => `${at} ${why}`)).toEqual([
      '7:30 "4,400 companies": it has no unit by which to know companies/register/2024.',
      '35:20 "3,120 companies": it has no unit by which to know companies/register/2023.',
      '35:62 "4,400 companies": it has no unit by which to know companies/register/2024.',
      '35:89 "5,000 firms": no dataset has exactly this number.',
      '35:105 "3,120": it has no unit by which to know companies/register/2023.',
      '37:16 "2.5 million people": its source says "about", and its sentence "almost".',
      '37:71 "2.0 million people": its source says "more than", and its sentence "or more".',
      '37:131 "12.0 billion yuan": "over" stands before it, and its source gives the number exactly.',
    ]);
  });

  test('says when it can mend nothing', () => {
    expect(run(findCase('numeral-in-prose'), '--fix').stdout).toContain('Nothing could be mended without you.\n');
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
