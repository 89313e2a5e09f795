import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolder, takeReportOption } from '../src/report/report-folder.ts';
import { readContent } from '../src/check/read.ts';
import { editionsFolder, keptFolder } from './kept-editions.ts';

/** Builds the report and keeps the embeds of its edition as they are: each holds its styles, its script and its figure. */
takeReportOption();
const root = reportFolder();
const edition = readContent(root).entries?.identity.edition;
const folder = edition === undefined ? undefined : keptFolder(root, edition);
if (folder === undefined) fail('The content has problems: "npm run check:content" shows them.');
else if (existsSync(folder)) fail(`The edition ${edition} is kept already: ${editionsFolder}/${edition} is there.`);
else if (spawnSync('npm run --silent build', { stdio: 'inherit', shell: true }).status !== 0) fail('Nothing was kept: the build failed.');
else {
  cpSync(join(root, 'dist/embed', edition!), folder, { recursive: true });
  console.log(
    `The edition ${edition} is kept in ${editionsFolder}/${edition}. Write the next edition into content/report.yaml, run "npm run addresses", and commit all of it.`,
  );
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
