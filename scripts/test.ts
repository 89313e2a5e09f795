import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startScript } from './start-script.ts';
import { countPlaywright, countTool, countVitest, formatCounts, type Counts } from './count-tests.ts';

/**
 * Runs every check of the project, even after failures, and prints the totals on the last line. `--full` sets FULL=1 for
 * the tests that then do more. Exits with 1 if anything fails or a suite runs no tests.
 */
const folder = mkdtempSync(join(tmpdir(), 'report-tests-'));
const reports = { unit: join(folder, 'unit.json'), site: join(folder, 'site.json') };
const ofFixture = ['--report', 'tests/fixture'];
const full = process.argv.includes('--full') ? { FULL: '1' } : {};
const done: (Counts & { title: string; seconds: number })[] = [];
const quickTools: Tool[] = [
  ['Content', 'check:content'],
  ['Content of the second report', 'check:content', ofFixture],
  ['Lint: styles', 'lint:styles'],
  ['Lint: format', 'lint:format'],
  ['Lint: MDX', 'lint:mdx'],
  ['Lint: spelling', 'lint:spelling'],
  ['Lint: what nothing uses', 'lint:unused'],
  ['Lint: words of the report', 'lint:report-words'],
  ['Lint: workflows', 'lint:workflows'],
];

// Each keeps one processor busy, so two run in parallel. The build and the check of types write files that the code linter reads.
const built = await Promise.all([
  tool('Build', 'build').then(async (isBuilt) => {
    await tool('Types', 'check:types');
    await tool('Lint: code', 'lint:code');
    return isBuilt;
  }),
  tool('Build of the second report', 'build', ofFixture).then(async (isBuilt) => {
    for (const quickTool of quickTools) await tool(...quickTool);
    const args = ['--maxWorkers=1', '--reporter=default', '--reporter=json', `--outputFile=${reports.unit}`];
    await suite('Unit tests', countVitest, reports.unit, 'test:unit', args, { ...full });
    return isBuilt;
  }),
]);
if (built.every(Boolean)) {
  await Promise.all([
    tool('Numbers on the built site', 'verify:numbers'),
    tool('Numbers on the site of the second report', 'verify:numbers', ofFixture),
  ]);
  await suite('Tests on the built site', countPlaywright, reports.site, 'test:browser', ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: reports.site,
    ...full,
  });
  await tool('Edits by editors, and the content of another report', 'test:edits', 'FULL' in full ? ['--each'] : []);
} else {
  console.log('\nThe tests on the built sites did not run, because a build failed.');
}

rmSync(folder, { recursive: true });
console.log(`\n${done.map((counts) => `${counts.title}: ${formatCounts([counts])}, ${counts.seconds} s`).join('\n')}\n`);
console.log(formatCounts(done));
process.exitCode = done.some((counts) => counts.failed > 0) ? 1 : 0;

/** Runs a tool that counts as one test, and prints its output at the end. Returns whether it passed. */
async function tool(...[title, script, args = []]: Tool): Promise<boolean> {
  const output: Buffer[] = [];
  const start = performance.now();
  const child = startScript(script, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  const counts = countTool(await exitCodeOf(child));
  process.stdout.write(`\n── ${title} ──\n${Buffer.concat(output).toString()}`);
  done.push({ title, ...counts, seconds: secondsSince(start) });
  return counts.failed === 0;
}

/** Runs a suite of tests, and prints its output as it comes. */
async function suite(...[title, count, report, script, args, env = {}]: Suite): Promise<void> {
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  const child = startScript(script, args, { stdio: 'inherit', env });
  const exitCode = await exitCodeOf(child);
  done.push({ title, ...count(readReport(report), exitCode), seconds: secondsSince(start) });
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((ended) => child.on('close', (code) => ended(code ?? 1)));
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

type Count = (report: unknown, exitCode: number) => Counts;
type Tool = [title: string, script: string, args?: string[]];
type Suite = [title: string, count: Count, report: string, script: string, args: string[], env?: Record<string, string>];
