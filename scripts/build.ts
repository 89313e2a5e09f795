import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runCheck } from '#check/run-check.ts';
import { readDeploy, readSite } from '#lib/deploy.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { builtContent } from '../src/astro/built-content.ts';

/**
 * Checks the content, then builds the site: of this report, or of the one in the folder that `--report` names. Exits with the code of the
 * first that fails, or with 1 and a sentence if the host would publish what must not be published.
 */
takeReportOption();
const folder = reportFolder();
const { failed, stdout, stderr } = runCheck([], folder, builtContent(folder));
process.stdout.write(stdout);
process.stderr.write(stderr);
const refusal = failed ? undefined : refuse();
if (refusal !== undefined) process.stderr.write(`${refusal}\n`);
if (failed || refusal !== undefined) process.exitCode = 1;
else {
  process.argv.splice(2, 0, 'build');
  await import('./astro.ts');
}

/** Why the host must not publish this build; undefined if nothing is against it. */
function refuse(): string | undefined {
  try {
    readDeploy(process.env);
    readSite((parse(readFileSync(join(folder, 'content/report.yaml'), 'utf8')) as { site?: string | null }).site, process.env);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
