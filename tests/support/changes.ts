import { expect, type Page } from '@playwright/test';
import { textOf, type Element as Parsed } from './html.ts';

/** Parses a feed as XML, and expects it to follow RFC 4287. */
export async function readFeed(page: Page, xml: string) {
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const child = (parent: Element, name: string): string =>
      [...parent.children].find((one) => one.localName === name)?.textContent.trim() ?? '';
    const href = (parent: Element, rel: string): string => {
      const link = [...parent.children].find((one) => one.localName === 'link' && one.getAttribute('rel') === rel);
      const { pathname, hash } = new URL(link?.getAttribute('href') ?? '');
      return pathname + hash;
    };
    const root = parsed.documentElement;
    const entries = [...root.children].filter(({ localName }) => localName === 'entry');
    return {
      broken: parsed.querySelector('parsererror') !== null,
      namespaces: [...new Set([...parsed.querySelectorAll('*')].map((one) => one.namespaceURI))],
      feed: {
        id: child(root, 'id'),
        title: child(root, 'title'),
        updated: child(root, 'updated'),
        author: child(root, 'author'),
        self: href(root, 'self'),
        alternate: href(root, 'alternate'),
      },
      entries: entries.map((entry) => ({
        id: child(entry, 'id'),
        title: child(entry, 'title'),
        updated: child(entry, 'updated'),
        content: child(entry, 'content'),
        link: href(entry, 'alternate'),
      })),
    };
  }, xml);
  expect(read.broken).toBe(false);
  expect(read.namespaces).toEqual(['http://www.w3.org/2005/Atom']);
  const ids = [read.feed, ...read.entries].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of [read.feed, ...read.entries]) {
    expect(one.id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(one.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(one.title).not.toBe('');
  }
  return read;
}

/** The main part of a page, without its header and footer. */
export function mainOf(elements: Parsed[]): Parsed {
  return elements.find(({ tagName }) => tagName === 'main')!;
}

/** The text of an element on one line. */
export function plain(element: Parsed): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
