import { expect, test } from '@playwright/test';
import { isListed } from '../../src/astro/listed-pages.ts';
import { hrefsIn } from '../support/graph.ts';
import { attribute, textOf, type Element } from '../support/html.ts';
import { leaked } from '../support/leaked.ts';
import { chapters, elementsOf, files, pages, readSite } from '../support/report.ts';

const indexed = pages.filter((page) => page !== '/404.html' && isListed(`http://site${page}`));
const origin = new URL(meta('/', 'link', 'rel', 'canonical', 'href')!).origin;

test('every page has a unique title and a description', () => {
  const titles = pages.map((page) => textOf(elementsOf(page).find(({ tagName }) => tagName === 'title')!));
  expect(titles.filter((title, index) => title.trim() === '' || titles.indexOf(title) !== index)).toEqual([]);
  const undescribed = pages.filter((page) => (meta(page, 'meta', 'name', 'description', 'content') ?? '').trim() === '');
  expect(undescribed, 'pages without a description').toEqual([]);
  const descriptions = pages.map((page) => meta(page, 'meta', 'name', 'description', 'content')!);
  expect(descriptions.filter((text) => leaked.test(text))).toEqual([]);
});

test('every page that may be indexed has its canonical address, and the page for missing addresses may not be', () => {
  const faults = indexed.filter(
    (page) =>
      meta(page, 'link', 'rel', 'canonical', 'href') !== `${origin}${page}` ||
      meta(page, 'meta', 'property', 'og:url', 'content') !== `${origin}${page}`,
  );
  expect(faults).toEqual([]);
  expect(meta('/404.html', 'meta', 'name', 'robots', 'content')).toBe('noindex');
  expect(meta('/404.html', 'link', 'rel', 'canonical', 'href')).toBeUndefined();
  expect(indexed.filter((page) => meta(page, 'meta', 'name', 'robots', 'content')?.includes('noindex'))).toEqual([]);
});

test('a filtered list of claims has the page of all claims as its canonical address', () => {
  const filtered = pages.filter((page) => page.startsWith('/claims/') && !indexed.includes(page));
  const all = hrefsIn(
    elementsOf('/claims/').find(({ tagName }) => tagName === 'main')!,
    /^\/claims\/[^/]+\/[^/]+\/$/,
  );
  // A list without claims has a page, but no link.
  expect(filtered).toEqual(expect.arrayContaining(all));
  for (const page of filtered) expect(meta(page, 'link', 'rel', 'canonical', 'href'), page).toBe(`${origin}/claims/`);
});

test('the sitemap lists every page that may be indexed, and no other', () => {
  const map = [...readSite('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  expect(map.sort()).toEqual(indexed.toSorted());
});

test('the report and its chapters have structured data', () => {
  const types = new Map(pages.map((page) => [page, blocksOf(page).map((block) => block['@type'])]));
  expect(types.get('/')).toEqual(['Report']);
  for (const page of chapters) {
    expect.soft(types.get(page), page).toEqual(['Article']);
    const [article] = blocksOf(page);
    expect.soft(article?.['@context'], page).toBe('https://schema.org');
    expect.soft(article?.url, page).toBe(`${origin}${page}`);
    expect.soft(textOf(elementsOf(page).find(({ tagName }) => tagName === 'h1')!), page).toContain(String(article?.headline));
  }
});

test('every page has an icon and links to the feeds', () => {
  for (const page of pages) {
    const icon = meta(page, 'link', 'rel', 'icon', 'href');
    expect.soft(files, page).toContain(icon?.slice(1));
    expect.soft(meta(page, 'link', 'type', 'application/rss+xml', 'href'), page).toBe('/feed.xml');
    expect.soft(meta(page, 'link', 'type', 'application/atom+xml', 'href'), page).toBe('/changes/feed.xml');
    expect.soft(files, page).toContain('changes/feed.xml');
  }
});

test('the feed has a valid item for every chapter, with an id of its own, and says its own address', async ({ page }) => {
  const { self, items } = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const items = [...parsed.querySelectorAll('item')].map((item) => ({
      id: item.querySelector('guid[isPermaLink="false"]')?.textContent ?? '',
      link: item.querySelector('link')?.textContent ?? '',
      date: item.querySelector('pubDate')?.textContent ?? '',
      words: item.querySelector('description')?.textContent ?? '',
    }));
    const links = [...parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')];
    return { items, self: links.flatMap((link) => (link.getAttribute('rel') === 'self' ? [link.getAttribute('href')] : [])) };
  }, readSite('feed.xml'));
  expect(self).toEqual([`${origin}/feed.xml`]);
  expect(items.map(({ link }) => new URL(link).pathname).sort()).toEqual(chapters.toSorted());
  expect(new Set(items.map(({ id }) => id)).size).toBe(chapters.length);
  for (const { id } of items) expect.soft(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  for (const { link, date, words } of items) {
    expect.soft(date, link).toMatch(/^\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT$/);
    expect.soft(words.trim(), link).not.toBe('');
  }
});

/** The value of an attribute of the first element on a page with a given tag and a given value of another attribute. */
function meta(page: string, tag: string, name: string, value: string, wanted: string): string | undefined {
  const element = elementsOf(page).find((one) => one.tagName === tag && attribute(one, name) === value);
  return element && attribute(element, wanted);
}

function blocksOf(page: string): Record<string, unknown>[] {
  const isBlock = (one: Element): boolean => attribute(one, 'type') === 'application/ld+json';
  return elementsOf(page)
    .filter(isBlock)
    .map((one) => JSON.parse(textOf(one)) as Record<string, unknown>);
}
