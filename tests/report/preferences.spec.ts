import { expect, test } from '@playwright/test';
import { chapters, pages } from '../support/report.ts';

test('with forced colours every mark and number of every figure still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults: string[] = [];
  let marks = 0;
  for (const address of chapters) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const found = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const isLost = (paint: string): boolean => ['none', 'transparent', 'rgba(0, 0, 0, 0)', ground].includes(paint);
      const seen = [...document.querySelectorAll('svg.fig :is([data-mark], text)')].filter((one) => one.checkVisibility());
      const lost = seen.filter((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return isLost(fill) && (one.localName === 'text' || isLost(stroke));
      });
      return { count: seen.length, lost: lost.map((one) => one.outerHTML.slice(0, 120)) };
    });
    marks += found.count;
    faults.push(...found.lost.map((one) => `${address}: ${one}`));
  }
  expect(faults).toEqual([]);
  expect(marks).toBeGreaterThan(100);
});

test('nothing moves for a reader who asked for less motion, nor for any other', async ({ page }) => {
  const faults: string[] = [];
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const address of ['/', '/chapters/market-size/', '/figures/']) {
      await page.goto(address);
      const moving = await page.evaluate(() => {
        const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : [];
        return [...document.getAnimations().map((one) => one.constructor.name), ...smooth];
      });
      if (reducedMotion === 'reduce' || moving.some((one) => one !== 'smooth scrolling'))
        faults.push(...moving.map((one) => `${address}: ${one}`));
    }
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
});
