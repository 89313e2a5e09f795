import { expect, test } from '@playwright/test';
import { testPagesWithoutScript } from '../every-report/without-script.ts';
import { chapters, pageTypes } from '../support/fixture.ts';
import { isFull } from '../support/site.ts';

// For the project's own report, pages of every type are opened.
testPagesWithoutScript(isFull ? [...new Set([...pageTypes, ...chapters])] : chapters, true);

test.use({ javaScriptEnabled: false });

test('a reader without script can get from the first page to chapters, terms, numbers and sources, and back', async ({ page }) => {
  await test.step('from the first page to a chapter, and on to the next one', async () => {
    await page.goto('/');
    await page.getByRole('main').locator('a[href^="/chapters/"]').filter({ hasText: 'Lanes' }).first().click();
    await expect(page).toHaveURL('/chapters/lanes/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lanes');
    await page.locator('a[rel=next]').click();
    await expect(page).toHaveURL('/chapters/trade/');
  });

  await test.step('from a term to its entry in the glossary, and back', async () => {
    await page.locator('article a.term', { hasText: 'Luntong' }).first().click();
    await expect(page).toHaveURL('/glossary/#luntong');
    const entry = page.locator(':target');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText('Luntong');
    await entry.getByRole('link', { name: 'Trade' }).click();
    await expect(page).toHaveURL('/chapters/trade/');
  });

  await test.step('from a number to its row in the data, with status, date and source, to the source, and back to the passage', async () => {
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
    await row.getByRole('link', { name: 'luntong-annual-2025' }).click();
    await expect(page).toHaveURL('/sources/#luntong-annual-2025');
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await row.getByRole('link', { name: 'Chapter 3 ¶ 3' }).click();
    await expect(page).toHaveURL(/\/chapters\/trade\/#p-[a-z-]+$/);
    await expect(page.locator(':target').locator('[data-cell="electric-bicycles/luntong-sales/2025"]')).toBeVisible();
  });

  await test.step('back to the first chapter, from a citation to its entry in the list of sources, and on to all sources', async () => {
    for (const chapter of ['lanes', 'riders']) {
      await page.locator('a[rel=prev]').click();
      await expect(page).toHaveURL(`/chapters/${chapter}/`);
    }
    const citation = page.locator('article .cite a').nth(1);
    const address = await citation.getAttribute('href');
    const number = (await citation.textContent())?.replace(/\D/g, '');
    await citation.click();
    const entry = page.locator(':target');
    await expect(entry).toBeInViewport();
    const place = await entry.evaluate((item) => [...item.parentElement!.children].indexOf(item) + 1);
    expect(String(place), 'a citation has the number of its entry in the list').toBe(number);
    const words = await entry.locator('a[rel=external]').first().textContent();
    await page.emulateMedia({ media: 'print' });
    const tables = await page.locator('figure details table').all();
    expect(tables, 'details that are closed on screen are open on paper').toHaveLength(4);
    for (const table of tables)
      expect(
        await table.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height > 0),
      ).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL('/sources/');
    await expect(page.locator(`[id="${address!.slice(1)}"]`)).toContainText(words!);
  });
});
