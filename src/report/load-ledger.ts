import { parse } from 'yaml';
import { ledgerSchema } from '#schemas/collections.ts';
import text from '../../content/addresses.yaml?raw';

/** What became of the addresses that are gone, as pages tell it. Throws when content/addresses.yaml fails its schema. */
export function loadGone(): GoneAddress[] {
  const ledger = ledgerSchema.parse((parse(text) as unknown) ?? {});
  return Object.entries(ledger).flatMap(([address, now]) => {
    if (now === 'here') return [];
    const [path = '', anchor] = address.split('#');
    return [{ address, path, anchor, ...now }];
  });
}

/** Gone as a whole, and to be told of at its own address. */
export function listTombstones(): (GoneAddress & { withdrawn: string })[] {
  return loadGone().filter(
    (gone): gone is GoneAddress & { withdrawn: string } => gone.anchor === undefined && gone.withdrawn !== undefined,
  );
}

export interface GoneAddress {
  address: string;
  path: string;
  /** Of a place on a page. */
  anchor: string | undefined;
  movedTo?: string;
  /** Why. */
  withdrawn?: string;
}
