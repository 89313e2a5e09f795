import { expect, test, type Page } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { watchFaults } from '../support/faults.ts';
import { pages } from '../support/report.ts';

test('no page scrolls sideways on the narrowest phone, nor says, asks or refuses anything it should not', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  await withFonts(page);
  for (const address of pages) {
    await page.goto(address);
    faults.push(...(await findOverflow(page, address)));
  }
  expect(faults).toEqual([]);
});

test('no page scrolls sideways at four times the size on a laptop, with every table open', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  await withFonts(page);
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    faults.push(...(await findOverflow(page, address)));
  }
  expect(faults).toEqual([]);
});

test('no page scrolls sideways on a laptop or on the widest screen', async ({ page, baseURL }) => {
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  await withFonts(page);
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const width of [1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findOverflow(page, `${address} at ${width} px`)));
    }
  }
  expect(faults).toEqual([]);
});

/** A page that is wider than the screen, and what sticks out. */
async function findOverflow(page: Page, name: string): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
    return `${scrollWidth} px: ${out
      .slice(0, 3)
      .map((one) => one.outerHTML.slice(0, 80))
      .join(' | ')}`;
  });
  return wide === '' ? [] : [`${name} is ${wide}`];
}
