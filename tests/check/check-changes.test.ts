import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkChanges } from '../../tools/changes/cli.ts';
import { applyEdits, corpus, readCases } from './message-cases.ts';

const root = join(import.meta.dirname, '../..');
const history = mkdtempSync(join(tmpdir(), 'history-'));
cpSync(corpus, history, { recursive: true });
for (const args of [
  ['init', '--quiet', '--initial-branch=published'],
  ['add', '.'],
  ['commit', '--quiet', '--message=One'],
  ['switch', '--quiet', '--create=work'],
])
  git(history, ...args);
afterAll(() => rmSync(history, { recursive: true }));

const cases = readCases('since');

describe('what npm run check:changes says when', () => {
  test.each(cases)('$title ($name)', ({ edits, expectedFile }) => {
    inCopy((folder) => {
      applyEdits(folder, edits);
      const { failed, output } = checkChanges(folder, 'published');
      expect(output.replace(/ at [\da-f]{7,} /, ' at 0000000 ')).toBe(readFileSync(expectedFile, 'utf8'));
      expect(failed).toBe(output.includes('Help:'));
    });
  });

  test("an entry already existed: its file may be renamed, and others' changes since then are ignored", () => {
    inCopy((folder) => {
      applyEdits(folder, cases.find(({ name }) => name === 'told')!.edits);
      commit(folder, 'Two');
      git(folder, 'branch', 'second');
      git(folder, 'mv', 'content/changes/2026-11-26-bicycles.yaml', 'content/changes/2026-11-26-counts.yaml');
      expect(checkChanges(folder, 'second').output).toContain('Every change is recorded');
      git(folder, 'stash', '--quiet');
      git(folder, 'switch', '--quiet', 'published');
      expect(checkChanges(folder, 'second')).toMatchObject({ failed: false });
    });
  });

  test('the lines to paste are filled in: they are valid content', () => {
    inCopy((folder) => {
      applyEdits(folder, cases.find(({ name }) => name === 'untold')!.edits);
      const [, lines] = checkChanges(folder, 'published').output.split('-bicycles.yaml:\n\n');
      const whole = lines!
        .replace('date: ""', 'date: "2026-11-26"')
        .replace('class: ""', 'class: revision')
        .replace('reason: ""', 'reason: A better count.');
      applyEdits(folder, [{ file: 'content/changes/2026-11-26-bicycles.yaml', write: whole }]);
      expect(checkChanges(folder, 'published')).toMatchObject({ failed: false });
    });
  });

  test('it runs as a command', () => {
    inCopy((folder) => {
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [join(root, 'tools/changes/cli.ts'), ...args], { cwd: folder, encoding: 'utf8' });
      expect(run('--since', 'published')).toMatchObject({ status: 0, stderr: '' });
      applyEdits(folder, cases.find(({ name }) => name === 'added')!.edits);
      expect(run('--since', 'published')).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('To paste into') as string,
      });
    });
  });

  test('it has no revision to compare with, or the revision does not exist', () => {
    inCopy((folder) => {
      expect(checkChanges(folder, undefined)).toEqual({
        failed: true,
        output: 'Say since when: npm run check:changes -- --since origin/main\n',
      });
      expect(checkChanges(folder, 'nowhere')).toEqual({
        failed: true,
        output: 'There is no revision "nowhere" here. Fetch it (git fetch origin), or name another: a branch, a tag or a commit.\n',
      });
      expect(checkChanges(folder, '--all').failed).toBe(true);
    });
  });

  test('the history is incomplete, or there is none', () => {
    inCopy((folder) => {
      commit(folder, 'Two');
      const clone = join(folder, 'clone');
      git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
      expect(checkChanges(clone, 'HEAD~1').output).toBe(
        'There is no revision "HEAD~1" here. The history of this clone is cut off: git fetch --unshallow\n',
      );
      rmSync(join(folder, '.git'), { recursive: true });
      expect(checkChanges(folder, 'published')).toEqual({
        failed: true,
        output: 'This folder has no Git history. Clone the repository with Git.\n',
      });
    });
  });

  test('there were no numbers before, or the content has problems: it compares nothing and fails', () => {
    inCopy((folder) => {
      git(folder, 'switch', '--quiet', '--orphan', 'empty');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message=Nothing');
      git(folder, 'switch', '--quiet', '--create=later');
      cpSync(corpus, folder, { recursive: true });
      expect(checkChanges(folder, 'empty')).toEqual({ failed: true, output: 'Nothing was compared: there are no numbers at empty.\n' });
      expect(checkChanges(folder, 'published').output).toContain('have no common history here');
      writeFileSync(join(folder, 'content/datasets/bicycles.yaml'), 'title: Bicycles\n');
      expect(checkChanges(folder, 'empty').output).toContain('The field "measures" is missing.');
    });
  });
});

function inCopy(task: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'since-'));
  try {
    cpSync(history, folder, { recursive: true });
    task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
}

function git(folder: string, ...args: string[]): void {
  const config = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...config, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
