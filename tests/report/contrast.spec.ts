import { expect, test } from '@playwright/test';
import { measureContrast } from '../support/contrast.ts';
import { chapters, pageTypes } from '../support/report.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text and marks stand out from what lies behind them, in figures too, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    let shapes = 0;
    for (const address of new Set([...chapters, ...pageTypes])) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const measured = await page.evaluate(measureContrast);
      shapes += measured.filter(({ what }) => what.startsWith('svg shape')).length;
      faults.push(
        ...measured
          .filter(({ ratio, least }) => !(ratio >= least))
          .map(({ what, ratio, least }) => `${address} ${what}: ${ratio} of ${least}`),
      );
    }
    expect(faults).toEqual([]);
    expect(shapes, 'kinds of shapes measured').toBeGreaterThan(20);
  });
}
