import { ledgerFile, retired } from '#schemas/ledger.ts';
import type { PagePair } from './pair-pages.ts';
import type { State } from './read-state.ts';

/**
 * Promised places on pages, such as a term of the glossary, that were added or removed. Places that are removed or moved with their page
 * are reported with the page.
 */
export function listChangedPlaces(before: State, after: State, pairs: PagePair[]): { addedPlaces: string[]; gonePlaces: GonePlace[] } {
  const staying = new Set(pairs.flatMap((pair) => (pair.before && pair.after && pair.formerly === undefined ? [pair.address] : [])));
  const list = (one: State, other: State): string[] =>
    [...one.promises].filter((address) => {
      const [page = '', anchor] = address.split('#');
      return anchor !== undefined && staying.has(page) && !other.promises.has(address);
    });
  return {
    addedPlaces: list(after, before),
    gonePlaces: list(before, after).map((address) => {
      const now = after.ledger[address];
      return {
        address,
        isPromised: before.ledger[address] === 'here',
        told: now === undefined || now === 'here' ? undefined : 'movedTo' in now ? `moved to ${now.movedTo}` : now.withdrawn,
      };
    }),
  };
}

/** What an editor can do about an address that is gone without an explanation for readers. */
export function remedyOf({ address, isPromised }: Pick<GonePlace, 'address' | 'isPromised'>): string {
  return isPromised
    ? `In ${ledgerFile}, replace "here" after ${address} by ${retired}.`
    : 'No closed edition promised it, so there is nothing to do.';
}

export interface GonePlace {
  address: string;
  /** By a closed edition. */
  isPromised: boolean;
  /** What content/addresses.yaml tells readers about it; undefined if nothing. */
  told: string | undefined;
}
