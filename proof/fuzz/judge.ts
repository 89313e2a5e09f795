import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedProblem } from '#check/check-content.ts';
import { formatProblems } from '#check/printers.ts';

/** Faults in the answer of the check that an editor could not act on: a place that is not in the file, programmers' words, no remedy. */
export function judge(root: string, problems: LocatedProblem[], read: number): string[] {
  const faults = problems.flatMap((problem) => judgeOne(root, problem));
  const printed = formatProblems(problems, read);
  for (const [pattern, what] of forbidden) {
    const found = pattern.exec(printed);
    if (found) faults.push(`${what}: ${JSON.stringify(printed.slice(Math.max(found.index - 60, 0), found.index + 60))}`);
  }
  return faults;
}

/* eslint-disable no-restricted-syntax -- This judges the form of a message and quotes its start. */
function judgeOne(root: string, { place, line, column, message, remedy }: LocatedProblem): string[] {
  const where = `${place.file}:${line}:${column} ${message.slice(0, 80)}`;
  const faults: string[] = [];
  if (!/[.?]$/.test(message)) faults.push(`not a sentence: ${where}`);
  if (!/\S.*\.$/.test(remedy)) faults.push(`no remedy: ${where}`);
  if (message.length > 600 || remedy.length > 900) faults.push(`too long (${message.length}, ${remedy.length}): ${where}`);
  const path = join(root, place.file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    if (line !== 1 || column !== 1) faults.push(`not in a file: ${where}`);
    return faults;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const words = lines[line - 1];
  if (!(line >= 1) || words === undefined) faults.push(`no such line: ${where}`);
  else if (!(column >= 1) || column > words.length + 1) faults.push(`no such column: ${where}`);
  return faults;
}
/* eslint-enable no-restricted-syntax */

const forbidden: [RegExp, string][] = [
  [/^\s+at .+[:(]\d+/m, 'a stack trace'],
  [/\b(zod|acorn|micromark|mdast|remark|JSX|ESM|YAMLParseError|YAMLException|TypeError|RangeError|SyntaxError)\b/, 'jargon'],
  [
    // Not in the name of a file or an id.
    /Invalid input|expected (string|array|object)|(?<!-)\bundefined\b(?!-)|\bNaN\b|object Object|Implicit (map|keys)|\bscalar\b|\bmapping\b/i,
    'jargon',
  ],
  // eslint-disable-next-line no-control-regex -- a terminal obeys them
  [/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/, 'an invisible character'],
];
