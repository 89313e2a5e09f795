import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countTool, countVitest, formatCounts, type Counts } from './count-tests.ts';

/**
 * Runs every check of the project in order, to the end, and prints the sum as the last line. `--full` sets FULL=1 for
 * the browser tests. Ends with 1 when anything failed or a suite ran nothing.
 */
const folder = mkdtempSync(join(tmpdir(), 'report-tests-'));
const reports = { unit: join(folder, 'unit.json'), site: join(folder, 'site.json') };
const full = process.argv.includes('--full') ? { FULL: '1' } : {};
const done: (Counts & { title: string })[] = [];

tool('Content', 'check:content');
tool('Types', 'check:types');
tool('Lint: code', 'lint:code');
tool('Lint: styles', 'lint:styles');
tool('Lint: format', 'lint:format');
tool('Lint: MDX', 'lint:mdx');
tool('Lint: spelling', 'lint:spelling');
tool('Lint: workflows', 'lint:workflows');
suite('Unit tests', countVitest, reports.unit, `test:unit -- --reporter=default --reporter=json --outputFile=${quote(reports.unit)}`);
if (tool('Build', 'build')) {
  tool('Numbers on the built site', 'verify:numbers');
  suite('Tests on the built site', countPlaywright, reports.site, 'test:e2e -- --reporter=list,json', {
    PLAYWRIGHT_JSON_OUTPUT_FILE: reports.site,
    ...full,
  });
} else {
  console.log('\nNo tests on the built site: it was not built.');
}

rmSync(folder, { recursive: true });
console.log(`\n${done.map((counts) => `${counts.title}: ${formatCounts([counts])}`).join('\n')}\n`);
console.log(formatCounts(done));
process.exitCode = done.some((counts) => counts.failed > 0) ? 1 : 0;

/** Runs a tool that counts as one; true when it found no fault. */
function tool(title: string, script: string): boolean {
  const counts = countTool(run(title, script));
  done.push({ title, ...counts });
  return counts.failed === 0;
}

function suite(title: string, count: Count, report: string, script: string, env: Record<string, string> = {}): void {
  const exitCode = run(title, script, env);
  done.push({ title, ...count(readReport(report), exitCode) });
}

/** Runs an npm script with its output shown as it comes, and returns its exit code. */
function run(title: string, script: string, env: Record<string, string> = {}): number {
  console.log(`\n── ${title} ──`);
  return spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true, env: { ...process.env, ...env } }).status ?? 1;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function quote(path: string): string {
  return `"${path}"`;
}

type Count = (report: unknown, exitCode: number) => Counts;
