import { expect, test } from '@playwright/test';
import { findBarriers, withAxe } from '../support/barriers.ts';
import { beginExploring, expectDrawing, expectExploring, openFigure, readCanvases } from '../support/explorer.ts';
import { dist } from '../support/fixture.ts';
import { withFonts } from '../support/fonts.ts';

test('a reader can go from number to number by keyboard and by pointer, and Escape brings back the drawing', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year');
  const [stage, tip, status] = [explorer.locator('.stage'), explorer.locator('.tip'), explorer.getByRole('status')];

  await test.step('Escape keeps the focus, and an arrow key starts again', async () => {
    await stage.focus();
    await expectExploring(explorer);
    await page.keyboard.press('End');
    await expect(status).toContainText('2027, Bicycle guild, sales. about 5.5 billion yuan (projected)');
    await page.keyboard.press('Escape');
    await expectDrawing(explorer);
    await expect(stage).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(status).toContainText('2016, Bicycle guild, sales. 0.04 billion yuan (estimate)');
    await page.keyboard.press('Escape');
  });

  await test.step('the pointer finds the number under it or the nearest one along the axis, and both panels frame it', async () => {
    await beginExploring(explorer);
    const drawings = explorer.locator('svg.fig:not(.narrow *)');
    for (const [panel, cell, words] of [
      [0, 'electric-bicycles/guild-sales/2026', '4.90 billion yuan (projected)'],
      [1, 'electric-bicycles/guild-sales/2024', '3.80 billion yuan (estimate)'],
    ] as const) {
      await drawings.nth(panel).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
      const mark = (await drawings.nth(panel).locator(`[data-cell="${cell}"] [data-mark]`).boundingBox())!;
      await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2 + 40);
      await page.mouse.move(mark.x + mark.width / 2 + 3, mark.y + mark.height / 2 + 40);
      await expect(tip).toContainText(words);
      const frames = await explorer.locator('.frame').all();
      expect(frames).toHaveLength(2);
      const frame = (await frames[0]!.boundingBox())!;
      expect(Math.abs(frame.x + frame.width / 2 - mark.x - mark.width / 2)).toBeLessThan(2);
      expect(Math.abs(frame.height - mark.height)).toBeLessThan(14);
    }
  });

  await test.step('a number is announced when reached with a key, not when the pointer passes over it', async () => {
    await expect(status).toBeEmpty();
    const first = (await explorer.locator('svg.fig:not(.narrow *) [data-cell$="/2016"] [data-mark]').last().boundingBox())!;
    await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
    await expect(tip).toContainText('0.04 billion yuan (estimate)');
    await expect(status).toBeEmpty();
    await page.keyboard.press('Home');
    await expect(status).toContainText('2016, Bicycle guild, sales. 0.04 billion yuan (estimate)');
  });

  await test.step('a number that the pointer has left does not come back when the colours change', async () => {
    await page.mouse.move(1, 1);
    await expect(tip).toBeHidden();
    const before = await explorer.locator('canvas').first().elementHandle();
    await page.locator('theme-switch button').press('Enter');
    // The canvas is painted again.
    await expect.poll(() => before.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await expect(tip).toBeHidden();
  });
});

test('the canvas follows the colours and the window, and is removed when exploring ends', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const explorer = await openFigure(page, 'sales-by-year');
  const [close, colours] = [explorer.getByRole('button', { name: /close/i }), page.locator('theme-switch button')];
  const looksLike = async (wanted: Buffer[]): Promise<boolean> =>
    (await readCanvases(explorer)).every((canvas, panel) => canvas.equals(wanted[panel]!));

  await test.step('the colours of the system and of the theme switch', async () => {
    await beginExploring(explorer);
    const light = await readCanvases(explorer);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => looksLike(light)).toBe(false);
    const dark = await readCanvases(explorer);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => looksLike(light)).toBe(true);
    await colours.click();
    await expect.poll(() => looksLike(dark)).toBe(true);
    await close.click();
    await beginExploring(explorer);
    expect(await looksLike(dark)).toBe(true);
    await colours.click();
    await expect.poll(() => looksLike(light)).toBe(true);
  });

  await test.step('the window, even from the wide drawing to the narrow one', async () => {
    for (const width of [1000, 360, 420]) {
      await page.setViewportSize({ width, height: 1400 });
      // The canvases follow in the next frames.
      await expect.poll(() => explorer.evaluate(findMisfits), `${width} px wide`).toEqual([]);
    }
    await close.click();
  });

  await test.step('opening and closing repeatedly leaves no canvas in memory', async () => {
    for (let round = 0; round < 6; round += 1) {
      await beginExploring(explorer);
      await explorer.evaluate((host) => {
        document.querySelector<HTMLElement>('theme-switch button')!.click();
        host.querySelector<HTMLElement>('.bar button')!.click();
      });
    }
    await expectDrawing(explorer);
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const { result } = await client.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: count } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    // The browser may still hold the last one.
    expect(count.value).toBeLessThanOrEqual(1);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap starts exploring and shows the number under it, a drag goes on to others, and the page still scrolls', async ({ page }) => {
    const explorer = await openFigure(page, 'hires-by-month');
    await explorer.locator('svg.narrow, .narrow svg').scrollIntoViewIfNeeded();
    const placeOf = async (period: string): Promise<{ x: number; y: number }> => {
      const box = (await explorer.locator(`.narrow [data-cell$="${period}"] [data-mark]`).boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const first = await placeOf('2025-06');
    await page.touchscreen.tap(first.x, first.y);
    await expectExploring(explorer);
    await expect(explorer.locator('.tip')).toContainText('173,250 (actual)');
    await expect(explorer.getByRole('status')).toContainText('173,250 (actual)');
    const last = await placeOf('2026-06');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
    for (const share of [0.3, 0.6, 1])
      await client.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: first.x + (last.x - first.x) * share, y: first.y }],
      });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(explorer.locator('.tip')).toContainText('190,300 (actual)');
    expect(await explorer.locator('.stage').evaluate((stage) => getComputedStyle(stage).touchAction)).toBe('pan-y pinch-zoom');
  });
});

test('axe finds no barrier while figures are explored, in light and in dark colours', async ({ page }) => {
  await withAxe(page);
  await withFonts(page, dist);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/chapters/riders/');
  const explorers = await page.locator('figure-explorer').all();
  for (const explorer of explorers) await beginExploring(explorer);
  await explorers[0]!.locator('.view summary').click();
  await explorers[1]!.locator('.stage').press('Home');
  expect(await findBarriers(page, { rules: 'wcag', looks: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, { rules: 'wcag', looks: true })).toEqual([]);
});

/** Runs in the page: drawings whose canvas is out of place by more than half a px. */
function findMisfits(host: Element): string[] {
  const rectOf = (element: Element): number[] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height];
  };
  // The two panels of a figure may come in either order.
  const byTop = ([, top = 0]: number[], [, other = 0]: number[]): number => top - other;
  const drawings = [...host.querySelectorAll('svg.fig')]
    .filter((svg) => svg.getClientRects().length > 0)
    .map(rectOf)
    .sort(byTop);
  const canvases = [...host.querySelectorAll('canvas')].map(rectOf).sort(byTop);
  if (drawings.length !== canvases.length) return [`${drawings.length} drawings, ${canvases.length} canvases`];
  return drawings.flatMap((rect, index) => {
    const canvas = canvases[index]!;
    return rect.every((px, side) => Math.abs(px - canvas[side]!) <= 0.5) ? [] : [`${canvas.join(' ')} over ${rect.join(' ')}`];
  });
}
