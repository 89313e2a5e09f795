import { expect, type Locator, type Page } from '@playwright/test';
import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import { dist, figureIds, readSite } from './fixture.ts';
import { withFonts } from './fonts.ts';
import { isFull } from './site.ts';

/** Ids of the figures to explore: all, or the one of each kind with the most to draw. */
export const explorable = isFull ? figureIds : pickKinds(figureIds);

/** The files for exploring, which no page requests before its reader asks. */
export const explorerFiles = /\/explore\.[\w-]+\.js|\/model\.json$/;

/** Opens the page of a figure, with the web fonts, and returns the element in which it can be explored. */
export async function openFigure(page: Page, id: string, search = ''): Promise<Locator> {
  await withFonts(page, dist);
  await page.goto(`/figures/${id}/${search}`);
  return page.locator('figure-explorer');
}

export async function beginExploring(explorer: Locator): Promise<void> {
  await explorer.getByRole('button', { name: /explore/i }).click();
  await expect(explorer.getByRole('button', { name: /close/i })).toBeVisible();
  await expectExploring(explorer);
}

/** Waits until the drawings are covered by canvases. */
export async function expectExploring(explorer: Locator): Promise<void> {
  await expect(explorer.locator('canvas').first()).toBeVisible();
}

/** Expects only the drawing of the page, and no message that something went wrong. */
export async function expectDrawing(explorer: Locator): Promise<void> {
  await expect(explorer.locator('svg.fig:visible').first()).toBeVisible();
  await expect(explorer.locator('canvas')).toHaveCount(0);
  await expect(explorer.getByRole('button')).toHaveText(['Explore']);
  await expect(explorer.getByRole('status')).toBeEmpty();
}

/** A screenshot of only the drawing or canvas: without a tooltip, and without the focus ring, which browsers show at their discretion. */
export async function takeScreenshot(explorer: Locator): Promise<Buffer> {
  const stage = explorer.locator('.stage');
  await stage.page().mouse.move(1, 1);
  await stage.evaluate((element) => {
    element.blur();
  });
  return stage.screenshot();
}

/** What the canvases show, as pictures that need no screenshot of the page. */
export async function readCanvases(explorer: Locator): Promise<Buffer[]> {
  const addresses = await explorer.locator('canvas').evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()));
  return addresses.map((address) => Buffer.from(address.split(',')[1]!, 'base64'));
}

function pickKinds(ids: string[]): string[] {
  const models = ids.map((id) => (JSON.parse(readSite(`figures/${id}/model.json`)) as ExplorableFigure).models[0]!.model);
  const kinds = Map.groupBy(models, ({ kind, panels }) => [kind, ...panels].join(' '));
  return [...kinds.values()].map((group) => {
    const [most] = group.toSorted((one, other) => other.breaks.length - one.breaks.length || other.series.length - one.series.length);
    return most!.id;
  });
}
