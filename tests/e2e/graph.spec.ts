import { expect, test } from '@playwright/test';
import { readFolder, readObservations } from './support/content.ts';
import { attribute, closest, inside, readElements, textOf, type Element } from './support/html.ts';
import { chapters, files, pages, readPage } from './support/site.ts';

const elements = new Map(pages.map((page) => [page, readElements(readPage(page))]));
const observations = readObservations();
const sources = readFolder<{ access: string }>('sources');
const rows = new Map(
  [...elements]
    .filter(([page]) => /^\/data\/[^/]+\/$/.test(page))
    .flatMap(([page, all]) =>
      all
        .filter((one) => one.tagName === 'tr' && attribute(one, 'id'))
        .map((row) => [cellsIn(row)[0]!, { row, href: `${page}#${attribute(row, 'id')}` }] as const),
    ),
);
const entries = new Map(
  elements
    .get('/sources/')!
    .filter(({ tagName }) => tagName === 'article')
    .map((entry) => [attribute(entry, 'id')!, entry]),
);

test('every number leads to its sources, and every source leads back to the same numbers', () => {
  expect([...rows.keys()].sort()).toEqual([...observations.keys()].sort());
  expect([...entries.keys()].sort()).toEqual([...sources.keys()].sort());
  const there = [...rows].flatMap(([, { row, href }]) =>
    hrefsIn(row, /^\/sources\/#/).map((to) => `${href} ${to.slice('/sources/#'.length)}`),
  );
  const back = [...entries].flatMap(([id, entry]) => hrefsIn(entry, /^\/data\//).map((to) => `${to} ${id}`));
  expect(there.length).toBeGreaterThan(150);
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
  expect(listedPlaces).toBeGreaterThan(150);
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
    const figures = files
      .filter((file) => /^figures\/[^/]+\/index\.html$/.test(file))
      .map((file) => `/${file.replace('index.html', '')}`)
      .filter((page) => elements.get(page)!.some((one) => one.tagName === 'td' && attribute(one, 'data-cell') === cell));
    const listed = hrefsIn(row, /^\/figures\//);
    const missing = figures.filter((page) => !listed.includes(page)).map((page) => `${cell} stands in ${page} and is not listed`);
    const idle = listed
      .filter((page) => !cellsAt(page).some((held) => holds(held, cell)))
      .map((page) => `${cell} does not stand in ${page}`);
    const claims = [...claimFiles].filter(([, claim]) => covers([...claim.cells, ...claim.knownNow], cell)).map(([id]) => `/claims/${id}/`);
    const projected = [...projections].filter(([, one]) => covers([one.forecast, one.outcome ?? ''], cell)).map(([id]) => `/audit/#${id}`);
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

test('marks of proof stand with the numbers that deserve them, and with no other, and the method explains each', () => {
  let marked = 0;
  const faults = [...rows].flatMap(([cell, { row, href }]) => {
    const proofs = observations.get(cell)!.sources.filter(({ role }) => role === 'states' || role === 'confirms');
    const wanted = [
      ...(proofs.length === 1 ? ['one-source'] : []),
      ...(proofs.length > 0 && proofs.every(({ id }) => sources.get(id)!.access !== 'read') ? ['unopened'] : []),
      ...(proofs.length === 0 ? ['unproven'] : []),
    ];
    marked += wanted.length;
    const onSources = [...entries.values()].flatMap((entry) =>
      inside(entry)
        .filter((one) => attribute(one, 'href') === href)
        .map((link) => marksIn(closest(link, ({ tagName }) => tagName === 'li')!)),
    );
    const onFigures = [...elements]
      .filter(([page]) => /^\/figures\/[^/]+\/$/.test(page))
      .flatMap(([, all]) => all.filter((one) => one.tagName === 'td' && attribute(one, 'data-cell') === cell))
      .map((td) => marksIn(closest(td, ({ tagName }) => tagName === 'tr')!));
    return [marksIn(row), ...onSources, ...onFigures]
      .filter((marks) => marks.join() !== wanted.join())
      .map((marks) => `${cell} is marked “${marks.join()}”, not “${wanted.join()}”`);
  });
  expect(faults).toEqual([]);
  expect(marked).toBeGreaterThan(50);
  const explained = elements.get('/method/')!.filter((one) => attribute(one, 'data-proof'));
  expect(explained.map((one) => [attribute(one, 'data-sign'), textOf(one).trim()])).toEqual([
    ['1', 'rests on one source'],
    ['?', 'original not opened'],
    ['0', 'no proof'],
  ]);
});

const claimFiles = readFolder<{ cells: string[]; knownNow: string[] }>('claims');
const projections = readFolder<{ forecast: string; outcome: string | null }>('projections');

/** A passage of a chapter: numbered or beside one, a key point, the summary, or the table of the audit. */
function isPassage(element: Element): boolean {
  return /^(p\d+(-\d+)?|key-\d+|summary|audit)$/.test(attribute(element, 'id') ?? '');
}

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

function cellsIn(element: Element): string[] {
  return inside(element).flatMap((one) => attribute(one, 'data-cell') ?? []);
}

function hrefsIn(element: Element, fits: RegExp): string[] {
  return inside(element).flatMap((one) => {
    const href = attribute(one, 'href');
    return href !== undefined && fits.test(href) ? [href] : [];
  });
}

function marksIn(element: Element): string[] {
  return inside(element).flatMap((one) => attribute(one, 'data-proof') ?? []);
}
