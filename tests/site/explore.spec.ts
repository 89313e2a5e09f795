import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { beginExploring, expectDrawing, expectExploring, openFigure } from '../support/explorer.ts';
import { digitsOf, qualifierWords, statusWords, unitWords } from '../support/numbers.ts';
import { figureIds as explorable, readFigure } from '../support/fixture.ts';

const chapter = '/chapters/riders/';

test('by keyboard every number of every figure is reached, shown in a tip inside a narrow window, and spoken with unit, status, qualifier, date and source', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const faults: string[] = [];
  for (const id of explorable) {
    const explorer = await openFigure(page, id);
    await explorer.locator('.stage').focus();
    await expectExploring(explorer);
    const heard = await walkThrough(page, explorer, async (text) => {
      const { left, right } = await explorer.locator('.tip').evaluate((tip) => tip.getBoundingClientRect().toJSON() as DOMRect);
      if (left < 0 || right > 360 || left === right) faults.push(`${id}, the tip of ${text}: ${left} to ${right}`);
    });
    const rows = [...readFigure(id).values()];
    for (const row of rows) {
      const said = heard.find(
        (text) =>
          digitsOf(text.split('. ').slice(1).join('. ')) === row.value &&
          text.includes(`(${statusWords[row.status!]})`) &&
          text.includes(unitWords[row.unit!]!) &&
          text.includes(qualifierWords[row.qualifier!]!) &&
          (row.stated === '' ? text.includes('not known') : text.includes(`Stated `) && text.includes(row.stated!.slice(0, 4))) &&
          /Sources?: \S/.test(text),
      );
      if (said === undefined) faults.push(`${id}: nothing says ${row.cell}`);
    }
    if (heard.length !== rows.length) faults.push(`${id}: ${heard.length} of ${rows.length} numbers are reached`);
  }
  expect(faults).toEqual([]);
});

test('Escape gives the drawing back, keeps the focus, and a key begins again', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year');
  await explorer.locator('.stage').focus();
  await expectExploring(explorer);
  await page.keyboard.press('End');
  await expect(explorer.getByRole('status')).toContainText('2027, Bicycle guild, sales. about 5.5 billion yuan (projected)');
  await page.keyboard.press('Escape');
  await expectDrawing(explorer);
  await expect(explorer.locator('.stage')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(explorer.getByRole('status')).toContainText('2016, Bicycle guild, sales. 0.04 billion yuan (estimate)');
});

test('the pointer finds the number under it and, along the axis, the nearest; both panels frame it', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year');
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
    await expect(explorer.locator('.tip')).toContainText(words);
    const frames = await explorer.locator('.frame').all();
    expect(frames).toHaveLength(2);
    const frame = (await frames[0]!.boundingBox())!;
    expect(Math.abs(frame.x + frame.width / 2 - mark.x - mark.width / 2)).toBeLessThan(2);
    expect(Math.abs(frame.height - mark.height)).toBeLessThan(14);
  }
  // It passes over many numbers: only acts are spoken.
  await expect(explorer.getByRole('status')).toBeEmpty();
  await page.mouse.move(1, 1);
  await expect(explorer.locator('.tip')).toBeHidden();
});

test('a number that the pointer has left does not come back when colours change', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year');
  await beginExploring(explorer);
  await explorer.evaluate((host) => host.scrollIntoView());
  const stage = (await explorer.locator('.stage').boundingBox())!;
  await page.mouse.move(stage.x + 60, stage.y + 60, { steps: 5 });
  await expect(explorer.locator('.tip')).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(explorer.locator('.tip')).toBeHidden();
  const before = await explorer.locator('canvas').first().elementHandle();
  await page.locator('theme-switch button').press('Enter');
  // Painted again.
  await expect.poll(() => before.evaluate((canvas) => canvas.isConnected)).toBe(false);
  await expect(explorer.locator('.tip')).toBeHidden();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a tap asks and shows the number under it, a drag goes on to others, and the page still scrolls', async ({ page }) => {
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

test('paper shows the drawing while a figure is explored', async ({ page }) => {
  const explorer = await openFigure(page, 'sales-by-year', '?sales-by-year=yi-cny');
  await expectExploring(explorer);
  await explorer.locator('.stage').press('End');
  await page.emulateMedia({ media: 'print' });
  await expect(explorer.locator('canvas').first()).toBeHidden();
  await expect(explorer.locator('.tip')).toBeHidden();
  await expect(explorer.getByRole('button')).toBeHidden();
  await expect(explorer.locator('svg.fig:visible').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`while figures are explored there is no barrier that a machine can find, ${colorScheme}`, async ({ page }) => {
    await withFonts(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(chapter);
    const explorers = await page.locator('figure-explorer').all();
    for (const explorer of explorers) await beginExploring(explorer);
    await explorers[0]!.locator('.view summary').click();
    await explorers[1]!.locator('.stage').press('Home');
    const axe = new AxeBuilder({ page }).options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const { violations } = await axe.setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([]);
  });

test('opening and closing a figure again and again keeps no canvas', async ({ page }) => {
  const explorer = await openFigure(page, 'hires-by-month');
  const client = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 6; turn += 1) {
    await beginExploring(explorer);
    await page.locator('theme-switch button').press('Enter');
    await explorer.getByRole('button', { name: /close/i }).click();
    await expectDrawing(explorer);
  }
  await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
  });
  // The last one may still be held by the browser.
  expect(count.value).toBeLessThanOrEqual(1);
});

/** Goes to every number of a figure and returns what was said of each. */
async function walkThrough(page: Page, explorer: Locator, look: (text: string) => Promise<void>): Promise<string[]> {
  const status = explorer.getByRole('status');
  const isRows = /^(bars|pairs)$/.test(await explorer.evaluate((host) => (host.querySelector('[data-dir=x]') ? 'bars' : 'columns')));
  const [along, across] = isRows ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
  const heard = new Set<string>();
  await page.keyboard.press('Home');
  for (;;) {
    await page.keyboard.press('Home');
    for (let last = ''; ;) {
      const text = (await status.textContent()) ?? '';
      if (text === last) break;
      last = text;
      heard.add(text);
      await look(text);
      await page.keyboard.press(along);
    }
    await page.keyboard.press('Home');
    const before = await status.textContent();
    await page.keyboard.press(across);
    if ((await status.textContent()) === before) break;
  }
  return [...heard];
}
