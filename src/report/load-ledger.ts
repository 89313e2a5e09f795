import { getCollection } from 'astro:content';

let loaded: Promise<GoneAddress[]> | undefined;

/** What became of the addresses that are gone, as pages tell it; none where a report has no content/addresses.yaml. */
export function loadGone(): Promise<GoneAddress[]> {
  loaded ??= read();
  return loaded;
}

/** Gone as a whole, and to be told of at its own address. */
export async function listTombstones(): Promise<(GoneAddress & { withdrawn: string })[]> {
  return (await loadGone()).filter(
    (gone): gone is GoneAddress & { withdrawn: string } => gone.anchor === undefined && gone.withdrawn !== undefined,
  );
}

async function read(): Promise<GoneAddress[]> {
  const [ledger] = await getCollection('ledger');
  return Object.entries(ledger?.data ?? {}).flatMap(([address, now]) => {
    if (now === 'here') return [];
    const [path = '', anchor] = address.split('#');
    return [{ address, path, anchor, ...now }];
  });
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
