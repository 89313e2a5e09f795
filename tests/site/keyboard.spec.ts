import { expect, test } from '@playwright/test';

test('the first press of Tab offers to skip to the text, and Enter goes there', async ({ page }) => {
  for (const address of ['/', '/chapters/riders/', '/sources/']) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${address}#main`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), address).toBe(true);
  }
});

for (const width of [360, 1280]) {
  test(`Tab goes through a whole chapter in order, and shows where it is, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/chapters/riders/');
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((one) => one.checkVisibility())
          .length,
    );
    const seen = new Set<number>();
    const faults: string[] = [];
    for (let press = 0; press < stops; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const isShown = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return {
          index: [...document.querySelectorAll('*')].indexOf(element),
          html: element.outerHTML.slice(0, 90),
          outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
          isShown,
        };
      });
      if (seen.has(stop.index)) faults.push(`comes back to ${stop.html}`);
      if (!stop.outline) faults.push(`no outline: ${stop.html}`);
      if (!stop.isShown) faults.push(`out of sight: ${stop.html}`);
      seen.add(stop.index);
    }
    expect(faults).toEqual([]);
    expect([...seen], 'in the order of the page').toEqual([...seen].sort((a, b) => a - b));
    expect(seen.size).toBeGreaterThan(50);
  });
}

test('a table opens by keyboard, and its frame scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/chapters/riders/');
  const details = page.locator('figure details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(details.getByRole('region')).toBeFocused();
});
