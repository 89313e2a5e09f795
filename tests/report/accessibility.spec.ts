import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { isFull } from '../support/site.ts';
import { pageTypes, pages } from '../support/report.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  // Contrast is measured in both by a test of its own; each width and each scheme once finds what else there is.
  for (const width of isFull ? [360, 1280] : [colorScheme === 'light' ? 360 : 1280]) {
    test(`one page of each type has no barrier that a machine can find, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await findBarriers(page, pageTypes)).toEqual([]);
    });
  }
}

if (isFull) {
  test('all the other pages have no barrier that a machine can find', async ({ page }) => {
    const others = pages.filter((one) => !pageTypes.includes(one));
    expect(await findBarriers(page, others)).toEqual([]);
  });
}

/** With everything opened that a reader can open. */
async function findBarriers(page: Page, addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  await withFonts(page);
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    // The old way takes a quarter of the time; it leaves out frames of other sites, which no page here has.
    const axe = new AxeBuilder({ page }).options({ runOnly: tags, resultTypes: ['violations'] }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${address} ${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 120))
            .join(' | ')}`,
      ),
    );
  }
  return found;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
