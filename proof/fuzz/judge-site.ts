import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { verifySite } from '../verify/verify.ts';

/**
 * The faults of a copy of the project that was built from content that passed the check: those that the tests of every page find, also in a
 * browser; numbers that differ from the content; and programmers' words in text for readers.
 */
export async function judgeSite(folder: string): Promise<string[]> {
  const dist = join(folder, 'dist');
  const { tally } = await verifySite(dist, join(folder, 'content'));
  return [
    ...readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => findLeaks(readFileSync(join(dist, file), 'utf8')).map((leak) => `${file}: "${leak}"`)),
    ...tally.faults.map((fault) => `numbers: ${JSON.stringify(fault).slice(0, 300)}`),
    ...runPageTests(folder),
  ];
}

function findLeaks(html: string): string[] {
  const words = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
  return words.match(/\bundefined\b|\bNaN\b|\[object \w+\]/g) ?? [];
}

/** Runs the tests that apply to every page of every report; returns the failures. */
function runPageTests(folder: string): string[] {
  const command = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  const run = spawnSync(process.execPath, [command, 'test', '--project=report', '--reporter=line', '--grep-invert', slow, ...pageTests], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status === 0 && /\d+ passed/.test(run.stdout)) return [];
  return [`tests of pages: ${run.stdout.slice(run.stdout.indexOf('  1) ')).slice(0, 3000)}${run.stderr.slice(0, 1000)}`];
}

/** One HTML validator is enough. */
const slow = 'the checker of the standard';
const pageTests = ['every-page', 'links', 'markup'].map((name) => `tests/report/${name}.spec.ts`);
