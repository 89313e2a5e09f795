import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildCopy, copyProject, fixture } from '../support/build-copy.ts';
import { readCsv } from '../support/csv.ts';
import { attribute, listElements, textOf } from '../support/html.ts';
import { plantMarkup, planted } from '../support/plant-markup.ts';
import { listFiles } from '../support/site.ts';
import { editionEmbeds, elementsOf, embeds, files, pages, readPage } from '../support/fixture.ts';

const clean = [...pages, ...embeds, ...editionEmbeds].flatMap(elementsOf);
// A heading above a change, which the clean site may not have.
const tags = new Set([...clean.map(({ tagName }) => tagName), 'h4']);
const attributes = new Set(clean.flatMap(({ attrs }) => attrs.map(({ name }) => name)));

// These have only ids, numbers and our own reasons.
const withoutTexts = new Set(['data/observation-sources.csv', 'data/derived.csv', 'data/consistency.csv']);

// The tests share one build.
test.describe.configure({ mode: 'default' });

let folder: string;
let site: string;
const read = (name: string): Promise<string> => readFile(join(site, name), 'utf8');

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-copy-'));
  await copyProject(folder);
  expect(plantMarkup(join(folder, fixture, 'content'))).toBeGreaterThan(500);
  site = await buildCopy(folder, { CONTEXT: 'deploy-preview', REVIEW_ID: '12', BRANCH: 'pull/12/head' });
});

test.afterAll(() => rm(folder, { recursive: true }));

test('markup in the texts of a pull request remains text on pages, in drawings, in structured data, in the feed and in data files', async ({
  page,
}) => {
  const names = listFiles(site);

  const faults: string[] = [];
  const found = { text: new Set<string>(), svg: 0, json: 0 };
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const html = await read(name);
    const elements = listElements(html);
    for (const one of elements) {
      if (!tags.has(one.tagName)) faults.push(`${name}: an element ${one.tagName}`);
      for (const each of one.attrs) if (!attributes.has(each.name)) faults.push(`${name}: an attribute ${each.name}`);
      if (/^(javascript|data):/i.test(attribute(one, 'href') ?? '')) faults.push(`${name}: ${attribute(one, 'href')}`);
      if (one.tagName === 'text' && textOf(one).includes('onerror')) found.svg += 1;
    }
    const [head, body] = ['title', 'main'].map((tag) => elements.filter(({ tagName }) => tagName === tag));
    if (head?.length !== 1 || body?.length !== 1) faults.push(`${name}: not one title and one main`);
    if (textOf(body![0]!).includes(planted)) found.text.add(name.split('/')[0]!);
    for (const block of elements.filter((one) => attribute(one, 'type') === 'application/ld+json')) {
      if (JSON.stringify(JSON.parse(textOf(block))).includes(JSON.stringify(planted).slice(1, -1))) found.json += 1;
    }
  }
  expect(faults).toEqual([]);
  expect([...found.text]).toEqual(
    expect.arrayContaining(['changes', 'chapters', 'claims', 'data', 'embed', 'figures', 'glossary', 'index.html', 'method', 'sources']),
  );
  expect(found.svg, 'texts in drawings that contain the markup').toBeGreaterThan(0);
  expect(found.json, 'structured data that contains the markup').toBe(
    pages.filter((page) => readPage(page).includes('application/ld+json')).length,
  );

  for (const name of names.filter((one) => one.endsWith('oembed.json'))) {
    const { title, html } = JSON.parse(await read(name)) as { title: string; html: string };
    expect.soft(title, name).toContain(planted);
    const frame = listElements(html).filter(({ tagName }) => !['html', 'head', 'body', 'div'].includes(tagName));
    expect
      .soft(
        frame.map(({ tagName, attrs }) => [tagName, ...attrs.map((one) => one.name)]),
        name,
      )
      .toEqual([['iframe', 'src', 'title', 'width', 'height', 'style', 'loading']]);
    expect.soft(attribute(frame[0]!, 'title'), name).toBe(title);
  }

  for (const feed of ['feed.xml', 'changes/feed.xml']) {
    const items = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return {
          broken: parsed.querySelector('parsererror') !== null,
          names: [...new Set([...parsed.querySelectorAll('*')].map((one) => one.localName))],
          text: parsed.querySelector('item, entry')!.textContent,
        };
      },
      await read(feed),
    );
    expect(items.broken, feed).toBe(false);
    expect(items.names, feed).not.toContain('img');
    expect(items.text, feed).toContain(planted);
  }

  // Every table contains the markup, except those that have no texts of editors.
  for (const name of names.filter((one) => one.endsWith('.csv') && !withoutTexts.has(one))) {
    const rows = readCsv(await read(name));
    for (const row of rows) expect.soft(row.label ?? Object.values(row).join('\n'), name).toContain(planted);
    expect
      .soft(
        rows.flatMap((row) => Object.values(row)).filter((field) => /^[=+@\t\r]/.test(field)),
        name,
      )
      .toEqual([]);
  }
});

test('every page of its preview says so, on screen and on paper, and is kept out of search engines', async ({ page }) => {
  const notice = 'Preview of pull request 12: not published, do not cite.';
  const faults: string[] = [];
  for (const address of pages) {
    const html = await read(address.endsWith('/') ? `${address}index.html` : address);
    if (!html.includes(notice)) faults.push(`${address} does not say so`);
    if (!html.includes('<meta name="robots" content="noindex">')) faults.push(`${address} may be indexed`);
    if (html.includes('rel="canonical"')) faults.push(`${address} has a canonical address`);
  }
  expect(faults).toEqual([]);
  await page.setContent(await read('chapters/forecasts/index.html'));
  const banner = page.getByText('Preview of pull request 12');
  await expect(banner).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(banner).toBeVisible();
});

test('the report itself is not a preview', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(pages.filter((address) => readPage(address).includes('class="unpublished"'))).toEqual([]);
});
