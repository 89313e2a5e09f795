import { expect, type Locator, type Page } from '@playwright/test';
import { withFonts } from './fonts.ts';

/** The files of exploring: asked for by no page before its reader asks. */
export const explorerFiles = /\/explore\.[\w-]+\.js|\/model\.json$/;

/** Opens the page of a figure, set in the web fonts, and returns the place where it can be explored. */
export async function openFigure(page: Page, id: string, search = ''): Promise<Locator> {
  await withFonts(page);
  await page.goto(`/figures/${id}/${search}`);
  return page.locator('figure-explorer');
}

export async function beginExploring(explorer: Locator): Promise<void> {
  await explorer.getByRole('button', { name: /explore/i }).click();
  await expect(explorer.getByRole('button', { name: /close/i })).toBeVisible();
  await expectExploring(explorer);
}

/** Waits until canvases lie over the drawings. */
export async function expectExploring(explorer: Locator): Promise<void> {
  await expect(explorer.locator('canvas').first()).toBeVisible();
}

/** The drawing of the page alone is there, and nothing says that anything went wrong. */
export async function expectDrawing(explorer: Locator): Promise<void> {
  await expect(explorer.locator('svg.fig:visible').first()).toBeVisible();
  await expect(explorer.locator('canvas')).toHaveCount(0);
  await expect(explorer.getByRole('button')).toHaveText(['Explore']);
  await expect(explorer.getByRole('status')).toBeEmpty();
}

/** A picture of drawing or canvas alone: without the ring of the focus, which browsers show at their own judgement, and without a tip. */
export async function photograph(explorer: Locator): Promise<Buffer> {
  const stage = explorer.locator('.stage');
  await stage.page().mouse.move(1, 1);
  await stage.evaluate((element) => {
    element.blur();
  });
  return stage.screenshot();
}
