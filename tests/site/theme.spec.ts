import { expect, test, type Page } from '@playwright/test';

test('colours follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await readBrightness(page)).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await readBrightness(page)).toBeGreaterThan(230);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

for (const [system, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`a reader with a ${system} system changes to ${other}, by keyboard too, and the switch says what it will do`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    const toOther = page.getByRole('button', { name: new RegExp(other, 'i') });
    const back = page.getByRole('button', { name: new RegExp(system, 'i') });
    await toOther.click();
    expect((await readBrightness(page)) < 128).toBe(other === 'dark');
    await expect(toOther).toHaveCount(0);
    await back.press('Enter');
    expect((await readBrightness(page)) < 128).toBe(system === 'dark');
    await expect(toOther).toBeVisible();
  });
}

test('a choice is kept from page to page and on a later visit, also when the system says otherwise', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: /dark/i }).click();
  await page.getByRole('link', { name: 'Method' }).first().click();
  await expect(page).toHaveURL('/method/');
  expect(await readBrightness(page)).toBeLessThan(60);
  const later = await context.newPage();
  await later.emulateMedia({ colorScheme: 'light' });
  await later.goto('/chapters/riders/');
  expect(await readBrightness(later)).toBeLessThan(60);
  await expect(later.getByRole('button', { name: /light/i })).toBeVisible();
});

test('a kept choice is there before the first word, even if script files never arrive', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: /dark/i }).click();
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto('/chapters/riders/', { waitUntil: 'domcontentloaded' });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await readBrightness(page)).toBeLessThan(60);
});

test('without script there is no switch that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

/** Brightness of the page's ground, 0 to 255. */
function readBrightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
}
