import { z } from 'astro/zod';
import type { Content } from '#read/read.ts';
import { checkContent } from './check-content.ts';
import { formatProblems, toAnnotations, toJson } from './printers.ts';
import { applyFixes } from './fix.ts';
import { fixForm } from './fix-form.ts';
import { toPrintable } from './printable.ts';
import { formatCoverage } from './numerals/coverage.ts';

const options = ['--today', '--fix', '--report-only', '--json', '--annotations'];

/**
 * Runs `npm run check:content` with its options on the report in a folder, and returns what to print. `--today 2028-01-15` checks open
 * projections on a day other than that of publication; `--fix` fixes what has only one remedy; `--report-only` prints the problems but does
 * not fail, so that the preview still starts; `--json` prints them for programs, and `--annotations` also as GitHub annotations, shown at
 * the lines of a pull request. `content` is the content of the folder, if it has been read already.
 */
export function runCheck(words: string[], root: string, content?: Content): { failed: boolean; stdout: string; stderr: string } {
  const at = words.indexOf('--today');
  const today = at < 0 ? undefined : (words[at + 1] ?? '');
  if (today !== undefined && !z.iso.date().safeParse(today).success)
    return { failed: true, stdout: '', stderr: `"${today}" is not a date: write --today and a day, e.g. --today 2028-01-15.\n` };

  const unknown = words.find((word, index) => !options.includes(word) && !(at >= 0 && index === at + 1));
  if (unknown !== undefined)
    return { failed: true, stdout: '', stderr: `There is no option "${unknown}", only ${[...options, '--report'].join(', ')}.\n` };

  const [out, err]: [string[], string[]] = [[], []];
  let { problems, read, coverage } = checkContent(root, today, content);
  if (words.includes('--fix')) {
    const formed = fixForm(root);
    if (formed.length > 0) ({ problems } = checkContent(root, today));
    const fixed = [...formed, ...applyFixes(root, problems)];
    out.push(fixed.length === 0 ? 'Nothing could be fixed without you.' : fixed.join('\n'));
    ({ problems, read, coverage } = checkContent(root, today));
    for (const { place, line, column, left, about } of problems)
      if (left !== undefined) out.push(`${place.file}  ${line}:${column}  Left: "${toPrintable(String(about.typed))}": ${left}`);
  }
  const looked = coverage.reduce((sum, { counts }) => sum + counts.texts, 0);
  const failed = problems.some(({ severity }) => severity === 'error') || read === 0 || looked === 0;
  if (words.includes('--json')) return { failed, stdout: toText([toJson(problems, read)]), stderr: '' };
  if (looked > 0) out.push(`${formatCoverage(coverage)}\n`);
  else err.push('No text was checked, so nothing is known about its numbers.');
  (failed ? err : out).push(formatProblems(problems, read));
  if (words.includes('--annotations') && problems.length > 0) out.push(toAnnotations(problems));
  return { failed: failed && !words.includes('--report-only'), stdout: toText(out), stderr: toText(err) };
}

function toText(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
