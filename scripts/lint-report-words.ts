import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFiles } from './list-files.ts';
import { findReportWords, listFile, readReportWords } from './report-words.ts';

/**
 * Checks that the engine, the handbook and the tests for every report name nothing of the report in content/. It compares them with a kept
 * list and never reads the content, so that no change of content fails it.
 */
const places = ['src', 'scripts', 'tests/report', 'tests/every-report', 'handbook', 'docs', '.github', 'CONTRIBUTING.md'];
/** Pages with sentences of one report in them; each comes off this list when its sentences are in content/. */
const exempt = ['src/pages/accessibility.astro'];

const { added, listed } = readReportWords();
const files = places.flatMap((place) => (statSync(place).isFile() ? [place] : listFiles(place).map((file) => `${place}/${file}`)));
const found = new Map(
  files.filter((file) => file !== listFile).map((file) => [file, findReportWords(readFileSync(file, 'utf8'), [...added, ...listed])]),
);
const faults = [...found]
  .filter(([file]) => !exempt.includes(file))
  .flatMap(([file, words]) =>
    words.map(({ word, line, column }) => `${file}:${line}:${column}  This names "${word}", which is of the report in content/.`),
  );
const idle = exempt.filter((file) => !existsSync(file) || found.get(file)!.length === 0);

for (const fault of faults) console.error(fault);
if (faults.length > 0)
  console.error(
    `Take an example from handbook/content, or move the words to content/. Where a word is general, leave it out in ${listFile}, with the reason, and run npm run list:report-words.`,
  );
for (const file of idle)
  console.error(`scripts/lint-report-words.ts  The file ${file} is exempt and names nothing of the report: take it off the list.`);
if (faults.length + idle.length > 0) process.exitCode = 1;
