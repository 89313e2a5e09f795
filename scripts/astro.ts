import { isAbsolute, relative, resolve } from 'node:path';
import { reportFolder } from '#read/report-folder.ts';

/**
 * Runs an Astro command (`node scripts/astro.ts build`) without telemetry, the same on every system. Resolves packages only from the folder
 * of the project.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const way = relative('.', reportFolder());
const unreadable = /[#?]/.exec(resolve('.'))?.[0];
if (unreadable !== undefined) {
  console.error(
    `${resolve('.')} has a "${unreadable}" in its name, at which Vite, which builds the pages, takes the name to end. Rename that folder.`,
  );
  process.exitCode = 1;
} else if (way.startsWith('..') || isAbsolute(way)) {
  console.error(
    `${reportFolder()} is outside this project. Move the report into a folder of the project, e.g. reports/mine, and name that folder.`,
  );
  process.exitCode = 1;
} else await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
