import { z } from 'astro/zod';
import { reportFolder, takeReportOption } from '#report/report-folder.ts';
import { checkContent, formatProblems } from './check-content.ts';
import { applyFixes } from './fix.ts';
import { fixForm } from './fix-form.ts';
import { formatCoverage } from './numerals/coverage.ts';

// `--today 2028-01-15` holds open projections against another day than that of publication.
const at = process.argv.indexOf('--today');
const today = at < 0 ? undefined : (process.argv[at + 1] ?? '');
if (today !== undefined && !z.iso.date().safeParse(today).success) {
  console.error(`"${today}" is not a date: write --today and a day, e.g. --today 2028-01-15.`);
  process.exit(1);
}

takeReportOption();
const root = reportFolder();
let { problems, read, coverage } = checkContent(root, today);
if (process.argv.includes('--fix')) {
  const formed = fixForm(root);
  if (formed.length > 0) ({ problems } = checkContent(root, today));
  const fixed = [...formed, ...applyFixes(root, problems)];
  console.log(fixed.length === 0 ? 'Nothing could be mended without you.' : fixed.join('\n'));
  ({ problems, read, coverage } = checkContent(root, today));
  for (const { place, line, column, message, left } of problems)
    if (left !== undefined) console.log(`${place.file}  ${line}:${column}  Left: ${/"[^"]*"/.exec(message)?.[0] ?? ''}: ${left}`);
}
const looked = coverage.reduce((sum, { counts }) => sum + counts.texts, 0);
const failed = problems.some(({ severity }) => severity === 'error') || read === 0 || looked === 0;
if (looked > 0) console.log(`${formatCoverage(coverage)}\n`);
else console.error('No text was looked at, so that nothing is known of its numbers.');
(failed ? process.stderr : process.stdout).write(`${formatProblems(problems, read)}\n`);
// `--report-only` shows the problems and goes on: an editor's preview starts all the same.
if (failed && !process.argv.includes('--report-only')) process.exitCode = 1;
