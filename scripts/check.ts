import { resolve } from 'node:path';
import { takeReportOption } from '#read/report-folder.ts';
import { startScript } from './start-script.ts';

/** Caches compiled modules for the next check. */
const env = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/node') };

/**
 * What an editor runs before sending a change: the content check, the form of chapters and the spelling, in parallel. Prints the output of
 * each, in this order, and exits with 1 if one fails.
 */
const args = process.argv.slice(2);
takeReportOption();
const checks = await Promise.all([run('content', 'check:content', args), run('form', 'lint:mdx'), run('spelling', 'lint:spelling')]);
const failed = checks.filter(({ code }) => code !== 0).map(({ what }) => what);
for (const { said } of checks) process.stdout.write(said);
console.log(failed.length === 0 ? 'Content, form and spelling: no problems.' : `Correct what is listed above: ${failed.join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;

async function run(what: string, script: string, scriptArgs: string[] = []): Promise<{ what: string; said: string; code: number | null }> {
  const child = startScript(script, scriptArgs, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  return { what, code: await new Promise((ended) => child.on('close', ended)), said };
}
