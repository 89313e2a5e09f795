import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** Starts the preview for editors in a folder on a free port, and waits until it answers. */
export async function startDevServer(folder = process.cwd()): Promise<{ address: string; stop: () => void }> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await waitFor(server, /watching for file changes/);
  return { address: `http://localhost:${port}`, stop: () => server.kill() };
}

function waitFor(server: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((ready, fail) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      if (words.test(said)) ready();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => fail(new Error(`The preview for editors stopped:\n${said}`)));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
