import type { Page } from '@playwright/test';

/**
 * Returns a function that changes the size of the screen but not of the window: Playwright's own method repaints the whole window each
 * time, which takes ten times as long.
 */
export async function openScreen(page: Page): Promise<(width: number, height: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (width, height) => {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    // Waiting takes several frames, and usually there is nothing to wait for.
    if ((await page.evaluate(() => innerWidth)) !== width) await page.waitForFunction((wanted) => innerWidth === wanted, width);
  };
}
