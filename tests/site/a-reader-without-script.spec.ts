import { expect, test } from '@playwright/test';
import { chapters, pages } from '../support/fixture.ts';

test.use({ javaScriptEnabled: false });

test('without script, a reader finds a chapter from the first page, and the next one from there', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('main').locator('a[href^="/chapters/"]').filter({ hasText: 'Market size' }).first();
  await link.click();
  await expect(page).toHaveURL('/chapters/market-size/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Market size');
  const next = page.locator('a[rel=next]');
  const target = await next.getAttribute('href');
  await next.click();
  await expect(page).toHaveURL(target!);
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL('/chapters/market-size/');
});

test('without script, a term in a chapter leads to its entry in the glossary, and the entry back to the chapter', async ({ page }) => {
  await page.goto('/chapters/market-size/');
  const term = page.locator('article a.term', { hasText: 'iiMedia' }).first();
  await term.click();
  await expect(page).toHaveURL('/glossary/#iimedia');
  const entry = page.locator(':target');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('iiMedia');
  await entry.getByRole('link', { name: 'Market size' }).click();
  await expect(page).toHaveURL('/chapters/market-size/');
});

test('without script, a citation leads to the list of sources, and the same source stands on the page of all sources', async ({ page }) => {
  await page.goto('/chapters/market-size/');
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
  await page.goto('/chapters/market-size/');
  await page.locator('article a[data-cell="aigc-core-market/iimedia/2028"]').first().click();
  const row = page.locator('tr:target');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('rowheader')).toHaveText('2028');
  await expect(row.getByRole('cell')).toHaveText([/^276\.74 billion yuan$/, 'projected', '2023', /s02 states/, /Figure\s10\.1/, /.*/]);
  await row.getByRole('link', { name: 'Chapter 10 ¶ 2' }).click();
  await expect(page).toHaveURL('/chapters/market-size/#p2');
  await expect(page.locator(':target').locator('[data-cell="aigc-core-market/iimedia/2028"]')).toBeVisible();
  await page.goBack();
  await row.getByRole('link', { name: 's02' }).click();
  await expect(page).toHaveURL('/sources/#s02');
  await expect(page.locator(':target')).toBeInViewport();
});

test('without script, every page has its heading, its navigation, its text and its foot', async ({ page }) => {
  test.setTimeout(60_000);
  const faults: string[] = [];
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const missing = await page.evaluate(() => {
      const isSeen = (element: Element): boolean => element.checkVisibility() && element.textContent.trim() !== '';
      const wanted = ['h1', 'main', 'body > header nav', 'body > footer'];
      return wanted.filter((selector) => [...document.querySelectorAll(selector)].filter(isSeen).length !== 1);
    });
    faults.push(...missing.map((one) => `${address}: not one ${one}`));
  }
  expect(faults).toEqual([]);
});

test('without script, every chapter shows its figures, and each chart opens its description and its table at a click', async ({ page }) => {
  test.setTimeout(120_000);
  let charts = 0;
  for (const address of chapters) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const figure of await page.locator('figure').all()) {
      const name = `${address} ${await figure.getAttribute('id')}`;
      await expect.soft(figure.locator('.finding'), name).toBeVisible();
      if ((await figure.locator('svg.fig').count()) === 0) {
        await expect.soft(figure.locator('.drawing').locator('li, td, dt').first(), name).toBeVisible();
        continue;
      }
      charts += 1;
      await expect.soft(figure.locator('svg.fig:visible').first(), name).toBeVisible();
      await expect.soft(figure.getByRole('table'), name).toBeHidden();
      await figure.getByText('Description and data as a table').click();
      await expect.soft(figure.getByRole('table'), name).toBeVisible();
      await expect.soft(figure.locator('details', { has: page.getByRole('table') }).locator('p'), name).toBeVisible();
    }
  }
  expect(charts, 'charts seen').toBeGreaterThanOrEqual(10);
});
