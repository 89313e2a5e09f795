import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { usualPlaces } from './usual-places.ts';

/** The probes of the current machine. */
export function systemProbes(): Probes {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return {
    variable: process.env.CHROMIUM,
    usualPlaces: usualPlaces(process.platform, directories, process.env),
    ownByPlaywright: chromium.executablePath(),
    mayUseApt: process.getuid?.() === 0 && existsSync('/etc/debian_version') && succeeds('apt-get', ['--version'], 'ignore'),
    findVersion,
    installByPlaywright: () => succeeds(process.execPath, [playwrightCli(), 'install', 'chromium'], 'inherit'),
    installByApt: () =>
      succeeds('apt-get', ['update'], 'inherit') &&
      // Ubuntu has no package of the shell.
      ['chromium-headless-shell', 'chromium'].some((name) =>
        succeeds('apt-get', ['install', '--yes', '--no-install-recommends', name], 'inherit'),
      ),
    announce: (text) => {
      console.log(text);
    },
  };
}

function findVersion(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows `--version` opens a window and prints nothing.
  const windows = process.platform === 'win32';
  const flags = windows ? ['--headless', '--disable-gpu', '--no-first-run', '--dump-dom', 'about:blank'] : ['--version'];
  const run = spawnSync(path, flags, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  if (run.status !== 0) return undefined;
  return windows ? 'Chrome' : run.stdout.trim() || undefined;
}

function succeeds(command: string, args: string[], stdio: 'ignore' | 'inherit'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env, timeout: 10 * 60_000 }).status === 0;
}

function playwrightCli(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
}

/** What the choice of a browser needs to know about the machine, and what it may do to it. */
export interface Probes {
  variable: string | undefined;
  usualPlaces: string[];
  ownByPlaywright: string;
  /** True for root on Debian or Ubuntu. */
  mayUseApt: boolean;
  /** Starts the executable and returns its version text; undefined if it is missing or does not start. */
  findVersion(path: string): string | undefined;
  installByPlaywright(): boolean;
  installByApt(): boolean;
  announce(text: string): void;
}
