import { expect, test } from '@playwright/test';
import { attribute, textOf, type Element } from '../support/html.ts';
import { chapters, elementsOf, embeds, figureIds, files, pages, readSite } from '../support/report.ts';

const elements = new Map([...pages, ...embeds].map((page) => [page, elementsOf(page)]));
const ids = new Map([...elements].map(([page, all]) => [page, all.flatMap((one) => attribute(one, 'id') ?? [])]));
const canonical = elements.get('/')!.find((one) => attribute(one, 'rel') === 'canonical')!;
const origin = new URL(attribute(canonical, 'href')!).origin;

test('every link on every page leads directly to a page or an anchor that exists', () => {
  const links = [...elements].flatMap(([page, all]) => all.flatMap(addressesOf).map((address) => ({ page, address })));
  expect(new Set(links.map(({ page }) => page)), 'pages with links').toEqual(new Set(elements.keys()));
  expect(links.flatMap(({ page, address }) => check(page, address))).toEqual([]);
});

test('every data file, feed, icon, script and font is linked', () => {
  const addresses = new Set(
    [...elements.values()].flatMap((all) => all.flatMap(addressesOf)).map((address) => new URL(address, origin).pathname),
  );
  // The styles of each page have the fonts, which a browser fetches where it needs one.
  for (const sheet of [...elements.values()].flatMap((all) => all.filter(({ tagName }) => tagName === 'style')))
    for (const [, address] of textOf(sheet).matchAll(/url\(['"]?(\/[^'")]+)/g)) addresses.add(address!);
  // A script may import another one.
  for (const script of files.filter((file) => file.endsWith('.js') && addresses.has(`/${file}`)))
    for (const [, name] of readSite(script).matchAll(/import\([`'"]\.\/([^`'"]+)/g))
      addresses.add(new URL(name!, `${origin}/${script}`).pathname);
  // The build writes the script of charts even for a report without charts.
  const linked = figureIds.length > 0 ? /\.(csv|xlsx|xml|svg|js|woff2)$/ : /\.(csv|xlsx|xml|svg|woff2)$/;
  const reachable = files.filter((file) => linked.test(file) && !file.startsWith('sitemap'));
  expect(reachable.filter((file) => !addresses.has(`/${file}`))).toEqual([]);
});

test('every address in the feed, the sitemap and robots.txt exists', () => {
  const feed = [...readSite('feed.xml').matchAll(/<link[^>]*>([^<]+)</g)].map(([, address]) => address!);
  const index = [...readSite('sitemap-index.xml').matchAll(/<loc>([^<]+)</g)].map(([, address]) => address!);
  const map = index.flatMap((address) => [...readSite(new URL(address).pathname).matchAll(/<loc>([^<]+)</g)].map(([, loc]) => loc!));
  const robots = [...readSite('robots.txt').matchAll(/^Sitemap: (\S+)$/gm)].map(([, address]) => address!);
  expect(feed.length, 'the feed and its items have addresses').toBe(chapters.length + 1);
  expect(map.length).toBeGreaterThan(chapters.length);
  expect(robots).toEqual([`${origin}/sitemap-index.xml`]);
  const all = [...feed, ...index, ...map, ...robots];
  expect(all.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  expect(all.flatMap((address) => check('/', address))).toEqual([]);
});

test('no page uses an id twice, and no attribute refers to an id that is not on the page', () => {
  const faults = [...elements].flatMap(([page, all]) => {
    const own = ids.get(page)!;
    const twice = own.filter((id, index) => own.indexOf(id) !== index).map((id) => `${page}: two elements have the id ${id}`);
    const references = all.flatMap((one) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap(
        (name) => attribute(one, name)?.split(/\s+/) ?? [],
      ),
    );
    return [...twice, ...references.filter((id) => !own.includes(id)).map((id) => `${page}: no element has the id ${id}`)];
  });
  expect(faults).toEqual([]);
});

test('links to other sites use http or https, and are marked as external', () => {
  const faults = [...elements].flatMap(([page, all]) => {
    const external = all.filter((one) => one.tagName === 'a' && isExternal(attribute(one, 'href') ?? ''));
    return external
      .filter((one) => {
        const href = attribute(one, 'href')!;
        return (
          !/^(https?:\/\/[^\s/]+\.|mailto:)/.test(href) || (href.startsWith('http') && !/\bexternal\b/.test(attribute(one, 'rel') ?? ''))
        );
      })
      .map((one) => `${page}: ${attribute(one, 'href')}`);
  });
  expect(faults).toEqual([]);
});

/** What is wrong with a link on a page. */
function check(page: string, address: string): string[] {
  if (isExternal(address)) return [];
  const { pathname, hash } = new URL(address, `${origin}${page}`);
  const path = decodeURIComponent(pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.includes(file.slice(1))) return [`${page} links to ${address}, which does not exist`];
  if (hash === '') return [];
  return ids.get(path)?.includes(decodeURIComponent(hash.slice(1))) ? [] : [`${page} links to ${address}, but ${path} has no such anchor`];
}

function addressesOf(element: Element): string[] {
  return ['href', 'src'].flatMap((name) => attribute(element, name) ?? []);
}

function isExternal(address: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(address) && !address.startsWith(`${origin}/`);
}
