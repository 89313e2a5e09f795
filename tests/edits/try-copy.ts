import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../support/build-copy.ts';
import { listFiles } from '../support/site.ts';

/**
 * Copies the project, changes the copy, and runs what a pull request must pass: check, comparison of numbers, build, proof, and the tests
 * of every report. Returns the output of the first step that fails, or undefined if all pass.
 */
export async function tryCopy({ change, since, variables = {}, sameAs }: Trial): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'report-tried-'));
  try {
    await copyProject(folder);
    commit(folder);
    await change(folder);
    const inCopy = (command: string) => () => run(command, folder, variables);
    const here = (command: string) => () => run(command, process.cwd(), { ...variables, REPORT: folder, BRIEF: '1' });
    const steps = [
      inCopy('npm run --silent check'),
      ...(since === undefined ? [] : [inCopy(`npm run --silent check:changes -- --since ${since}`)]),
      inCopy('npm run --silent build'),
      ...(sameAs === undefined ? [] : [() => compareFolders(sameAs, join(folder, 'dist'))]),
      inCopy('npm run --silent verify:numbers'),
      // Tests run from this folder, where their compiled files are cached.
      here('npx vitest run tests/report'),
      here(`npx playwright test --project=report --workers=1 --reporter=line --output=${join(folder, 'test-results')}`),
    ];
    for (const step of steps) {
      const fault = await step();
      if (fault !== undefined) return fault;
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
  for (const args of [
    ['init', '--quiet'],
    ['add', 'content'],
    ['commit', '--quiet', '--message=Before'],
  ])
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder });
}

/** Runs a command, and returns its output if it fails. */
async function run(command: string, cwd: string, variables: Record<string, string>): Promise<string | undefined> {
  const child = spawn(command, { cwd, shell: true, env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const code = await new Promise((ended) => child.on('close', ended));
  return code === 0 ? undefined : `${command}\n${output.slice(-8000)}`;
}

/** Names the files that only one of two folders has or that differ; undefined if there are none. */
function compareFolders(one: string, other: string): string | undefined {
  const files = new Set([...listFiles(one), ...listFiles(other)]);
  const read = (folder: string, file: string): Buffer | undefined => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return undefined;
    }
  };
  const different = [...files].filter((file) => {
    const [ownBytes, otherBytes] = [read(one, file), read(other, file)];
    return !ownBytes || !otherBytes?.equals(ownBytes);
  });
  if (files.size === 0) return `There are no files in ${one}.`;
  return different.length === 0 ? undefined : `These files differ from those in ${one}:\n${different.join('\n')}`;
}

export interface Trial {
  /** What happened, as a sentence without a full stop. */
  title: string;
  /** Changes the copy of the project in this folder. */
  change: (folder: string) => void | Promise<void>;
  /** The revision to compare the numbers with; if it is left out, they are not compared. */
  since?: string;
  /** Environment variables to add. */
  variables?: Record<string, string>;
  /** A folder with the site that the copy must produce, byte for byte. */
  sameAs?: string;
}
