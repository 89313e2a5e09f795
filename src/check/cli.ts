import { checkContent, formatProblems } from './check-content.ts';

// `--report-only` shows the problems and goes on: an editor's preview starts all the same.
const { problems, read } = checkContent(process.cwd());
const failed = problems.some(({ severity }) => severity === 'error') || read === 0;
(failed ? process.stderr : process.stdout).write(`${formatProblems(problems, read)}\n`);
if (failed && !process.argv.includes('--report-only')) process.exitCode = 1;
