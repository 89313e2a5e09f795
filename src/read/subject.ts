/** The subject of a message: `"value"`, `Entry 2 of "claims"`. */
export function subjectOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of "${nameOf(path)}"` : `"${last}"`;
}

/** Name of a field in messages; for an entry of a list, the name of the list. */
export function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'this file';
}

/** Field names and indexes that lead to a value. */
export type Path = (string | number)[];
