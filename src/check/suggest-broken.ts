import { findNearest } from '#problems/nearest.ts';
import { describe, isOf, type Problem } from '#problems/problem.ts';
import { bareName } from '#read/file-names.ts';

/** A reference to nothing with the nearest id also among the files that could not be read, which the join does not know. */
export function suggestBroken(problem: Problem, broken: ReadonlySet<string>): Problem {
  if (!isOf(problem, 'id-unknown', 'dataset-unknown')) return problem;
  const { id, nearest } = problem.about as Readonly<Record<string, string | undefined>>;
  const folder = `content/${isOf(problem, 'dataset-unknown') ? 'datasets' : String(problem.about.folder)}/`;
  const unread = [...broken].flatMap((file) => (file.startsWith(folder) ? [bareName(file.slice(folder.length))] : []));
  const nearer = findNearest(id!, nearest === undefined ? unread : [nearest, ...unread]) ?? nearest;
  return { ...problem, ...describe(problem.code, { ...problem.about, nearest: nearer }) };
}
