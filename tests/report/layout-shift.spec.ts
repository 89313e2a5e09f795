import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from '../support/report.ts';
import { readShift } from '../support/shift.ts';
import { isBrief, isFull } from '../support/site.ts';

// In a brief run only the content differs; the test of every page covers missing fonts.
for (const width of isFull ? [360, 1280] : isBrief ? [] : [360])
  test(`nothing moves when fonts arrive late, ${width} px wide`, async ({ page }) => {
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
      // Pending fonts delay the load event, so the test does not wait for it here.
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await waitForPaint(page);
      release(undefined);
      await page.waitForLoadState('load');
      faults.push(...(await readShift(page)).map((fault) => `${address} ${fault}`));
      await page.unroute('**/fonts/**');
    }
    expect(faults).toEqual([]);
    expect(late, 'fonts held back').toBeGreaterThan(1);
  });

async function waitForPaint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        new PerformanceObserver(() => {
          done();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
