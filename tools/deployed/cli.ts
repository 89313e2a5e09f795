import { reportFolder } from '#read/report-folder.ts';
import { checkContent } from '#check/check-content.ts';
import { listPromises } from '#check/promises.ts';
import { readContent } from '#read/read.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { listDeployedChecks, sample, type Check } from './deployed-checks.ts';
import { getBrowser } from '../browser/find-browser.ts';
import { listFramingChecks } from './framing-checks.ts';

/** Runs checks in order and prints a line for each; a failed one with what it found and what to do. Returns the number of failed checks. */
export async function runChecks(checks: Check[], say: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const { title, remedy, find } of checks) {
    const faults = await find().catch((error: unknown) => [`no answer (${String((error as Error).cause ?? error)})`]);
    if (faults.length === 0) {
      say(`ok      ${title}`);
      continue;
    }
    failed += 1;
    const told = faults.slice(0, 5).map((fault) => `\n          ${fault}`);
    const more = faults.length > 5 ? `\n          and ${faults.length - 5} more` : '';
    say(`FAILED  ${title}${told.join('')}${more}\n        ${remedy}`);
  }
  return failed;
}

/** All checks of the site at this address, which the report in this folder and its ledger describe. */
export function listAllChecks(site: URL, executablePath: string, folder: string): Check[] {
  const { ledger } = readContent(folder);
  const { report } = checkContent(folder);
  if (!report) throw new Error('content/report.yaml cannot be read: npm run check:content says why.');
  const promised = [...listPromises(report)].map((address) => [address, 'here'] as const);
  // A former name of a chapter may be in the ledger, and redirects.
  const renamed = report.chapters.flatMap(({ slug, formerly = [] }) =>
    formerly.map((name) => [`/chapters/${name}/`, { movedTo: `/chapters/${slug}/` }] as const),
  );
  const addresses: Ledger = { ...Object.fromEntries(promised), ...ledger, ...Object.fromEntries(renamed) };
  const { pages, embeds } = sample(addresses);
  if (embeds.length === 0) throw new Error('The report has no figures, so there is no embed to check.');
  return [...listDeployedChecks(site, addresses), ...listFramingChecks(site, report.identity.package, embeds[0]!, pages, executablePath)];
}

if (import.meta.main) {
  const address = process.argv[2] ?? '';
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    console.error('Name the site to check, as in: npm run check:deployed https://example.org');
    process.exitCode = 2;
  } else {
    const failed = await runChecks(listAllChecks(new URL('/', address), getBrowser().path, reportFolder()), (line) => {
      console.log(line);
    });
    console.log(failed === 0 ? 'All checks passed.' : `${failed} checks failed.`);
    process.exitCode = failed === 0 ? 0 : 1;
  }
}
