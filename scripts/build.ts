import { spawnSync } from 'node:child_process';
import { takeReportOption } from '#read/report-folder.ts';

/** Checks the content, then builds the site: of this report, or of the one in the folder that `--report` names. Ends as the first that fails. */
takeReportOption();
const { status } = spawnSync(process.execPath, ['src/check/cli.ts'], { stdio: 'inherit' });
if (status === 0) {
  process.argv.splice(2, 0, 'build');
  await import('./astro.ts');
} else process.exitCode = status ?? 1;
