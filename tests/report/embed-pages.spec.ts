import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { findOembedFaults } from '../../tools/deployed/check-oembed.ts';
import { findBarriers, withAxe } from '../support/barriers.ts';
import { findPaleWords } from '../support/contrast.ts';
import { watchFaults } from '../support/faults.ts';
import { withFonts } from '../support/fonts.ts';
import { findHiddenNumbers } from '../support/hidden-numbers.ts';
import { attribute, textOf } from '../support/html.ts';
import { findOverflow } from '../support/overflow.ts';
import { dist, elementsOf, embeds, files, openedEmbeds, readPage, readSite, say } from '../support/report.ts';
import { openScreen } from '../support/screen.ts';

const elements = new Map(embeds.map((embed) => [embed, elementsOf(embed)]));

test('all embeds have the same styles and script, of at most 4,150 and 300 bytes, and take at most 8,000 bytes, and 80 more for each number after the fiftieth', () => {
  const codes = (tag: string): Set<string> =>
    new Set(
      [...elements.values()].map((all) =>
        all
          .filter(({ tagName }) => tagName === tag)
          .map(textOf)
          .join('\n'),
      ),
    );
  const [[styles = ''], [script = '']] = [[...codes('style')], [...codes('script')]];
  const wanted = Math.min(embeds.length, 1);
  expect([codes('style').size, codes('script').size]).toEqual([wanted, wanted]);
  expect(compressed(styles)).toBeLessThanOrEqual(4_150);
  expect(compressed(script)).toBeLessThanOrEqual(300);
  for (const [embed, all] of elements) {
    const numbers = new Set(all.flatMap((one) => attribute(one, 'data-cell') ?? [])).size;
    expect.soft(compressed(readPage(embed)), embed).toBeLessThanOrEqual(8_000 + 80 * Math.max(0, numbers - 50));
  }
});

test('an embed needs no file that the next build could remove', () => {
  const faults = [...elements].flatMap(([embed, all]) =>
    all.flatMap((one) => {
      const address =
        one.tagName === 'link' && !['canonical', 'alternate'].includes(attribute(one, 'rel')!)
          ? attribute(one, 'href')
          : attribute(one, 'src');
      return address && !/^\/(fonts\/[a-z0-9-]+-\d+\.\d+\.\d+\.woff2|favicon\.svg)$/.test(address) ? [`${embed}: ${address}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('every embed works at any width, in light and dark colours, and on paper', async ({ page, baseURL }) => {
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  await withAxe(page);
  await withFonts(page, dist);
  const resize = await openScreen(page);
  for (const embed of openedEmbeds) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.goto(embed);
    const found: string[] = [];
    for (const width of [280, 360, 560, 600, 720, 1280]) {
      await resize(width, 800);
      found.push(
        ...(await page.evaluate(findOverflow)),
        ...(width === 360 ? [...(await findBarriers(page, { rules: 'all', looks: true })), ...(await findPaleWords(page))] : []),
      );
    }
    await resize(720, 800);
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await findPaleWords(page)), ...(await page.evaluate(findHiddenNumbers)));
    await page.emulateMedia({ media: 'print' });
    found.push(...(await page.evaluate(findPrintFaults)));
    faults.push(...found.map((fault) => `${embed} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('an embed shows the same without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const nouns = [1, 2].map((count) => say('figure.sources', { count }));
  for (const embed of openedEmbeds) {
    await page.goto(embed, { waitUntil: 'domcontentloaded' });
    await expect.soft(page.getByRole('heading', { level: 1 }), embed).toBeVisible();
    await expect.soft(page.locator('.drawing').locator('svg:visible, li, td, dt').first(), embed).toBeVisible();
    const names = await page.locator('figcaption b').allTextContents();
    expect.soft(names.filter((name) => nouns.includes(name)).length, embed).toBe(1);
  }
  await context.close();
});

test('every figure has a valid oEmbed 1.0 description, and its embed links to it', () => {
  const origin = new URL(
    attribute(
      elementsOf('/').find((one) => attribute(one, 'rel') === 'canonical')!,
      'href',
    )!,
  ).origin;
  for (const [embed, all] of elements) {
    const id = embed.split('/')[2]!;
    const text = readSite(`figures/${id}/oembed.json`);
    expect.soft(findOembedFaults(text, new URL(`${origin}/`)), id).toEqual([]);
    const { title, html } = JSON.parse(text) as { title: string; html: string };
    expect.soft(title).toBe(textOf(all.find(({ tagName }) => tagName === 'h1')!));
    expect.soft(html).toContain(`src="${origin}${embed}"`);
    const link = all.find((one) => attribute(one, 'type') === 'application/json+oembed');
    expect.soft(attribute(link!, 'href'), id).toBe(`${origin}/figures/${id}/oembed.json`);
    expect.soft(files, dist).toContain(`figures/${id}/oembed.json`);
  }
});

/** Runs in the page: faults of the print styles, which must print dark on white, with the wide drawings. */
function findPrintFaults(): string[] {
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const ink = getComputedStyle(document.querySelector('h1')!).color;
  const isVisible = (svg: Element): boolean => svg.checkVisibility();
  const narrow = [...document.querySelectorAll('.narrow svg')];
  const wide = [...document.querySelectorAll('.wide svg')];
  return [
    ...(paper === 'rgb(255, 255, 255)' && ink === 'rgb(18, 33, 27)' ? [] : [`prints ${ink} on ${paper}`]),
    ...(narrow.some(isVisible) ? ['prints its narrow drawing'] : []),
    ...(wide.every(isVisible) && wide.length === narrow.length ? [] : ['does not print its wide drawing']),
  ];
}

/** The number of bytes that a server sends. */
function compressed(text: string): number {
  return brotliCompressSync(text).length;
}
