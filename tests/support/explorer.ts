import { expect, type Locator, type Page } from '@playwright/test';
import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import { dist, figureIds, readSite } from './fixture.ts';
import { withFonts } from './fonts.ts';
import { isFull } from './site.ts';

/** Ids of figures to explore: of each kind the one with most to draw, or all of them. */
export const explorable = isFull ? figureIds : pickKinds(figureIds);

/** The files of exploring: asked for by no page before its reader asks. */
export const explorerFiles = /\/explore\.[\w-]+\.js|\/model\.json$/;

/** Opens the page of a figure, set in the web fonts, and returns the place where it can be explored. */
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

/** What the canvases show, as pictures for which the page need not be drawn. */
export async function readCanvases(explorer: Locator): Promise<Buffer[]> {
  const addresses = await explorer.locator('canvas').evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()));
  return addresses.map((address) => Buffer.from(address.split(',')[1]!, 'base64'));
}

function pickKinds(ids: string[]): string[] {
  const models = ids.map((id) => (JSON.parse(readSite(`figures/${id}/model.json`)) as ExplorableFigure).models[0]!.model);
  const kinds = Map.groupBy(models, ({ kind, panels }) => [kind, ...panels].join(' '));
  return [...kinds.values()].map((alike) => {
    const [most] = alike.toSorted((one, other) => other.breaks.length - one.breaks.length || other.series.length - one.series.length);
    return most!.id;
  });
}
