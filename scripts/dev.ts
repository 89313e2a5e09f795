import { spawnSync } from 'node:child_process';
import { takeReportOption } from '#read/report-folder.ts';

takeReportOption();

/** Prints the problems of the content, then starts Astro even if there are errors: an editor fixes them with the page open. */
spawnSync(process.execPath, ['src/check/cli.ts'], { stdio: 'inherit' });
process.argv.splice(2, 0, 'dev');
await import('./astro.ts');
