import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs the packages in a fresh clone, so that one command is enough. Plain JavaScript, because an old Node may run it. */
if (!existsSync('node_modules/.package-lock.json')) {
  console.log('Installing the packages named in package-lock.json (npm ci), once.');
  const npm = spawnSync('npm ci --no-audit --no-fund', { stdio: 'inherit', shell: true });
  process.exitCode = npm.status ?? 1;
}
