import { spawnSync } from 'node:child_process';

/** Checks the spelling of content and documents with CSpell, and says how to add a word that is right. */
const template = '$filename:$row:$col  No dictionary has the word "$text". $suggestions';
const options = [
  'lint',
  '--no-default-configuration',
  '--no-progress',
  '--no-summary',
  '--no-color',
  '--show-suggestions',
  '--issue-template',
  template,
];
const { status } = spawnSync('cspell', options, { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) {
  console.error('Correct the word; or, if it is right, add it to content/spelling.txt, in its place by the alphabet.');
  process.exitCode = 1;
}
