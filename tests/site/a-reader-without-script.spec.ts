import { expect, test } from '@playwright/test';
import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { chapters, pageTypes } from '../support/fixture.ts';

testPagesWithoutScript([...new Set([...pageTypes, ...chapters])]);

test.use({ javaScriptEnabled: false });

test('without script, a reader finds a chapter from the first page, and the next one from there', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('main').locator('a[href^="/chapters/"]').filter({ hasText: 'Lanes' }).first();
  await link.click();
  await expect(page).toHaveURL('/chapters/lanes/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lanes');
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL('/chapters/trade/');
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL('/chapters/lanes/');
});

test('without script, a term in a chapter leads to its entry in the glossary, and the entry back to the chapter', async ({ page }) => {
  await page.goto('/chapters/trade/');
  const term = page.locator('article a.term', { hasText: 'Luntong' }).first();
  await term.click();
  await expect(page).toHaveURL('/glossary/#luntong');
  const entry = page.locator(':target');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Luntong');
  await entry.getByRole('link', { name: 'Trade' }).click();
  await expect(page).toHaveURL('/chapters/trade/');
});

test('without script, a citation leads to the list of sources, and the same source is on the page of all sources', async ({ page }) => {
  await page.goto('/chapters/riders/');
  const citation = page.locator('article .cite a').nth(1);
  const address = await citation.getAttribute('href');
  const number = (await citation.textContent())?.replace(/\D/g, '');
  await citation.click();
  const entry = page.locator(':target');
  await expect(entry).toBeInViewport();
  const place = await entry.evaluate((item) => [...item.parentElement!.children].indexOf(item) + 1);
  expect(String(place), 'the number of the citation is the number in the list').toBe(number);
  const words = await entry.locator('a[rel=external]').first().textContent();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL('/sources/');
  await expect(page.locator(`[id="${address!.slice(1)}"]`)).toContainText(words!);
});

test('without script, a number in prose leads to its row in the data, with status, date and source', async ({ page }) => {
  await page.goto('/chapters/trade/');
  await page.locator('article a[data-cell="electric-bicycles/luntong-sales/2025"]').first().click();
  await page.waitForURL('/data/electric-bicycles/#luntong-sales-2025');
  const row = page.locator('tr:target');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('rowheader')).toHaveText('2025');
  await expect(row.getByRole('cell')).toHaveText([
    /^1\.3 billion yuan$/,
    'target',
    '2 April 2025',
    /luntong-annual-2025 states/,
    /Figure\s3\.2/,
    /.*/,
  ]);
  await row.getByRole('link', { name: 'Chapter 3 ¶ 3' }).click();
  await expect(page).toHaveURL(/\/chapters\/trade\/#p-[a-z-]+$/);
  await expect(page.locator(':target').locator('[data-cell="electric-bicycles/luntong-sales/2025"]')).toBeVisible();
  await page.goBack();
  await row.getByRole('link', { name: 'luntong-annual-2025' }).click();
  await expect(page).toHaveURL('/sources/#luntong-annual-2025');
  await expect(page.locator(':target')).toBeInViewport();
});
