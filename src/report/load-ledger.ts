import { getCollection } from 'astro:content';
import { hasContent } from '#read/report-folder.ts';
import { ledgerFile } from '#schemas/ledger.ts';

let loaded: Promise<GoneAddress[]> | undefined;

/** The addresses that are gone and what happened to each; empty if a report has no content/addresses.yaml. */
export function loadGone(): Promise<GoneAddress[]> {
  loaded ??= read();
  return loaded;
}

/** Whole pages that were withdrawn, each of which says so at its old address. */
export async function listTombstones(): Promise<(GoneAddress & { withdrawn: string })[]> {
  return (await loadGone()).filter(
    (gone): gone is GoneAddress & { withdrawn: string } => gone.anchor === undefined && gone.withdrawn !== undefined,
  );
}

async function read(): Promise<GoneAddress[]> {
  const [ledger] = hasContent(ledgerFile) ? await getCollection('ledger') : [];
  return Object.entries(ledger?.data ?? {}).flatMap(([address, now]) => {
    if (now === 'here') return [];
    const [path = '', anchor] = address.split('#');
    return [{ address, path, anchor, ...now }];
  });
}

export interface GoneAddress {
  address: string;
  path: string;
  /** The place on a page, if the address has one. */
  anchor: string | undefined;
  movedTo?: string;
  /** The reason for withdrawal. */
  withdrawn?: string;
}
