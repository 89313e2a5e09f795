import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkContent, type LocatedProblem } from '#check/check-content.ts';
import { formatProblems } from '#check/printers.ts';
import { compareNumbers, type UnrecordedChange } from '#check/compare-numbers.ts';
import { readContent } from '#read/read.ts';
import { readNumbers } from '#check/read-numbers.ts';
import { describe, toSentences } from '#problems/problem.ts';
import { groupUnrecorded, type UnrecordedGroup } from '#check/group-unrecorded.ts';
import { readRevision } from './read-revision.ts';

/**
 * Compares the numbers of content/ below a folder with those of a Git revision. Fails if a change is not in content/changes, if
 * content/changes records one that did not happen, and if nothing could be compared.
 */
export function checkChanges(root: string, since: string | undefined): { failed: boolean; output: string } {
  const result = compareWithRevision(root, since, 'npm run check:changes -- --since origin/main');
  if ('fault' in result) return { failed: true, output: `${result.fault}\n` };
  const { problems, unrecorded, compared, edition, read } = result;
  if (problems.length === 0)
    return { failed: false, output: `${compared} Every change is recorded in content/changes, and nothing else.\n` };
  const lines = [
    formatProblems(problems, read),
    compared,
    ...groupUnrecorded(unrecorded).flatMap((record) => ['', ...formatRecord(record, edition)]),
  ];
  return { failed: true, output: `${lines.join('\n')}\n` };
}

/** What changed since a revision and how content/changes records it, or why nothing could be compared. `command` is what to type. */
export function compareWithRevision(root: string, since: string | undefined, command: string): Comparison | { fault: string } {
  if (!since) return { fault: toSentences(describe('revision-missing', { command })) };
  const folder = mkdtempSync(join(tmpdir(), 'revision-'));
  try {
    const revision = readRevision(root, since, folder);
    if ('fault' in revision) return { fault: toSentences(revision.fault) };
    const content = checkContent(root);
    if (content.problems.some(({ severity }) => severity === 'error'))
      return { fault: `${formatProblems(content.problems, content.read)}\n${toSentences(describe('content-invalid'))}` };
    const [before, after] = [readNumbers(folder), readNumbers(root)];
    const [unread] = before.problems;
    if (unread)
      return {
        fault: toSentences(describe('revision-content-invalid', { revision: since, file: unread.place.file, why: unread.message })),
      };
    if (before.numbers.length === 0 || after.numbers.length === 0)
      return { fault: toSentences(describe('revision-without-numbers', { where: before.numbers.length === 0 ? `at ${since}` : 'here' })) };
    const { problems, unrecorded } = compareNumbers(before, after, since);
    const located = problems.map((problem) => ({ ...problem, ...after.locate(problem.place) }));
    return {
      problems: located.toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.line - b.line || a.column - b.column),
      unrecorded,
      compared: `Compared ${after.numbers.length} numbers with ${before.numbers.length} at ${revision.commit} (${since}).`,
      edition: readContent(root).entries!.identity.edition,
      read: content.read,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file with records of changes, complete except for what only its editor knows. */
function formatRecord({ id, class: certain, changes: unrecorded }: UnrecordedGroup, edition: string): string[] {
  // All texts in quotes, so that none is read as a date; except words that cannot be.
  const changes = stringify({ changes: unrecorded }, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .replace(/\b(of|property|unit|qualifier|status|id|role): "([a-z][^"]*)"/g, '$1: $2')
    .trimEnd();
  return [
    `To paste into content/changes/YYYY-MM-DD-${id}.yaml:`,
    '',
    'date: "" # the day that the file name starts with',
    `edition: "${edition}"`,
    certain ? `class: ${certain}` : 'class: "" # correction or revision',
    'reason: "" # a sentence or two for readers',
    changes,
  ];
}

interface Comparison {
  problems: LocatedProblem[];
  unrecorded: UnrecordedChange[];
  /** What was compared, as a sentence. */
  compared: string;
  /** The edition in content/report.yaml. */
  edition: string;
  /** Number of files in the content. */
  read: number;
}

if (import.meta.main) {
  const { failed, output } = checkChanges(process.cwd(), parseArgs({ options: { since: { type: 'string' } } }).values.since);
  (failed ? process.stderr : process.stdout).write(output);
  if (failed) process.exitCode = 1;
}
