import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/**
 * Starts a script of package.json with arguments, without npm, which takes longer to start than some scripts take to run. Throws if there
 * is no such script.
 */
export function startScript(name: string, args: string[], options: { stdio: StdioOptions; env?: Record<string, string> }): ChildProcess {
  const command = scripts[name];
  if (command === undefined) throw new Error(`package.json has no script "${name}".`);
  const env = {
    ...process.env,
    ...options.env,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  return spawn([command, ...args.map((arg) => `"${arg}"`)].join(' '), { shell: true, stdio: options.stdio, env });
}
