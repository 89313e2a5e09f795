import { spawn } from 'node:child_process';

/**
 * What an editor runs before sending a change: the content check, the form of chapters and the spelling, in parallel. Prints the output of
 * each, in this order, and exits with 1 if one fails.
 */
const checks = await Promise.all([['check:content', ...process.argv.slice(2)].join(' -- '), 'lint:mdx', 'lint:spelling'].map(run));
const failed = checks.filter(({ code }) => code !== 0).map(({ script }) => script);
for (const { said } of checks) process.stdout.write(said);
console.log(failed.length === 0 ? 'Content, form and spelling: no problems.' : `To fix: ${failed.join(', ')}.`);
if (failed.length > 0) process.exitCode = 1;

async function run(script: string): Promise<{ script: string; said: string; code: number | null }> {
  const child = spawn(`npm run --silent ${script}`, { stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return { script, code: await new Promise((ended) => child.on('close', ended)), said };
}
