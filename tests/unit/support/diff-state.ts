import { readPage } from '../../../tools/diff/read-page.ts';
import type { State } from '../../../tools/diff/read-state.ts';

/** A state with a site of these pages, by address, and nothing else. */
export function createState(pages: Record<string, string>): State {
  return {
    isBuilt: true,
    pages: new Map(
      Object.entries(pages).map(([address, html]) => [
        address,
        { ...readPage(`<main>${html}</main>`), hash: html, html: Buffer.from(html) },
      ]),
    ),
    files: new Map(),
    promises: new Set(),
    ledger: {},
    site: undefined,
    numbers: { numbers: [], words: new Map(), items: [], problems: [], locate: () => ({ line: 1, column: 1 }) },
    derived: new Map(),
    figures: new Map(),
    redirects: [],
    problems: [],
  };
}
