import { runCheck } from '#check/run-check.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { builtContent } from '../src/astro/built-content.ts';

/**
 * Checks the content, then builds the site: of this report, or of the one in the folder that `--report` names. Exits with the code of the
 * first that fails.
 */
takeReportOption();
const folder = reportFolder();
const { failed, stdout, stderr } = runCheck([], folder, builtContent(folder));
process.stdout.write(stdout);
process.stderr.write(stderr);
if (failed) process.exitCode = 1;
else {
  process.argv.splice(2, 0, 'build');
  await import('./astro.ts');
}
