import { expect, test } from '@playwright/test';
import { cellsIn, hrefsIn, isPassage, readRows, readSourceEntries } from '../support/graph.ts';
import { attribute, closest, textOf } from '../support/html.ts';
import { chapters, elementsOf, pages, readFolder, readObservations } from '../support/report.ts';

const elements = new Map(pages.map((page) => [page, elementsOf(page)]));
const observations = readObservations();
const sources = readFolder<{ access: string }>('sources');
const rows = readRows(elements);
const entries = readSourceEntries(elements);

test('every number leads to its sources, and every source leads back to the same numbers', () => {
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

test('every sentence in which a number is said to be used holds it, and every sentence that holds it is listed with it', () => {
  const faults: string[] = [];
  let listedPlaces = 0;
  const listed = new Map([...rows].map(([cell, { row }]) => [cell, hrefsIn(row, /^\/(chapters|figures|claims|audit|errata)\/|^\/$/)]));
  for (const [cell, hrefs] of listed)
    for (const href of hrefs.filter((one) => !one.startsWith('/figures/') && one !== '/')) {
      listedPlaces += 1;
      if (!cellsAt(href).some((held) => holds(held, cell))) faults.push(`${cell} is listed in ${href} and does not stand there`);
    }
  expect(listedPlaces).toBeGreaterThan(0);
  for (const page of chapters)
    for (const one of elements.get(page)!.filter((element) => attribute(element, 'data-cell') && element.tagName === 'a')) {
      const around = closest(one, isPassage);
      // What a claim or a note under a figure says belongs to claim and figure; errata have a place of their own.
      if (!around) {
        if (!closest(one, ({ tagName, attrs }) => ['figure', 'aside'].includes(tagName) || attrs.some(({ value }) => value === 'errata')))
          faults.push(`${page}: ${textOf(one)} stands in no passage`);
        continue;
      }
      const href = `${page}#${attribute(around, 'id')}`;
      const cells = [...observations.keys()].filter((cell) => holds(attribute(one, 'data-cell')!, cell));
      for (const cell of cells) if (!listed.get(cell)!.includes(href)) faults.push(`${cell} stands in ${href} and is not listed there`);
    }
  expect(faults).toEqual([]);
});

test('a number lists the figures, claims and projections that show it, and no other', () => {
  const faults = [...rows].flatMap(([cell, { row }]) => {
    const figures = pages
      .filter((page) => /^\/figures\/[^/]+\/$/.test(page))
      .filter((page) => elements.get(page)!.some((one) => one.tagName === 'td' && attribute(one, 'data-cell') === cell));
    const listed = hrefsIn(row, /^\/figures\//);
    const missing = figures.filter((page) => !listed.includes(page)).map((page) => `${cell} stands in ${page} and is not listed`);
    const idle = listed
      .filter((page) => !cellsAt(page).some((held) => holds(held, cell)))
      .map((page) => `${cell} does not stand in ${page}`);
    const claims = [...claimFiles].filter(([, claim]) => covers([...claim.cells, ...claim.knownNow], cell)).map(([id]) => `/claims/${id}/`);
    const projected = [...projections]
      .filter(([, one]) => covers([one.carriedAs, one.forecast, one.outcome ?? '', one.passedBy ?? ''], cell))
      .map(([id]) => `/audit/#${id}`);
    const own = hrefsIn(row, /^\/(claims|audit)\//);
    const unlisted = [...claims, ...projected]
      .filter((href) => !own.includes(href))
      .map((href) => `${cell} is in ${href} and does not say so`);
    return [...missing, ...idle, ...unlisted];
  });
  expect(faults).toEqual([]);
});

test('every sentence that a source lists cites it or prints a number that it proves, and every such sentence is listed', () => {
  const faults: string[] = [];
  for (const [id, entry] of entries) {
    const listed = hrefsIn(entry, /^\/chapters\//);
    const wanted = chapters.flatMap((page) => {
      const leaning = elements.get(page)!.filter((one) => {
        if (one.tagName !== 'a') return false;
        if (attribute(one, 'href') === `#${id}`) return closest(one, ({ tagName }) => tagName === 'sup') !== undefined;
        const held = attribute(one, 'data-cell');
        return held !== undefined && [...observations.keys()].some((cell) => holds(held, cell) && proofsOf(cell).includes(id));
      });
      return leaning.flatMap((one) => {
        const around = closest(one, isPassage);
        return around ? [`${page}#${attribute(around, 'id')}`] : [];
      });
    });
    const both = [new Set(listed), new Set(wanted)] as const;
    faults.push(...[...both[0].difference(both[1])].map((href) => `${id} lists ${href}, which does not lean on it`));
    faults.push(...[...both[1].difference(both[0])].map((href) => `${id} does not list ${href}, which leans on it`));
  }
  expect(faults).toEqual([]);
});

const claimFiles = readFolder<{ cells: string[]; knownNow: string[] }>('claims');
const projections = readFolder<{ carriedAs: string; forecast: string; outcome: string | null; passedBy?: string }>('projections');

/** Whether a printed number is that of an address, or derived from it: its id then names both inputs. */
function holds(held: string, cell: string): boolean {
  const name = `-${cell.replace(/[/@]/g, '-')}`;
  return held === cell || (!held.includes('/') && (held.endsWith(name) || held.includes(`${name}-`)));
}

function covers(addresses: string[], cell: string): boolean {
  return addresses.some((address) => address === cell || (address !== '' && cell.startsWith(`${address}/`)));
}

function proofsOf(cell: string): string[] {
  const all = observations.get(cell)!.sources;
  const proofs = all.filter(({ role }) => role === 'states' || role === 'confirms');
  return (proofs.length > 0 ? proofs : all).map(({ id }) => id);
}

/** The numbers at an address: on the whole page, or in one place of it. */
function cellsAt(href: string): string[] {
  const [page = '', anchor] = href.split('#');
  const all = elements.get(page)!;
  if (anchor === undefined) return all.flatMap((one) => attribute(one, 'data-cell') ?? []);
  return cellsIn(all.find((one) => attribute(one, 'id') === anchor)!);
}
