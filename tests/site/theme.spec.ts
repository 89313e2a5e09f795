import { expect, test, type Page } from '@playwright/test';
import { readBrightness } from '../support/brightness.ts';
import { pages, readPage } from '../support/fixture.ts';

test('colours follow the system until the reader changes them, by pointer or keyboard, and the switch says what it will do', async ({
  page,
}) => {
  await page.goto('/');
  for (const [system, other] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)
    await test.step(`with a ${system} system`, async () => {
      await page.emulateMedia({ colorScheme: other });
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.reload();
      await expectColours(page, other);
      await page.emulateMedia({ colorScheme: system });
      await expectColours(page, system);
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
      const toOther = page.getByRole('button', { name: new RegExp(other, 'i') });
      await toOther.click();
      await expectColours(page, other);
      await expect(toOther).toHaveCount(0);
      await page.getByRole('button', { name: new RegExp(system, 'i') }).press('Enter');
      await expectColours(page, system);
      await expect(toOther).toBeVisible();
    });
});

test('the choice of colours is kept on other pages and later visits, even if script files never arrive and the system prefers other colours', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: /dark/i }).click();
  await page.getByRole('link', { name: 'Method' }).first().click();
  await expect(page).toHaveURL('/method/');
  await expectColours(page, 'dark');
  const later = await context.newPage();
  await later.emulateMedia({ colorScheme: 'light' });
  await later.goto('/chapters/riders/');
  await expectColours(later, 'dark');
  await expect(later.getByRole('button', { name: /light/i })).toBeVisible();
  await later.route('**/_astro/**', (route) => route.abort());
  await later.reload({ waitUntil: 'domcontentloaded' });
  expect(await later.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await expectColours(later, 'dark');
});

test('no page has a button in its HTML, because it would do nothing without script', () => {
  expect(pages.filter((page) => readPage(page).includes('<button'))).toEqual([]);
});

async function expectColours(page: Page, colours: 'dark' | 'light'): Promise<void> {
  const brightness = await readBrightness(page);
  if (colours === 'dark') expect(brightness).toBeLessThan(60);
  else expect(brightness).toBeGreaterThan(230);
}
