import { expect, test, type Locator } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { compareShare } from '../support/pictures.ts';
import { beginExploring, expectDrawing, expectExploring, openFigure, readCanvases } from '../support/explorer.ts';
import { dist } from '../support/fixture.ts';

test('a reader can choose the scale, the unit and at least one series; the address keeps the view, and a link to it shows the same', async ({
  page,
  context,
}) => {
  await withFonts(context, dist);
  const explorer = await openFigure(page, 'sales-by-maker');
  await beginExploring(explorer);
  const first = await readCanvases(explorer);
  let before = first;
  await explorer.locator('.view summary').click();
  for (const [name, search] of [
    ['logarithmic', /^\?sales-by-maker=log$/],
    ['亿元', /^\?sales-by-maker=yi-cny,log$/],
    ['Luntong, sales', /^\?sales-by-maker=yi-cny,log,-[^,]+$/],
    ['The study, sales', /^\?sales-by-maker=yi-cny,log,-[^,]+,-[^,]+$/],
  ] as const) {
    await explorer.getByLabel(name).click();
    await expect(explorer.getByRole('status')).toContainText(name);
    expect(new URL(page.url()).search).toMatch(search);
    const chosen = await readCanvases(explorer);
    expect(chosen, name).not.toEqual(before);
    expect(await hasInkAtBottom(explorer), 'the view fills the space of its drawing').toBe(true);
    before = chosen;
  }
  expect(compareShare(first[0]!, before[0]!)).toBeGreaterThan(0.005);
  await test.step('the last series', async () => {
    const [one, other] = [explorer.getByLabel('Bicycle guild, sales'), explorer.getByLabel('Bicycle guild, forecast')];
    await one.uncheck();
    await expect(other).toBeDisabled();
    await one.check();
    await expect(other).toBeEnabled();
  });
  await explorer.locator('.view summary').click();
  await explorer.locator('.stage').press('Home');
  await expect(explorer.getByRole('status')).toContainText('亿元');
  await explorer.locator('.stage').blur();

  await test.step('a link', async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    const linked = other.locator('figure-explorer');
    await expectExploring(linked);
    expect(await readCanvases(linked)).toEqual(before);
    await linked.getByRole('button', { name: /close/i }).click();
    await expectDrawing(linked);
    expect(new URL(other.url()).search).toBe('');
  });
});

test('the subtitle names the chosen unit, and the original one in print, with the drawing, and after exploring', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year', '?sales-by-year=yi-cny');
  await expectExploring(explorer);
  await explorer.locator('.stage').press('End');
  const subtitle = page.locator('.subtitle');
  const expectUnit = async (unit: string): Promise<void> =>
    expect(subtitle).toHaveText(`Sales of electric bicycles, ${unit}, Velmar, 2016 to 2027`, { useInnerText: true });
  await expectUnit('亿元');
  await page.emulateMedia({ media: 'print' });
  await expectUnit('billion yuan');
  await expect(explorer.locator('canvas').first()).toBeHidden();
  await expect(explorer.locator('.tip')).toBeHidden();
  await expect(explorer.getByRole('button')).toBeHidden();
  await expect(explorer.locator('svg.fig:visible').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await explorer.getByRole('button', { name: /close/i }).click();
  await expect(subtitle).toHaveText('Sales of electric bicycles, billion yuan, Velmar, 2016 to 2027');
});

/** Whether there is something at the bottom edge, where the drawing has its years. */
async function hasInkAtBottom(explorer: Locator): Promise<boolean> {
  return explorer.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const height = Math.round(canvas.height * 0.05);
    return canvas
      .getContext('2d')!
      .getImageData(0, canvas.height - height, canvas.width, height)
      .data.some((part) => part > 0);
  });
}
