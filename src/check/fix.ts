import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import type { LocatedProblem } from './check-content.ts';

/**
 * Applies the fixes that are safe without asking, and returns a line for each. A file that would not come out as intended is left as it
 * was.
 */
export function applyFixes(root: string, problems: LocatedProblem[]): string[] {
  const fixable = problems.filter((problem) => problem.fix !== undefined);
  // From the end, so that earlier positions stay valid.
  return fixable.toReversed().flatMap(({ place, fix, line, column }) => {
    const file = join(root, place.file);
    const text = readFileSync(file, 'utf8');
    const fixed = place.path ? fixField(text, place.path, fix!) : fixProse(text, toOffset(text, line, column), fix!);
    if (fixed === undefined) return [];
    writeFileSync(file, fixed);
    return [`${place.file}  ${line}:${column}  "${fix!.old}" is now ${fix!.new}`];
  });
}

function fixProse(text: string, at: number, { old, new: binding }: Fix): string | undefined {
  const found = toPattern(old, 'y');
  found.lastIndex = at;
  const [typed] = found.exec(text) ?? [];
  return typed === undefined ? undefined : text.slice(0, at) + binding + text.slice(at + typed.length);
}

/** Fixes a field of YAML, in a whole file or in frontmatter; adds quotes to a text that now needs them. */
function fixField(text: string, path: (string | number)[], { old, new: binding }: Fix): string | undefined {
  const start = /^---\r?\n/.exec(text)?.[0].length ?? 0;
  const end = start === 0 ? text.length : text.indexOf('\n---', start) + 1;
  const yaml = text.slice(start, end);
  const node = parseDocument(yaml).getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [from, to] = node.range;
  const raw = yaml.slice(from, to);
  const wanted = node.value.replace(old, () => binding);
  if (raw.match(toPattern(old, 'g'))?.length !== 1) return undefined;
  const candidates = [raw.replace(toPattern(old, ''), () => binding), `'${wanted.replaceAll("'", "''")}'`];
  const fitting = candidates.map((written) => yaml.slice(0, from) + written + yaml.slice(to)).find((whole) => reads(whole, path, wanted));
  return fitting === undefined ? undefined : text.slice(0, start) + fitting + text.slice(end);
}

function reads(yaml: string, path: (string | number)[], wanted: string): boolean {
  const document = parseDocument(yaml);
  return document.errors.length === 0 && document.getIn(path) === wanted;
}

function toOffset(text: string, line: number, column: number): number {
  return (
    text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, each) => sum + each.length + 1, 0) +
    column -
    1
  );
}

/** Matches words with any white space between them, because lines may break anywhere. */
function toPattern(words: string, flags: string): RegExp {
  return new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+'),
    flags,
  );
}

type Fix = NonNullable<LocatedProblem['fix']>;
