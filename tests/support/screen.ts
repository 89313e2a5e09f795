import type { Page } from '@playwright/test';

/**
 * Gives a page screens of other sizes, one after the other, without its window: Playwright's own way draws the whole window anew each time,
 * which takes ten times as long.
 */
export async function openScreen(page: Page): Promise<(width: number, height: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (width, height) => {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    // To wait means to have frames drawn, and as a rule there is nothing to wait for.
    if ((await page.evaluate(() => innerWidth)) !== width) await page.waitForFunction((wanted) => innerWidth === wanted, width);
  };
}
