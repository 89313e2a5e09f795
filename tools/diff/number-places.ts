import type { State } from './read-state.ts';

/** Every place that shows a number, each once, in the order of pages. */
export function listPlaces({ pages }: State, cell: string): NumberPlace[] {
  return [...pages].flatMap(([page, { cells }]) =>
    [...(cells.get(cell) ?? [])].map(([anchor, words]) => ({ address: anchor === '' ? page : `${page}#${anchor}`, words })),
  );
}

/** The words of a text around a part of it, about `most` signs to either side. */
export function wordsAround(text: string, part: string, most = 40): string {
  const at = text.indexOf(part);
  if (part === '' || at < 0) return shorten(text, 2 * most);
  const end = at + part.length;
  const before = text.slice(0, at);
  const lead = before.length <= most ? before : `… ${before.slice(-most).replace(/^\S*\s/, '')}`;
  return lead + part + shorten(text.slice(end), most);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/, '')} …`;
}

export interface NumberPlace {
  /** Of the page, with its anchor where there is one at or above the number. */
  address: string;
  /** Some words around the number; undefined in a drawing. */
  words: string | undefined;
}
