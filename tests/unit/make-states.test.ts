import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeStates } from '../../tools/diff/make-states.ts';

const folder = mkdtempSync(join(tmpdir(), 'larger-repository-'));
afterAll(() => rmSync(folder, { recursive: true }));
const project = join(folder, 'reports #1/50% ours');

test('a project in a folder of a larger repository is compared with its own earlier state', () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=Nothing');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ scripts: { build: 'echo built > dist.txt' } }));
  writeFileSync(join(project, 'words.txt'), 'before');
  git('add', '.');
  git('commit', '--quiet', '--message=Add');
  writeFileSync(join(project, 'words.txt'), 'after');
  const states = makeStates(project, 'HEAD', join(folder, 'states'));
  if ('fault' in states) throw new Error(states.fault);
  expect(readFileSync(join(states.before, 'words.txt'), 'utf8')).toBe('before');
  expect(readFileSync(join(states.after, 'words.txt'), 'utf8')).toBe('after');
  expect(readFileSync(join(states.before, 'dist.txt'), 'utf8')).toBe('built\n');
});

test('a revision without the project is named', () => {
  expect(makeStates(project, 'HEAD~1', join(folder, 'none'))).toHaveProperty('fault', expect.stringContaining('no project in the folder'));
});

function git(...args: string[]): void {
  const config = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...config, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
