import { checkContent, formatProblems } from './check-content.ts';
import { applyFixes } from './fix.ts';
import { formatCoverage } from './numerals/coverage.ts';

const root = process.cwd();
let { problems, read, coverage } = checkContent(root);
if (process.argv.includes('--fix')) {
  const fixed = applyFixes(root, problems);
  console.log(fixed.length === 0 ? 'Nothing could be mended without you.' : fixed.join('\n'));
  ({ problems, read, coverage } = checkContent(root));
}
const looked = coverage.reduce((sum, { counts }) => sum + counts.texts, 0);
const failed = problems.some(({ severity }) => severity === 'error') || read === 0 || looked === 0;
if (looked > 0) console.log(`${formatCoverage(coverage)}\n`);
else console.error('No text was looked at, so that nothing is known of its numbers.');
(failed ? process.stderr : process.stdout).write(`${formatProblems(problems, read)}\n`);
// `--report-only` shows the problems and goes on: an editor's preview starts all the same.
if (failed && !process.argv.includes('--report-only')) process.exitCode = 1;
