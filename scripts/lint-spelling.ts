import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe } from '#problems/problem.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';

/** Checks the spelling of content and documents with CSpell, or of another report alone, and says how to add a word that is right. */
takeReportOption();
const folder = relative('.', reportFolder());
const { message, remedy } = describe('word-unknown', { word: '$text' });
const template = `$filename:$row:$col  ${message} $suggestions`;
const options = [
  'lint',
  '--no-default-configuration',
  '--no-progress',
  '--no-summary',
  '--no-color',
  '--show-suggestions',
  // Checks only files that changed since the last run; a changed dictionary counts as a change of every file.
  '--cache',
  '--cache-strategy=content',
  '--cache-location=node_modules/.cache/cspell',
  '--issue-template',
  template,
  ...(folder === '' ? [] : [`--config=${writeConfig(folder)}`, `${folder.replaceAll('\\', '/')}/content/**/*.{mdx,yaml}`]),
];
const { status } = spawnSync('cspell', options, { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) {
  console.error(folder === '' ? remedy : remedy.replace('content/spelling.txt', `${folder}/content/spelling.txt`));
  process.exitCode = 1;
}

/** Writes the settings for another report, which differ in its own words, and returns their file. */
function writeConfig(report: string): string {
  const path = resolve(report, 'content/spelling.txt');
  const isThere = existsSync(path);
  const config = {
    version: '0.2',
    import: [resolve('cspell.config.yaml')],
    globRoot: resolve('.'),
    dictionaryDefinitions: isThere ? [{ name: 'words-of-another-report', path, addWords: true }] : [],
    dictionaries: isThere ? ['words-of-another-report'] : [],
  };
  const file = resolve('node_modules/.cache/cspell-report.json');
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(config));
  return file;
}
