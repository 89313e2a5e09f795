import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkContent, formatProblems } from '../src/check/check-content.ts';
import { compareNumbers, type UntoldChange } from '../src/check/compare-numbers.ts';
import { readContent } from '../src/check/read.ts';
import { readNumbers } from '../src/check/read-numbers.ts';
import { readRevision } from './read-revision.ts';

/**
 * Compares the numbers of content/ below a folder with those of a revision of Git. Fails where one changed and content/changes does not
 * tell of it, where content/changes tells of a change that was none, and where nothing could be compared.
 */
export function checkChanges(root: string, since: string | undefined): { failed: boolean; output: string } {
  const fail = (...lines: string[]): { failed: true; output: string } => ({ failed: true, output: `${lines.join('\n')}\n` });
  if (!since) return fail('Say since when: npm run check:changes -- --since origin/main');
  const folder = mkdtempSync(join(tmpdir(), 'revision-'));
  try {
    const revision = readRevision(root, since, folder);
    if ('fault' in revision) return fail(`${revision.fault} ${revision.remedy}`);
    const content = checkContent(root);
    if (content.problems.some(({ severity }) => severity === 'error')) return fail(formatProblems(content.problems, content.read));
    const [before, after] = [readNumbers(folder), readNumbers(root)];
    const [unread] = before.problems;
    if (unread) return fail(`At ${since} ${unread.place.file} cannot be read: ${unread.message} Compare with a later revision.`);
    if (before.numbers.length === 0 || after.numbers.length === 0)
      return fail(`Nothing was compared: there is no number ${before.numbers.length === 0 ? `at ${since}` : 'here'}.`);
    const { problems, untold } = compareNumbers(before, after, since);
    const compared = `Compared ${after.numbers.length} numbers with ${before.numbers.length} at ${revision.commit} (${since}).`;
    if (problems.length === 0) return { failed: false, output: `${compared} Every change is told in content/changes, and nothing else.\n` };
    const located = problems.map((problem) => ({ ...problem, ...after.locate(problem.place) }));
    const sorted = located.toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.line - b.line || a.column - b.column);
    const edition = readContent(root).entries!.identity.edition;
    return fail(formatProblems(sorted, content.read), compared, ...(untold.length > 0 ? ['', ...formatEntry(untold, edition)] : []));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file that tells of changes, ready but for what only its editor knows. */
function formatEntry(untold: UntoldChange[], edition: string): string[] {
  const [{ of }] = untold as [UntoldChange];
  const isAddition = untold.every(({ property, old }) => property === 'number' && old === null);
  // All texts in quotes, so that no date is read as one; but for words that are none.
  const changes = stringify({ changes: untold }, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .replace(/\b(of|property|unit|qualifier|status|id|role): "([a-z][^"]*)"/g, '$1: $2')
    .trimEnd();
  return [
    `To paste into content/changes/YYYY-MM-DD-${of.split('/')[0]}.yaml:`,
    '',
    'date: "" # the day with which the name of the file starts',
    `edition: "${edition}"`,
    isAddition ? 'class: addition' : 'class: "" # correction, revision or addition',
    'reason: "" # a sentence or two for readers',
    changes,
  ];
}

if (import.meta.main) {
  const { failed, output } = checkChanges(process.cwd(), parseArgs({ options: { since: { type: 'string' } } }).values.since);
  (failed ? process.stderr : process.stdout).write(output);
  if (failed) process.exitCode = 1;
}
