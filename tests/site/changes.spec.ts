import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { verifySite } from '../../scripts/verify-numbers/verify.ts';
import { readContent } from '../../src/check/read.ts';
import { formatDate } from '../../src/lib/format.ts';
import { buildCopy, copyProject, inTemporaryFolder } from '../support/build-copy.ts';
import { attribute, hasClass, inside, readElements, textOf } from '../support/html.ts';
import { listFiles } from '../support/site.ts';
import { embeds, pages, readPage, readSite } from '../support/fixture.ts';

test('the list of changes and its files tell every entry, and where there is none they say so', async ({ page }) => {
  const { entries: content } = readContent(process.cwd());
  const { identity, changes } = content!;
  const main = mainOf(readPage('/changes/'));
  expect(inside(main).filter(({ tagName }) => tagName === 'article')).toHaveLength(changes.length);
  const nothing = `No published number has changed since the edition of ${formatDate(identity.published)} appeared.`;
  expect(plain(main).includes(nothing)).toBe(changes.length === 0);
  const { feed, entries } = await readFeed(page, readSite('changes/feed.xml'));
  expect(entries).toHaveLength(changes.length);
  expect(feed).toMatchObject({ author: identity.publisher?.name ?? identity.title, self: '/changes/feed.xml', alternate: '/changes/' });
  expect(Date.parse(feed.updated)).toBeGreaterThanOrEqual(Date.parse(identity.published));
  const marked = [...pages, ...embeds].filter((address) => readElements(readPage(address)).some((one) => hasClass(one, 'changed')));
  const edition = changes.filter(({ data }) => data.edition === identity.edition);
  expect(marked.length > 0, marked.join(', ')).toBe(edition.some(({ data }) => data.class !== 'wording'));
  const csv = readSite('data/changes.csv').split('\r\n');
  expect(csv[0]).toBe('change,order,date,edition,class,reason,address,property,old,new');
  for (const { id } of changes) expect(csv.join('\n')).toContain(`\n${id},1,`);
  expect(csv.length === 2).toBe(changes.length === 0);
});

test('what changed in this edition marks figures, rows and files, what changed in an earlier one is only told, and the feed tells both', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    await rm(join(folder, 'content/changes'), { recursive: true, force: true });
    await mkdir(join(folder, 'content/changes'));
    for (const [name, text] of Object.entries(planted)) await writeFile(join(folder, 'content/changes', name), text);
    const site = await buildCopy(folder);
    const { tally } = await verifySite(site, join(folder, 'content'));
    expect(tally.faults).toEqual([]);
    const read = (name: string): Promise<string> => readFile(join(site, name), 'utf8');

    const main = mainOf(await read('changes/index.html'));
    const [recent, old, ...others] = inside(main).filter(({ tagName }) => tagName === 'article');
    expect(others).toEqual([]);
    expect([attribute(recent!, 'id'), attribute(old!, 'id')]).toEqual(['on-2026-11-25-users', 'on-2026-06-02-industry']);
    expect(plain(recent!)).toMatch(
      /^Correction We mistyped it\. CNNIC, users, December 2025 Number 620 million people, reported → became 602 million people, estimate Sources s17 states → became s17 states, s17b confirms Figures/,
    );
    expect(plain(old!)).toContain('Number 450 billion yuan, estimate → became 500 billion yuan, estimate');
    const links = inside(recent!).flatMap((one) => attribute(one, 'href') ?? []);
    expect(links).toEqual(
      expect.arrayContaining(['/data/genai-users/#cnnic-users-2025-12', '/figures/genai-users/', '/chapters/market-size/']),
    );

    // Everything with a mark, and nothing else.
    const marks = new Map<string, string[]>();
    for (const name of listFiles(site).filter((one) => one.endsWith('.html'))) {
      const found = readElements(await read(name)).filter((one) => hasClass(one, 'changed'));
      if (found.length > 0) marks.set(name, found.map(plain));
      for (const one of found)
        expect(
          inside(one).map((part) => attribute(part, 'href')),
          name,
        ).toContain('/changes/#on-2026-11-25-users');
    }
    const words = 'Changed on 25 November 2026: correction';
    expect([...marks].sort()).toEqual(
      [
        'chapters/market-size/index.html',
        'data/genai-users/index.html',
        'embed/2026-11/genai-users/index.html',
        'embed/genai-users/index.html',
        'figures/genai-users/index.html',
      ].map((name) => [name, [words]]),
    );
    const { changes } = JSON.parse(await read('figures/genai-users/data.json')) as { changes: unknown[] };
    expect(changes).toEqual([
      {
        date: '2026-11-25',
        class: 'correction',
        reason: 'We mistyped it.',
        page: expect.stringMatching(/\/changes\/#on-2026-11-25-users$/) as unknown,
      },
    ]);
    expect(await read('data/changes.csv')).toContain(
      '\r\n2026-06-02-industry,1,2026-06-02,2026-05,revision,New accounts.,ai-core-industry/miit/2023,value,450,500\r\n',
    );

    const { feed, entries } = await readFeed(page, await read('changes/feed.xml'));
    expect(feed.updated).toBe('2026-11-25T00:00:00Z');
    expect(entries.map(({ title, updated, link }) => [title, updated, link])).toEqual([
      ['Correction: CNNIC, users, December 2025', '2026-11-25T00:00:00Z', '/changes/#on-2026-11-25-users'],
      ['Revision: MIIT, statements, 2023', '2026-06-02T00:00:00Z', '/changes/#on-2026-06-02-industry'],
    ]);
    expect(entries[0]!.content).toContain('Number: 620 million people, reported → 602 million people, estimate');
  });
});

/** A feed by the rules of RFC 4287, parsed as XML. */
async function readFeed(page: Page, xml: string) {
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

function mainOf(html: string) {
  return readElements(html).find(({ tagName }) => tagName === 'main')!;
}

function plain(node: Parameters<typeof textOf>[0]): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

const planted = {
  '2026-11-25-users.yaml': `date: "2026-11-25"
edition: "2026-11"
class: correction
reason: We mistyped it.
changes:
  - { of: genai-users/cnnic-users/2025-12, property: value, old: "620", new: "602" }
  - { of: genai-users/cnnic-users/2025-12, property: status, old: reported, new: estimate }
  - of: genai-users/cnnic-users/2025-12
    property: sources
    old: [{ id: s17, role: states }]
    new: [{ id: s17, role: states }, { id: s17b, role: confirms }]
`,
  '2026-06-02-industry.yaml': `date: "2026-06-02"
edition: "2026-05"
class: revision
reason: New accounts.
changes:
  - { of: ai-core-industry/miit/2023, property: value, old: "450", new: "500" }
`,
};
