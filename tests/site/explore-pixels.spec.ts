import { expect, test, type Page } from '@playwright/test';
import { beginExploring, openFigure, photograph } from '../support/explorer.ts';
import { compareShare } from '../support/pictures.ts';
import { figureIds as explorable } from '../support/fixture.ts';

/**
 * Share of dots that may differ between drawing and canvas: letters of a scaled drawing may stand one dot higher or lower where their
 * line falls between two. Seen at most: 0.31%. A canvas one px beside its drawing differs by 1% and more.
 */
const tolerance = 0.005;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the canvas of every figure looks like its drawing, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1400 });
      const faults: string[] = [];
      for (const id of explorable) {
        const explorer = await openFigure(page, id);
        const drawing = await photograph(explorer);
        await beginExploring(explorer);
        const share = compareShare(drawing, await photograph(explorer));
        if (share > tolerance) faults.push(`${id}: ${(share * 100).toFixed(2)}% differ`);
        await explorer.getByRole('button', { name: /close/i }).click();
        if (compareShare(drawing, await photograph(explorer)) > 0) faults.push(`${id}: another drawing after leaving`);
      }
      expect(faults).toEqual([]);
    });
  }

  test(`a change of colours re-colours the canvas at once, from ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: other });
    const drawing = await photograph(await openFigure(page, 'sales-by-year'));
    for (const change of [changeSystem, pressSwitch]) {
      await changeSystem(page, colorScheme);
      const explorer = await openFigure(page, 'sales-by-year');
      await beginExploring(explorer);
      await change(page, other);
      // A picture may be taken between two frames.
      await expect.poll(async () => compareShare(drawing, await photograph(explorer))).toBeLessThan(tolerance);
    }
  });
}

test('the canvas fits its drawing again when the window changes, also from the wide drawing to the narrow one', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year');
  await beginExploring(explorer);
  for (const width of [1280, 1000, 360, 420]) {
    await page.setViewportSize({ width, height: 1400 });
    await page.mouse.move(1, 1);
    // The canvases follow in the next frames.
    await expect.poll(() => explorer.evaluate(findMisfits), `${width} px wide`).toEqual([]);
  }
});

/** Drawings whose canvas lies elsewhere by more than half a px. Runs in the page. */
function findMisfits(host: Element): string[] {
  const rectOf = (element: Element): number[] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height];
  };
  // The two panels of a figure may come in either order.
  const downwards = ([, top = 0]: number[], [, other = 0]: number[]): number => top - other;
  const drawings = [...host.querySelectorAll('svg.fig')]
    .filter((svg) => svg.getClientRects().length > 0)
    .map(rectOf)
    .sort(downwards);
  const canvases = [...host.querySelectorAll('canvas')].map(rectOf).sort(downwards);
  if (drawings.length !== canvases.length) return [`${drawings.length} drawings, ${canvases.length} canvases`];
  return drawings.flatMap((rect, index) => {
    const canvas = canvases[index]!;
    return rect.every((px, side) => Math.abs(px - canvas[side]!) <= 0.5) ? [] : [`${canvas.join(' ')} over ${rect.join(' ')}`];
  });
}

async function changeSystem(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
}

async function pressSwitch(page: Page): Promise<void> {
  await page.locator('theme-switch button').click();
}
