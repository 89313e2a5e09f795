import { likenessOf } from './likeness.ts';
import type { Page, State } from './read-state.ts';

/** Pairs every page with its earlier state; a page that moved stays one page, with or without a redirect. */
export function pairPages(before: State, after: State): PagePair[] {
  if (!before.isBuilt || !after.isBuilt) return [];
  const removed = [...before.pages].filter(([address]) => !after.pages.has(address));
  const added = new Map([...after.pages].filter(([address]) => !before.pages.has(address)));
  const pairs: PagePair[] = [...after.pages]
    .filter(([address]) => before.pages.has(address))
    .map(([address, page]) => ({ address, before: before.pages.get(address), after: page, formerly: undefined, isRedirected: false }));
  for (const [formerly, page] of removed) {
    const redirected = findRedirect(after.redirects, formerly);
    const address = redirected !== undefined && added.has(redirected) ? redirected : findAlike(page, added);
    if (address === undefined) {
      pairs.push({ address: formerly, before: page, after: undefined, formerly: undefined, isRedirected: redirected !== undefined });
      continue;
    }
    pairs.push({ address, before: page, after: added.get(address), formerly, isRedirected: redirected === address });
    added.delete(address);
  }
  for (const [address, page] of added) pairs.push({ address, before: undefined, after: page, formerly: undefined, isRedirected: false });
  return pairs.toSorted((a, b) => a.address.localeCompare(b.address, 'en', { numeric: true }));
}

function findRedirect(redirects: State['redirects'], address: string): string | undefined {
  for (const { from, to } of redirects) {
    if (from === address) return to;
    if (from.endsWith('*') && address.startsWith(from.slice(0, -1))) return to.replace(':splat', address.slice(from.length - 1));
  }
  return undefined;
}

function findAlike(page: Page, candidates: Map<string, Page>): string | undefined {
  const text = page.blocks.join(' ');
  return [...candidates].find(([, other]) => likenessOf(text, other.blocks.join(' ')) > 0.8)?.[0];
}

export interface PagePair {
  address: string;
  /** Undefined if the page is new. */
  before: Page | undefined;
  /** Undefined if the page is gone. */
  after: Page | undefined;
  /** Its earlier address, if it moved. */
  formerly: string | undefined;
  /** Whether its former address redirects. */
  isRedirected: boolean;
}
