/** What a message is about: `"value"`, `Entry 2 of "claims"`. */
export function subjectOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of "${nameOf(path)}"` : `"${last}"`;
}

/** Name of a field as messages call it; of an entry of a list, that of the list. */
export function nameOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'this file';
}

/** Field names and indexes down to a value. */
export type Path = (string | number)[];
