import { expect, test } from '@playwright/test';
import { readCsv } from '../support/csv.ts';
import { cellsIn, hrefsIn, isPassage, readRows, readSourceEntries } from '../support/graph.ts';
import { attribute, closest, textOf } from '../support/html.ts';
import { chapters, elementsOf, pages, readFolder, readObservations, readSite } from '../support/report.ts';

const elements = new Map(pages.map((page) => [page, elementsOf(page)]));
const observations = readObservations();
const sources = readFolder<{ access: string }>('sources');
const rows = readRows(elements);
const entries = readSourceEntries(elements);
/** The addresses of the two inputs of each derived number, by its id. */
const inputs = new Map(readCsv(readSite('data/derived.csv')).map(({ id, of, from }) => [id, [of, from]]));

test('every number links to its sources, and every source links back to the same numbers', () => {
  expect([...rows.keys()].sort()).toEqual([...observations.keys()].sort());
  expect([...entries.keys()].sort()).toEqual([...sources.keys()].sort());
  const there = [...rows].flatMap(([, { row, href }]) =>
    hrefsIn(row, /^\/sources\/#/).map((to) => `${href} ${to.slice('/sources/#'.length)}`),
  );
  const back = [...entries].flatMap(([id, entry]) => hrefsIn(entry, /^\/data\//).map((to) => `${to} ${id}`));
  const written = [...observations].flatMap(([cell, { sources: own }]) => own.map(({ id }) => `${rows.get(cell)!.href} ${id}`));
  expect(there.toSorted()).toEqual([...new Set(written)].toSorted());
  expect(there.toSorted()).toEqual(back.toSorted());
});

test('a number lists every sentence that contains it, and no other', () => {
  const faults: string[] = [];
  const listed = new Map([...rows].map(([cell, { row }]) => [cell, hrefsIn(row, /^\/(chapters|figures|claims|audit|errata)\/|^\/$/)]));
  for (const [cell, hrefs] of listed)
    for (const href of hrefs.filter((one) => !one.startsWith('/figures/') && one !== '/')) {
      if (!cellsAt(href).some((number) => isFrom(number, cell))) faults.push(`${cell} lists ${href}, which does not contain it`);
    }
  for (const page of chapters)
    for (const one of elements.get(page)!.filter((element) => attribute(element, 'data-cell') && element.tagName === 'a')) {
      const passage = closest(one, isPassage);
      // Numbers in a claim or a note of a figure belong to the claim or figure; errata have their own page.
      if (!passage) {
        if (!closest(one, ({ tagName, attrs }) => ['figure', 'aside'].includes(tagName) || attrs.some(({ value }) => value === 'errata')))
          faults.push(`${page}: ${textOf(one)} is not in a passage`);
        continue;
      }
      const href = `${page}#${attribute(passage, 'id')}`;
      const cells = [...observations.keys()].filter((cell) => isFrom(attribute(one, 'data-cell')!, cell));
      for (const cell of cells) if (!listed.get(cell)!.includes(href)) faults.push(`${cell} does not list ${href}, which contains it`);
    }
  expect(faults).toEqual([]);
});

test('a number lists the figures, claims and projections that show it, and no others', () => {
  const faults = [...rows].flatMap(([cell, { row }]) => {
    const figures = pages
      .filter((page) => /^\/figures\/[^/]+\/$/.test(page))
      .filter((page) => elements.get(page)!.some((one) => one.tagName === 'td' && attribute(one, 'data-cell') === cell));
    const listed = hrefsIn(row, /^\/figures\//);
    const missing = figures.filter((page) => !listed.includes(page)).map((page) => `${cell} does not list ${page}, which contains it`);
    const wrong = listed
      .filter((page) => !cellsAt(page).some((number) => isFrom(number, cell)))
      .map((page) => `${cell} lists ${page}, which does not contain it`);
    const claims = [...claimFiles].filter(([, claim]) => covers([...claim.cells, ...claim.knownNow], cell)).map(([id]) => `/claims/${id}/`);
    const projected = [...projections]
      .filter(([, one]) => covers([one.carriedAs, one.forecast, one.outcome ?? '', one.passedBy ?? ''], cell))
      .map(([id]) => `/audit/#${id}`);
    const own = hrefsIn(row, /^\/(claims|audit)\//);
    const unlisted = [...claims, ...projected]
      .filter((href) => !own.includes(href))
      .map((href) => `${cell} does not list ${href}, which contains it`);
    return [...missing, ...wrong, ...unlisted];
  });
  expect(faults).toEqual([]);
});

test('a source lists every sentence that cites it or prints a number that it proves, and no other', () => {
  const faults: string[] = [];
  for (const [id, entry] of entries) {
    const listed = hrefsIn(entry, /^\/chapters\//);
    const wanted = chapters.flatMap((page) => {
      const links = elements.get(page)!.filter((one) => {
        if (one.tagName !== 'a') return false;
        if (attribute(one, 'href') === `#${id}`) return closest(one, ({ tagName }) => tagName === 'sup') !== undefined;
        const number = attribute(one, 'data-cell');
        return number !== undefined && [...observations.keys()].some((cell) => isFrom(number, cell) && proofsOf(cell).includes(id));
      });
      return links.flatMap((one) => {
        const passage = closest(one, isPassage);
        return passage ? [`${page}#${attribute(passage, 'id')}`] : [];
      });
    });
    const both = [new Set(listed), new Set(wanted)] as const;
    faults.push(...[...both[0].difference(both[1])].map((href) => `${id} lists ${href}, which does not use it`));
    faults.push(...[...both[1].difference(both[0])].map((href) => `${id} does not list ${href}, which uses it`));
  }
  expect(faults).toEqual([]);
});

const claimFiles = readFolder<{ cells: string[]; knownNow: string[] }>('claims');
const projections = readFolder<{ carriedAs: string; forecast: string; outcome: string | null; passedBy?: string }>('projections');

/** Whether a printed number has an address or is derived from it. */
function isFrom(number: string, cell: string): boolean {
  return number === cell || (inputs.get(number) ?? []).includes(cell);
}

function covers(addresses: string[], cell: string): boolean {
  return addresses.some((address) => address === cell || (address !== '' && cell.startsWith(`${address}/`)));
}

function proofsOf(cell: string): string[] {
  const all = observations.get(cell)!.sources;
  const proofs = all.filter(({ role }) => role === 'states' || role === 'confirms');
  return (proofs.length > 0 ? proofs : all).map(({ id }) => id);
}

/** The numbers at an address: on the whole page, or in one element of it. */
function cellsAt(href: string): string[] {
  const [page = '', anchor] = href.split('#');
  const all = elements.get(page)!;
  if (anchor === undefined) return all.flatMap((one) => attribute(one, 'data-cell') ?? []);
  return cellsIn(all.find((one) => attribute(one, 'id') === anchor)!);
}
