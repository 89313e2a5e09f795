import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The absolute path of the folder with the content/ of the report: the one in the variable REPORT, e.g. tests/fixture, or the current
 * folder.
 */
export function reportFolder(): string {
  return resolve(process.env.REPORT ?? '.');
}

/**
 * Whether the report has the file, or at least one file in the folder, at a path such as "content/organisations". Astro would warn of
 * each that is missing, although a report may be without it.
 */
export function hasContent(path: string): boolean {
  const full = join(reportFolder(), path);
  if (!existsSync(full)) return false;
  return !statSync(full).isDirectory() || readdirSync(full).some((name) => !name.startsWith('.'));
}

/** The folder in which the builds of a report keep files for later builds. Git ignores it. */
export function cacheFolder(): string {
  const folder = reportFolder();
  return folder === resolve('.') ? join(folder, 'node_modules/.astro') : join(folder, '.astro/cache');
}

/**
 * Removes `--report <folder>` from the arguments of a command and sets it for this process and those that it starts. Exits if no folder
 * follows.
 */
export function takeReportOption(words: string[] = process.argv): void {
  const at = words.indexOf('--report');
  if (at < 0) return;
  const [, folder] = words.splice(at, 2);
  if (folder === undefined || folder.startsWith('-')) {
    process.stderr.write('Say which report: --report and the folder that has content/ in it, e.g. --report tests/fixture.\n');
    process.exit(1);
  }
  if (!existsSync(join(folder, 'content'))) {
    process.stderr.write(`There is no folder content in ${folder}: name the folder that has it after --report.\n`);
    process.exit(1);
  }
  process.env.REPORT = folder;
}
