import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fixture } from './build-copy.ts';

/** Starts the preview for editors of the second report, in a folder with the project, on a port that the system gives, and waits until it answers. */
export async function startDevServer(folder = process.cwd()): Promise<DevServer> {
  // Whoever writes or tests in the same folder may have a preview of it open.
  const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', '0', '--ignore-lock'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REPORT: fixture, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const says = (words: RegExp): Promise<RegExpExecArray> => waitFor(server, words);
  const [, address = ''] = await says(/Local\s+(http:\S+?)\/?\s[^]*watching for file changes/);
  return {
    address,
    says,
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    },
  };
}

function waitFor(server: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  return new Promise((ready, fail) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const found = words.exec(said);
      if (found) end(() => ready(found));
    };
    const exit = (): void => end(() => fail(new Error(`The preview for editors stopped:\n${said}`)));
    const end = (settle: () => void): void => {
      server.stdout?.off('data', listen);
      server.stderr?.off('data', listen);
      server.off('exit', exit);
      // What nobody reads would fill the pipe.
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
  /** Without a slash at the end. */
  address: string;
  /** Resolves with the words as soon as it says them, from now on. */
  says: (words: RegExp) => Promise<RegExpExecArray>;
  /** Resolves when it writes no more. */
  stop: () => Promise<void>;
}
