import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/check/run-check.ts';
import { copyCorpus, corpus, readCases, type MessageCase } from './message-cases.ts';

const cases = readCases();
const copy = copyCorpus();
afterAll(() => copy.remove());

describe('the command', () => {
  test('prints warnings, and exits with 0', () => {
    const { failed, stdout, stderr } = runCase('unused');
    expect(stdout).toContain('Warning: Nothing uses the source');
    expect([failed, stderr]).toEqual([false, '']);
  });

  test('exits with 1 on a problem, but with 0 if it should only report', () => {
    const { failed, stderr } = runCase('no-proof');
    expect(stderr).toContain('No source states or confirms this number.');
    expect(failed).toBe(true);
    expect(runCase('no-proof', '--report-only')).toMatchObject({ failed: false, stderr });
  });

  test('prints each problem as JSON, with its code, its place and its values', () => {
    const { failed, stdout, stderr } = runCase('dataset-unknown', '--json');
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(problems.find(({ code }) => code === 'dataset-unknown')).toMatchObject({
      severity: 'error',
      file: 'content/chapters/01-bicycles.mdx',
      line: expect.any(Number) as number,
      about: { nearest: 'bicycles' },
    });
    expect([failed, stderr]).toEqual([true, '']);
  });

  test('prints an annotation for GitHub for each problem, at its line of the file', () => {
    expect(runCase('no-proof', '--annotations').stdout).toMatch(
      /^::error file=content\/datasets\/bicycles\.yaml,line=\d+,col=\d+,title=number-without-source::No source states or confirms this number\. .+$/m,
    );
    expect(runCase('unused', '--annotations').stdout).toMatch(/^::warning file=/m);
  });

  test('prints how many numerals in each chapter are bound, derived, checked, waived and free', () => {
    const { stdout } = runCase('numeral-in-prose');
    expect(stdout.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'Numerals texts bound derived checked waived free waived as',
      '01-bicycles 16 2 0 0 11 5 year 6, name 2, document 1, reference 1, date 1',
      'other files 38 2 0 0 4 0 year 3, reference 1',
      'all 54 4 0 0 15 5 year 9, name 2, document 1, reference 2, date 1',
      '',
      '',
    ]);
  });

  test('checks open projections as of the given day, and refuses a day that is not a date', () => {
    const on = (day: string) => runCheck(['--today', day], corpus);
    expect(on('2028-01-15')).toMatchObject({
      failed: false,
      stdout: expect.stringContaining('Warning: This projection is open and was due for review by 31 December 2026.') as string,
    });
    expect(on('2026-12-31').stdout).toContain('Content checked: 11 files, no problems.\n');
    for (const day of ['2028-02-30', '2028', ''])
      expect(on(day)).toMatchObject({ failed: true, stderr: expect.stringContaining(`"${day}" is not a date`) as string });
    expect(runCheck(['--today'], corpus).stderr).toContain('"" is not a date');
  });

  test('exits with 1 if there is nothing to check', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
    expect(runCheck([], folder)).toMatchObject({ failed: true, stderr: expect.stringContaining('No text was checked') as string });
    rmSync(folder, { recursive: true });
  });

  test('says when a file is not UTF-8', () => {
    const bytes = Buffer.from('term: V\xe9lo\n', 'latin1').toString('base64');
    const { failed, stderr } = copy.withEdits([{ file: 'content/glossary/bicycle.yaml', bytes }], (folder) => runCheck([], folder));
    expect(stderr).toContain('content/glossary/bicycle.yaml\n  1:1  This file is not UTF-8 text.\n         Save it as UTF-8.\n');
    expect(failed).toBe(true);
  });

  test('is a program that checks the current folder, prints the result and exits with 0', () => {
    const { failed, ...printed } = runCheck(['--today', '2028-01-15'], corpus);
    expect(failed).toBe(false);
    expect(start(corpus, '--today', '2028-01-15')).toMatchObject({ status: 0, ...printed });
  });

  test('checks nothing and fails for an unknown option or a folder without content', () => {
    expect(runCheck(['--reprt', 'tests/fixture'], corpus)).toMatchObject({
      failed: true,
      stdout: '',
      stderr: expect.stringContaining('There is no option "--reprt", only --today, ') as string,
    });
    expect(start(corpus, '--report', 'nowhere')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'There is no folder content in nowhere: name the folder that has it after --report.\n',
    });
  });

  test('is a program that checks the folder that --report names, prints the result and exits with 1', () => {
    copy.withEdits(findCase('no-proof').edits, (folder) => {
      const { failed, ...printed } = runCheck([], folder);
      expect(failed).toBe(true);
      expect(start(tmpdir(), '--report', folder)).toMatchObject({ status: 1, ...printed });
    });
  });
});

describe('the command with --fix', () => {
  test('binds a number with its value, unit and period, and its bound, even across a line break and in YAML, and leaves the rest', () => {
    const [chapter, claim] = ['content/chapters/01-bicycles.mdx', 'content/claims/f01.yaml'];
    copy.withEdits(
      [
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
        {
          file: claim,
          replace: [{ old: 'states: The city has many bicycles.', new: 'states: 12.0 billion yuan were the market in 2024.' }],
        },
      ],
      (folder) => {
        const { failed, stdout, stderr } = runCheck(['--fix'], folder);
        expect(stdout).toContain(`${claim}  2:9  "12.0 billion yuan" is now {bicycles/shops/2024}\n`);
        const text = readFileSync(join(folder, chapter), 'utf8');
        expect(text).toContain('In 2024 the market was <Value of="bicycles/shops/2024" status="in-sentence" />, it is reported.');
        expect(text).toContain(
          'In 2022 it had <Value of="bicycles/city-count/2022" />. In 2020 it had about 1.50 million people. It has 9 wheels.',
        );
        expect(text).toContain('  - In 2025 it may be {bicycles/shops/2025@2024}.\n');
        expect(readFileSync(join(folder, claim), 'utf8')).toContain("states: '{bicycles/shops/2024} were the market in 2024.'\n");
        expect(stderr).toContain('The number "1.50 million people" is typed, not bound.');
        expect(stderr).toContain('The number "9" is typed, not bound.');
        expect(stderr).toContain('2 problems in 1 file.');
        expect(failed).toBe(true);
      },
    );
  });

  test('says why it leaves a number unbound', () => {
    const { stdout } = runCase('numeral-words-around', '--fix');
    expect([...stdout.matchAll(/^content\/\S+ {2}(\S+) {2}Left: (.*)$/gm)].map(([, at, why]) => `${at} ${why}`)).toEqual([
      '7:30 "4,400 companies": it has no unit to tell whether it is companies/register/2024.',
      '35:20 "3,120 companies": it has no unit to tell whether it is companies/register/2023.',
      '35:62 "4,400 companies": it has no unit to tell whether it is companies/register/2024.',
      '35:89 "5,000 firms": no dataset has exactly this number.',
      '35:105 "3,120": it has no unit to tell whether it is companies/register/2023.',
      '37:16 "2.5 million people": its source says "about", but its sentence says "almost".',
      '37:71 "2.0 million people": its source says "more than", but its sentence says "or more".',
      '37:131 "12.0 billion yuan": "over" comes before it, but its source gives the number exactly.',
    ]);
  });

  test('says when it can fix nothing', () => {
    expect(runCase('numeral-in-prose', '--fix').stdout).toContain('Nothing could be fixed without you.\n');
  });
});

function runCase(name: string, ...args: string[]): ReturnType<typeof runCheck> {
  return copy.withEdits(findCase(name).edits, (folder) => runCheck(args, folder));
}

function start(folder: string, ...args: string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, [join(import.meta.dirname, '../../src/check/cli.ts'), ...args], { cwd: folder, encoding: 'utf8' });
}

function findCase(name: string): MessageCase {
  return cases.find((one) => one.name === name)!;
}
