import { once } from 'node:events';
import { takeReportOption } from '#read/report-folder.ts';
import { startScript } from './start-script.ts';

/** Builds the report, or the one in the folder that `--report` names, and serves it. Exits with the code of the first that fails. */
takeReportOption();
for (const script of ['build', 'preview']) {
  const [code] = (await once(startScript(script, process.argv.slice(2), { stdio: 'inherit' }), 'close')) as [number | null];
  process.exitCode = code ?? 1;
  if (code !== 0) break;
}
