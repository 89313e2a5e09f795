import { spawnSync } from 'node:child_process';
import { takeReportOption } from '#read/report-folder.ts';

takeReportOption();

/** Shows what is wrong with the content, then starts Astro whatever the check said: an editor mends with the page open. */
spawnSync(process.execPath, ['src/check/cli.ts'], { stdio: 'inherit' });
process.argv.splice(2, 0, 'dev');
await import('./astro.ts');
