import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { measureContrast } from '../support/contrast.ts';
import { watchFaults } from '../support/faults.ts';
import { attribute, readElements, textOf } from '../support/html.ts';
import { findOembedFaults } from '../../scripts/check-oembed.ts';
import { dist, embeds, files, readPage, readSite } from '../support/report.ts';

const elements = new Map(embeds.map((embed) => [embed, readElements(readPage(embed))]));

test('all embeds carry the same styles and the same script, in at most 4,000 and 300 bytes, and travel in at most 8,000', () => {
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
  expect([codes('style').size, codes('script').size]).toEqual([1, 1]);
  expect(compressed(styles)).toBeLessThanOrEqual(4_000);
  expect(compressed(script)).toBeLessThanOrEqual(300);
  expect(embeds.filter((embed) => compressed(readPage(embed)) > 8_000)).toEqual([]);
});

test('an embed needs no file that could go away with the next build', () => {
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

test('no embed scrolls sideways from 280 px on, nor says, asks or refuses anything it should not', async ({ page, baseURL }) => {
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  await withFonts(page);
  for (const embed of embeds) {
    await page.goto(embed);
    for (const width of [280, 360, 560, 600, 720, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${embed} is wider than ${width} px`);
    }
  }
  expect(faults).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no embed has a barrier that a machine can find, and its text and marks stand out, ${colorScheme}`, async ({ page }) => {
    await withFonts(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: colorScheme === 'light' ? 360 : 720, height: 900 });
    const faults: string[] = [];
    for (const embed of embeds) {
      await page.goto(embed, { waitUntil: 'domcontentloaded' });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode(true)
        .analyze();
      faults.push(...violations.map(({ id, nodes }) => `${embed} ${id}: ${nodes[0]?.html.slice(0, 120)}`));
      const measured = await page.evaluate(measureContrast);
      faults.push(...measured.filter(({ ratio, least }) => !(ratio >= least)).map(({ what, ratio }) => `${embed} ${what}: ${ratio}`));
    }
    expect(faults).toEqual([]);
  });
}

test('the mark of a status stands before its number, not behind it, in the notes of a figure too', async ({ page }) => {
  let seen = 0;
  for (const address of ['/embed/hot-sector-clusters/', '/chapters/hot-sectors/']) {
    await page.goto(address);
    const rooms = await page
      .locator('figcaption a.number')
      .evaluateAll((links) =>
        links.map((link) => parseFloat(getComputedStyle(link).paddingInlineStart) / parseFloat(getComputedStyle(link).fontSize)),
      );
    seen += rooms.length;
    expect(rooms.filter((room) => room < 0.7)).toEqual([]);
  }
  expect(seen).toBeGreaterThan(2);
});

test('an embed prints dark on white, with its wide drawing', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/embed/aigc-core-market/');
  const { paper, ink } = await page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.querySelector('h1')!).color,
  }));
  expect(paper).toBe('rgb(255, 255, 255)');
  expect(ink).toBe('rgb(18, 33, 27)');
  await expect(page.locator('.wide svg').first()).toBeVisible();
  await expect(page.locator('.narrow svg').first()).toBeHidden();
});

test('without script an embed shows all that it shows with one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const embed of embeds) {
    await page.goto(embed, { waitUntil: 'domcontentloaded' });
    await expect.soft(page.getByRole('heading', { level: 1 }), embed).toBeVisible();
    await expect.soft(page.locator('.drawing').locator('svg:visible, li, td, dt').first(), embed).toBeVisible();
    await expect.soft(page.locator('figcaption'), embed).toContainText(/Sources? /);
  }
  await context.close();
});

test('every figure describes itself to hosts as oEmbed 1.0 wants it, and its embed leads there', () => {
  const origin = new URL(
    attribute(
      readElements(readPage('/')).find((one) => attribute(one, 'rel') === 'canonical')!,
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

/** Bytes as a server sends them. */
function compressed(text: string): number {
  return brotliCompressSync(text).length;
}
