import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../support/build-copy.ts';

/**
 * Copies the project, changes the copy, and does with it what a pull request meets: check, comparison of numbers, build, proof, and the tests
 * of every report. Returns what the first that failed printed; undefined when all is green.
 */
export async function tryCopy(
  change: (folder: string) => void | Promise<void>,
  { isCompared }: { isCompared: boolean },
): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'report-tried-'));
  try {
    await copyProject(folder);
    commit(folder);
    await change(folder);
    const commands = [
      'npm run --silent check',
      ...(isCompared ? ['npm run --silent check:changes -- --since HEAD'] : []),
      ...ofEveryReport,
    ];
    for (const command of commands) {
      const { status, stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8', maxBuffer: 1 << 28 });
      if (status !== 0) return `${command}\n${stdout.slice(-6000)}${stderr.slice(-6000)}`;
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The comparison of numbers needs a revision. */
function commit(folder: string): void {
  for (const words of [
    ['init', '--quiet'],
    ['add', 'content'],
    ['commit', '--quiet', '--message=Before'],
  ])
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], { cwd: folder });
}

const ofEveryReport = [
  'npm run --silent build',
  'npm run --silent verify:numbers',
  'npx vitest run tests/report',
  'npx playwright test --project=report --reporter=line',
];
