import { spawnSync } from 'node:child_process';
import { describe } from '#problems/problem.ts';

/** Checks the spelling of content and documents with CSpell, and explains how to add a correct word. */
const { message, remedy } = describe('word-unknown', { word: '$text' });
const template = `$filename:$row:$col  ${message} $suggestions`;
const options = [
  'lint',
  '--no-default-configuration',
  '--no-progress',
  '--no-summary',
  '--no-color',
  '--show-suggestions',
  // Only what changed since the last run is read again; a change of a dictionary counts.
  '--cache',
  '--cache-strategy=content',
  '--cache-location=node_modules/.cache/cspell',
  '--issue-template',
  template,
];
const { status } = spawnSync('cspell', options, { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) {
  console.error(remedy);
  process.exitCode = 1;
}
