import { expect, test } from '@playwright/test';

/** Visits pages as a reader without script does, and opens every chart. */
export function testPagesWithoutScript(addresses: string[]): void {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('every page has its heading, its navigation, its text and its foot, and each chart opens its description and its table at a click', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      let charts = 0;
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const missing = await page.evaluate(() => {
          const isSeen = (element: Element): boolean => element.checkVisibility() && element.textContent.trim() !== '';
          const wanted = ['h1', 'main', 'body > header nav', 'body > footer'];
          return wanted.filter((selector) => [...document.querySelectorAll(selector)].filter(isSeen).length !== 1);
        });
        faults.push(...missing.map((one) => `${address}: not one ${one}`));
        if (!address.startsWith('/chapters/')) continue;
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
      expect(faults).toEqual([]);
      expect(charts, 'charts seen').toBeGreaterThan(0);
    });
  });
}
