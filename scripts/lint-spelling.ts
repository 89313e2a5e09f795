import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe } from '#problems/problem.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';

/** Checks the spelling of content and documents with CSpell, or of another report alone, and says how to add a word that is right. */
takeReportOption();
const folder = relative('.', reportFolder());
const beforeSuggestions = '\t';
const ownWords = join(folder, 'content/spelling.txt').replaceAll('\\', '/');
const { message, remedy } = describe('word-unknown', { word: '$text' });
const template = `$filename:$row:$col  ${message}${beforeSuggestions}$suggestions`;
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
  `--config=${writeConfig()}`,
  ...(folder === '' ? [] : [`${folder.replaceAll('\\', '/')}/content/**/*.{mdx,yaml}`]),
];
const { status, stdout } = spawnSync('cspell', options, { stdio: ['inherit', 'pipe', 'inherit'], shell: process.platform === 'win32' });
process.stdout.write(stdout.toString().replace(/\t(.*)$/gm, (_, words: string) => ask(words.trim())));
if (status !== 0) {
  console.error(remedy.replace('content/spelling.txt', ownWords));
  process.exitCode = 1;
}

/** The suggestions as every message has them: ` Did you mean "kind", "kid" or "kinda"?` */
function ask(suggestions: string): string {
  const words = suggestions.split(', ').filter(Boolean);
  return words.length === 0
    ? ''
    : ` Did you mean ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `"${word}"`))}?`;
}

/** Writes the settings with the words of the report, which may have none of its own, and returns their file. */
function writeConfig(): string {
  const config = {
    version: '0.2',
    import: [resolve('cspell.config.yaml')],
    globRoot: resolve('.'),
    dictionaryDefinitions: [{ name: 'words-of-the-report', path: resolve(ownWords), addWords: true }],
    dictionaries: existsSync(ownWords) ? ['words-of-the-report'] : [],
  };
  const file = resolve('node_modules/.cache/cspell-report.json');
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(config));
  return file;
}
