import { expect, test, type Locator, type Page } from '@playwright/test';
import { beginExploring, expectDrawing, expectExploring, explorerFiles, openFigure } from '../support/explorer.ts';
import { watchFaults } from '../support/faults.ts';

const chapter = '/chapters/riders/';

test('a page loads nothing of exploring before its reader asks, and then each file once for all its figures', async ({ page, baseURL }) => {
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (explorerFiles.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(chapter);
  // Figures that scroll under a resting pointer ask for nothing.
  await page.mouse.move(400, 400);
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let top = 0; top < bottom; top += 100) {
    await page.mouse.wheel(0, 100);
    await page.evaluate(async () => new Promise(requestAnimationFrame));
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(bottom - 200);
  expect(asked).toEqual([]);
  for (const explorer of await page.locator('figure-explorer').all()) await beginExploring(explorer);
  expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(4);
  expect(new Set(asked).size).toBe(asked.length);
  expect(faults).toEqual([]);
});

for (const [way, ask] of Object.entries<(page: Page, explorer: Locator) => Promise<void>>({
  'the pointer on the figure': async (page, explorer) => {
    const box = (await explorer.locator('.stage').boundingBox())!;
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.move(box.x + 110, box.y + 100);
  },
  'the focus of the keyboard': async (page, explorer) => {
    await explorer.locator('.stage').evaluate((stage) => {
      const before = document.createElement('button');
      stage.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
  },
  'an arrow key': async (_, explorer) => explorer.locator('.stage').press('ArrowRight'),
  'a click on the figure': async (_, explorer) => explorer.locator('.stage').click(),
  'the button': async (_, explorer) => explorer.getByRole('button').click(),
}))
  test(`${way} asks for exploring`, async ({ page }) => {
    const explorer = await openFigure(page, 'hires-by-month');
    await ask(page, explorer);
    await expectExploring(explorer);
  });

test('a reader who passes over the figure on the way to the button opens it with the button, and Close closes it', async ({ page }) => {
  const explorer = await openFigure(page, 'share-of-residents');
  const stage = (await explorer.locator('.stage').boundingBox())!;
  await page.mouse.move(stage.x + 40, stage.y + 20);
  await page.mouse.move(stage.x + 40, stage.y + 60, { steps: 5 });
  await expectExploring(explorer);
  await expect(explorer.getByRole('button')).toHaveText('Explore');
  await explorer.getByRole('button').click();
  await expectExploring(explorer);
  await expect(explorer.getByRole('button')).toHaveText('Close');
  await expect(explorer.locator('.stage')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(explorer.getByRole('status')).toContainText('2015, Household panel');
  await explorer.getByRole('button').click();
  await expectDrawing(explorer);
  await expect(explorer.getByRole('button')).toBeFocused();
});

test('a reader who tabs through the figure to the button opens it with the button, and goes on with the arrow keys', async ({ page }) => {
  const explorer = await openFigure(page, 'share-of-residents');
  await explorer.locator('.stage').focus();
  await expectExploring(explorer);
  await page.keyboard.press('Tab');
  await expect(explorer.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.getByRole('button')).toHaveText('Close');
  await page.keyboard.press('End');
  await expect(explorer.getByRole('status')).toContainText('2025, Household panel');
});

test('a double click on the button opens', async ({ page }) => {
  const explorer = await openFigure(page, 'share-of-residents');
  await explorer.getByRole('button').dblclick();
  await expectExploring(explorer);
  await expect(explorer.getByRole('button')).toHaveText('Close');
});

test('pointer and focus only visit: the drawing is back when they go on', async ({ page }) => {
  const explorer = await openFigure(page, 'share-of-residents');
  const stage = (await explorer.locator('.stage').boundingBox())!;
  await page.mouse.move(stage.x + 40, stage.y + 20);
  await page.mouse.move(stage.x + 40, stage.y + 60, { steps: 5 });
  await expectExploring(explorer);
  await page.mouse.move(1, 1);
  await expectDrawing(explorer);
  await explorer.locator('.stage').focus();
  await expectExploring(explorer);
  await page.keyboard.press('Shift+Tab');
  await expectDrawing(explorer);
});
