import { join, resolve } from 'node:path';

/** The folder whose content/ is the report, as a whole path: the one that REPORT names, e.g. tests/fixture; without it the folder in which the program runs. */
export function reportFolder(): string {
  return resolve(process.env.REPORT ?? '.');
}

/** Where the builds of a report leave what later ones may use. Git ignores it. */
export function cacheFolder(): string {
  const folder = reportFolder();
  return folder === resolve('.') ? join(folder, 'node_modules/.astro') : join(folder, '.astro/cache');
}

/** Takes `--report <folder>` from the words of a command and remembers it for this program and those that it starts. Ends the program when no folder follows. */
export function takeReportOption(words: string[] = process.argv): void {
  const at = words.indexOf('--report');
  if (at < 0) return;
  const [, folder] = words.splice(at, 2);
  if (folder === undefined || folder.startsWith('-')) {
    process.stderr.write('Say which report: --report and the folder that has content/ in it, e.g. --report tests/fixture.\n');
    process.exit(1);
  }
  process.env.REPORT = folder;
}
