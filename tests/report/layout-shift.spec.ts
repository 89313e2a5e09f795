import { expect, test, type Page } from '@playwright/test';
import { withoutFonts } from '../support/fonts.ts';
import { pageTypes } from '../support/report.ts';
import { isFull } from '../support/site.ts';

for (const width of isFull ? [360, 1280] : [360])
  test(`nothing moves when fonts come late, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    let late = 0;
    for (const address of pageTypes) {
      const { promise: painted, resolve: release } = Promise.withResolvers<undefined>();
      await page.route('**/fonts/**', async (route) => {
        late += 1;
        await painted;
        await route.continue();
      });
      // Fonts that are on their way hold up the load event, so the page is looked at before it.
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await firstPaint(page);
      release(undefined);
      await page.waitForLoadState('load');
      faults.push(...(await readShift(page, address)));
      await page.unroute('**/fonts/**');
    }
    expect(faults).toEqual([]);
    expect(late, 'fonts held back').toBeGreaterThan(1);
  });

for (const width of isFull ? [360, 1280] : [1280])
  test(`nothing moves and everything is read when fonts never come, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await withoutFonts(page);
    const faults: string[] = [];
    for (const address of pageTypes) {
      await page.goto(address);
      await firstPaint(page);
      faults.push(...(await readShift(page, address)));
    }
    expect(faults).toEqual([]);
  });

async function firstPaint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        new PerformanceObserver(() => {
          done();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Sum of what moved since the page began, two frames after its fonts are settled. */
async function readShift(page: Page, address: string): Promise<string[]> {
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await frame();
    await frame();
    await frame();
    // A busy browser tells its observers late.
    entries.push(...observer.takeRecords());
    return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  });
  return shift === 0 ? [] : [`${address} moved by ${shift}`];
}
