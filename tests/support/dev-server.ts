import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fixture } from './build-copy.ts';

/** Starts the preview for editors of the second report in a folder with the project, on a free port, and waits until it is ready. */
export async function startDevServer(folder = process.cwd()): Promise<DevServer> {
  // Someone who writes or tests in the same folder may have a preview open.
  const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', '0', '--ignore-lock'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REPORT: fixture, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const waitForOutput = (pattern: RegExp): Promise<RegExpExecArray> => waitFor(server, pattern);
  const [, address = ''] = await waitForOutput(/Local\s+(http:\S+?)\/?\s[^]*watching for file changes/);
  return {
    address,
    waitForOutput,
    stop: async () => {
      const exited = once(server, 'exit');
      server.kill();
      await exited;
    },
  };
}

function waitFor(server: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (part: Buffer): void => {
      output += part.toString();
      const found = pattern.exec(output);
      if (found) end(() => resolve(found));
    };
    const exit = (): void => end(() => reject(new Error(`The preview for editors stopped:\n${output}`)));
    const end = (settle: () => void): void => {
      server.stdout?.off('data', listen);
      server.stderr?.off('data', listen);
      server.off('exit', exit);
      // Unread output would fill the pipe.
      server.stdout?.resume();
      server.stderr?.resume();
      settle();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', exit);
  });
}

export interface DevServer {
  /** Without a trailing slash. */
  address: string;
  /** Resolves with the match as soon as new output matches the pattern. */
  waitForOutput: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves once the server has exited. */
  stop: () => Promise<void>;
}
