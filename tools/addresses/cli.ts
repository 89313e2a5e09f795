import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#check/check-content.ts';
import { listPromises } from '#check/promises.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { editionsFolder, keptFolder } from '#astro/kept-editions.ts';
import { addPromises, listFonts } from './promised-addresses.ts';

/**
 * Closes the edition of a report: builds it, keeps its embeds unchanged (each contains its styles, its script and its figure), and adds
 * every address on which others may now rely to the ledger. Changes nothing if the build fails.
 */
function closeEdition(root: string): string | { fault: string } {
  const { report, problems } = checkContent(root);
  if (!report || problems.some(({ severity }) => severity === 'error'))
    return { fault: 'The content has problems: "npm run check:content" shows them.' };
  const { edition } = report.identity;
  const kept = keptFolder(root, edition);
  if (existsSync(kept)) return { fault: `The edition ${edition} is already closed: ${editionsFolder}/${edition} exists.` };
  if (spawnSync('npm run --silent build', { stdio: 'inherit', shell: true }).status !== 0)
    return { fault: 'The edition was not closed: the build failed.' };
  cpSync(join(root, 'dist/embed', edition), kept, { recursive: true });
  const file = join(root, ledgerFile);
  const { text, added } = addPromises(existsSync(file) ? readFileSync(file, 'utf8') : undefined, [
    ...listPromises(report),
    ...listFonts(kept),
  ]);
  writeFileSync(file, text);
  return (
    `The edition ${edition} is closed: its embeds are kept in ${editionsFolder}/${edition}, and ${ledgerFile} has ${added.length} more addresses. ` +
    'Write the next edition into content/report.yaml, and commit all changes.'
  );
}

takeReportOption();
const result = closeEdition(reportFolder());
if (typeof result === 'string') console.log(result);
else {
  console.error(result.fault);
  process.exitCode = 1;
}
