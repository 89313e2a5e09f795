import { spawn, spawnSync } from 'node:child_process';
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
      const { code, said } = await run(command, folder);
      if (code !== 0) return `${command}\n${said.slice(-8000)}`;
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

/** Runs a command to its end, with browsers that open one page of each type: the code is tested already, and on all pages. */
async function run(command: string, cwd: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(command, { cwd, shell: true, env: { ...process.env, BRIEF: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return { code: await new Promise((ended) => child.on('close', ended)), said };
}

const ofEveryReport = [
  'npm run --silent build',
  'npm run --silent verify:numbers',
  'npx vitest run tests/report',
  'npx playwright test --project=report --workers=1 --reporter=line',
];
