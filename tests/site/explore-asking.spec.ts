import { expect, test } from '@playwright/test';
import { beginExploring, expectDrawing, expectExploring, explorerFiles, openFigure } from '../support/explorer.ts';
import { watchFaults } from '../support/faults.ts';

const chapter = '/chapters/riders/';

test('a page loads no file for exploring before its reader asks, and then each file only once', async ({ page, baseURL }) => {
  const faults = await watchFaults(page, new URL(baseURL!).origin);
  const requested: string[] = [];
  page.on('request', (request) => {
    if (explorerFiles.test(request.url())) requested.push(new URL(request.url()).pathname);
  });
  await page.goto(chapter);
  // Figures that scroll under a resting pointer load nothing.
  await page.mouse.move(400, 400);
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let top = 0; top < bottom; top += 300) {
    await page.mouse.wheel(0, 300);
    await page.evaluate(async () => new Promise(requestAnimationFrame));
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(bottom - 300);
  expect(requested).toEqual([]);
  for (const explorer of await page.locator('figure-explorer').all()) await beginExploring(explorer);
  expect(requested.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  expect(requested.filter((path) => path.endsWith('.json'))).toHaveLength(4);
  expect(new Set(requested).size).toBe(requested.length);
  expect(faults).toEqual([]);
});

test('exploring starts with the pointer on the figure, with focus, with an arrow key, with a click and with the button', async ({
  page,
}) => {
  const explorer = await openFigure(page, 'hires-by-month');
  const stage = explorer.locator('.stage');
  for (const [way, ask] of Object.entries<() => Promise<void>>({
    'the pointer on the figure': async () => {
      const box = (await stage.boundingBox())!;
      await page.mouse.move(box.x + 100, box.y + 100);
      await page.mouse.move(box.x + 110, box.y + 100);
    },
    'keyboard focus': async () => {
      await stage.focus();
      await page.keyboard.press('Shift+Tab');
      await expectDrawing(explorer);
      await page.keyboard.press('Tab');
    },
    'an arrow key': () => page.keyboard.press('ArrowRight'),
    'a click on the figure': () => stage.click(),
    'the button': () => explorer.getByRole('button', { name: /explore/i }).click(),
  }))
    await test.step(way, async () => {
      await ask();
      await expectExploring(explorer);
      await page.keyboard.press('Escape');
      await page.mouse.move(1, 1);
      await expectDrawing(explorer);
    });
});

test('exploring ends when the pointer or the focus leaves, but the button keeps it open, even if the figure was passed on the way', async ({
  page,
}) => {
  const explorer = await openFigure(page, 'share-of-residents');
  const [stage, button, status] = [explorer.locator('.stage'), explorer.getByRole('button'), explorer.getByRole('status')];
  const passOver = async (): Promise<void> => {
    const { x, y } = (await stage.boundingBox())!;
    await page.mouse.move(x + 40, y + 20);
    await page.mouse.move(x + 40, y + 60, { steps: 5 });
    await expectExploring(explorer);
  };

  await test.step('the drawing is back when they leave', async () => {
    await passOver();
    await page.mouse.move(1, 1);
    await expectDrawing(explorer);
    await stage.focus();
    await expectExploring(explorer);
    await page.keyboard.press('Shift+Tab');
    await expectDrawing(explorer);
  });

  await test.step('with the pointer; Close ends it', async () => {
    await passOver();
    await expect(button).toHaveText('Explore');
    await button.click();
    await expectExploring(explorer);
    await expect(button).toHaveText('Close');
    await expect(stage).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(status).toContainText('2015, Household panel');
    await button.click();
    await expectDrawing(explorer);
    await expect(button).toBeFocused();
  });

  await test.step('with the keyboard; the arrow keys still work', async () => {
    await stage.focus();
    await expectExploring(explorer);
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button).toHaveText('Close');
    await page.keyboard.press('End');
    await expect(status).toContainText('2025, Household panel');
    await page.keyboard.press('Escape');
    await expectDrawing(explorer);
  });

  await test.step('with a double click', async () => {
    await button.dblclick();
    await expectExploring(explorer);
    await expect(button).toHaveText('Close');
  });
});
