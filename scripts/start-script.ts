import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/**
 * Starts a script of package.json, with words after it, as npm would, but without npm: that takes longer to start than some of them to run.
 * Throws when there is no such script.
 */
export function startScript(name: string, words: string[], options: { stdio: StdioOptions; env?: Record<string, string> }): ChildProcess {
  const command = scripts[name];
  if (command === undefined) throw new Error(`package.json has no script "${name}".`);
  const env = {
    ...process.env,
    ...options.env,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  return spawn([command, ...words.map((word) => `"${word}"`)].join(' '), { shell: true, stdio: options.stdio, env });
}
