import type { State } from './read-state.ts';

/** Every place that shows a number, each once, in the order of pages. */
export function listPlaces({ pages }: State, cell: string): NumberPlace[] {
  return [...pages].flatMap(([page, { cells }]) =>
    [...(cells.get(cell) ?? [])].map(([anchor, words]) => ({ address: anchor === '' ? page : `${page}#${anchor}`, words })),
  );
}

export interface NumberPlace {
  /** Of the page, with the anchor at or above the number if there is one. */
  address: string;
  /** Some words around the number; undefined in a drawing. */
  words: string | undefined;
}
