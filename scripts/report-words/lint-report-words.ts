import { readFileSync, statSync } from 'node:fs';
import { listFiles } from '#read/list-files.ts';
import { findReportWords, listFile, readReportWords } from './report-words.ts';

/**
 * Checks that the engine, the handbook and the tests for every report do not mention anything from the report in content/, and that these
 * tests do not contain its values, dates, titles or findings. Compares them with a stored list, not with the content, so that a change of
 * content cannot fail it.
 */
const testsOfEveryReport = ['tests/report', 'tests/every-report', 'tests/edits'];
const places = ['src', 'tools', 'proof', 'scripts', ...testsOfEveryReport, 'handbook', 'docs', '.github', 'CONTRIBUTING.md'];

const { added, listed, literals } = readReportWords();
const wordsFor = (file: string): string[] => [
  ...added,
  ...listed,
  ...(testsOfEveryReport.some((folder) => file.startsWith(`${folder}/`)) ? literals : []),
];
const files = places.flatMap((place) => (statSync(place).isFile() ? [place] : listFiles(place).map((file) => `${place}/${file}`)));
const faults = files
  .filter((file) => file !== listFile)
  .flatMap((file) => findReportWords(readFileSync(file, 'utf8'), wordsFor(file)).map((found) => ({ file, ...found })));

for (const { file, line, column, word } of faults)
  console.error(`${file}:${line}:${column}  This mentions "${word}", which belongs to the report in content/.`);
if (faults.length > 0) {
  console.error(
    `Use an example from handbook/content, or move the words to content/. If the word is general, exclude it in ${listFile}, with the reason, and run npm run list:report-words.`,
  );
  process.exitCode = 1;
}
