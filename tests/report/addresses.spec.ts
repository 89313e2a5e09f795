import { expect, test } from '@playwright/test';
import { checkContent } from '../../src/check/check-content.ts';
import { listPromises } from '../../src/check/promises.ts';
import { readContent } from '../../src/read/read.ts';
import { attribute } from '../support/html.ts';
import { findLost } from '../support/lost-addresses.ts';
import { elementsOf, embeds, files, pages, site } from '../support/report.ts';

const { ledger } = readContent(site.folder);
const promises = listPromises(checkContent(site.folder).report!);

test('every address that a closed edition promised still works: as the page, as a redirect, or as a page that says why it is gone', async () => {
  expect(await findLost(site, Object.keys(ledger))).toEqual([]);
});

test('every address that the next edition will promise exists', async () => {
  expect(promises.size).toBeGreaterThan(0);
  expect(await findLost(site, [...promises])).toEqual([]);
});

test('every page, every file to download and every anchor of an entry will be promised', () => {
  const published = [
    ...pages.filter((page) => page !== '/404.html' && !page.startsWith('/handbook/')),
    ...embeds,
    ...files
      .filter((file) => /^(changes|figures|data|chapters|schemas)\/.*\.(?!html$)\w+$/.test(file) && !file.endsWith('/model.json'))
      .map((file) => `/${file}`),
    ...anchors.flatMap(({ on, tags }) =>
      pages
        .filter((page) => on.test(page))
        .flatMap((page) =>
          elementsOf(page).flatMap((one) => {
            const id = tags.includes(one.tagName) ? attribute(one, 'id') : undefined;
            return id === undefined ? [] : [`${page}#${id}`];
          }),
        ),
    ),
  ];
  const gone = Object.keys(ledger).filter((address) => ledger[address] !== 'here');
  expect(published.filter((address) => !promises.has(address) && !gone.includes(address))).toEqual([]);
});

/** Elements with an id for one entry. A heading is not one: it changes with the text. */
const anchors = [
  { on: /^\/data\/[^/]+\/$/, tags: ['tr'] },
  { on: /^\/(audit|changes|errata|glossary|sources)\/$/, tags: ['article'] },
  { on: /^\/claims\/[^/]+\/$/, tags: ['li'] },
  { on: /^\/derived\/$/, tags: ['article', 'tr'] },
  { on: /^\/chapters\/[^/]+\/$/, tags: ['figure'] },
];
