import { expect, test, type Locator, type Page } from '@playwright/test';
import { withFonts } from '../support/fonts.ts';
import { beginExploring, expectDrawing, expectExploring, openFigure, photograph } from '../support/explorer.ts';
import { compareShare } from '../support/pictures.ts';
import { figureIds as explorable } from '../support/fixture.ts';

test('a reader chooses unit, scale and series; the address keeps the view, and a link shows the same', async ({ page, context }) => {
  await withFonts(context);
  for (const [id, choices, search, said] of [
    ['sales-by-maker', ['亿元', 'Luntong, sales', 'The study, sales'], /^\?sales-by-maker=yi-cny,-/, '亿元'],
    ['sales-by-maker', ['logarithmic'], /^\?sales-by-maker=log$/, 'billion yuan'],
  ] as const) {
    const explorer = await openFigure(page, id);
    await beginExploring(explorer);
    const first = await photograph(explorer);
    await explorer.locator('.view summary').click();
    for (const name of choices) {
      await explorer.getByLabel(name).click();
      await expect(explorer.getByRole('status')).toContainText(name);
    }
    await explorer.locator('.view summary').click();
    const chosen = await photograph(explorer);
    expect(compareShare(first, chosen)).toBeGreaterThan(0.005);
    expect(await hasInkAtFoot(explorer), 'the view fills the room of its drawing').toBe(true);
    expect(new URL(page.url()).search).toMatch(search);
    await explorer.locator('.stage').press('Home');
    await expect(explorer.getByRole('status')).toContainText(said);

    const other = await context.newPage();
    await other.goto(page.url());
    const linked = other.locator('figure-explorer');
    await expectExploring(linked);
    expect(compareShare(chosen, await photograph(linked))).toBeLessThan(0.0005);
    await linked.getByRole('button', { name: /close/i }).click();
    await expectDrawing(linked);
    expect(new URL(other.url()).search).toBe('');
    await other.close();
  }
});

test('with another unit the subtitle says so, paper keeps the unit of its drawing, and the subtitle says the first again afterwards', async ({
  page,
}) => {
  const explorer = await openFigure(page, 'sales-by-year', '?sales-by-year=yi-cny');
  await expectExploring(explorer);
  await expect(page.locator('.subtitle')).toHaveText('Sales of electric bicycles, 亿元, Velmar, 2016 to 2027', {
    useInnerText: true,
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.subtitle')).toHaveText('Sales of electric bicycles, billion yuan, Velmar, 2016 to 2027', {
    useInnerText: true,
  });
  await page.emulateMedia({ media: 'screen' });
  await explorer.getByRole('button', { name: /close/i }).click();
  await expect(page.locator('.subtitle')).toHaveText('Sales of electric bicycles, billion yuan, Velmar, 2016 to 2027');
});

test('the last series cannot be switched off', async ({ page }) => {
  const explorer = await openFigure(page, 'forecasts-and-outcomes');
  await beginExploring(explorer);
  await explorer.locator('.view summary').click();
  await explorer.getByRole('checkbox', { name: 'forecast' }).uncheck();
  await expect(explorer.getByRole('checkbox', { name: 'outcome' })).toBeDisabled();
  await explorer.getByRole('checkbox', { name: 'forecast' }).check();
  await expect(explorer.getByRole('checkbox', { name: 'outcome' })).toBeEnabled();
});

test('nothing moves from loading to leaving: exploring, another view, other colours', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of explorable) {
      const explorer = await openFigure(page, id);
      const before = await readPlaces(page);
      const shiftsBefore = await readShifts(page);
      await beginExploring(explorer);
      await explorer.locator('.stage').press('End');
      if (await explorer.locator('.view').isVisible()) {
        await explorer.locator('.view summary').click();
        for (const input of await explorer.locator('.view input').all()) if (await input.isEnabled()) await input.click();
        await explorer.locator('.view summary').click();
      }
      await page.locator('theme-switch button').click();
      expect.soft(listMoved(before, await readPlaces(page)), `${id} while it is explored, ${width} px wide`).toEqual([]);
      await explorer.getByRole('button', { name: /close/i }).click();
      expect.soft(listMoved(before, await readPlaces(page)), `${id} after leaving`).toEqual([]);
      // Also what a reader caused counts here.
      expect.soft(await readShifts(page), `${id}, ${width} px wide`).toEqual(shiftsBefore);
    }
  }
});

/** Whether the years stand at the lower edge, where the drawing has them. */
async function hasInkAtFoot(explorer: Locator): Promise<boolean> {
  return explorer.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const height = Math.round(canvas.height * 0.05);
    return canvas
      .getContext('2d')!
      .getImageData(0, canvas.height - height, canvas.width, height)
      .data.some((part) => part > 0);
  });
}

/** What is not where it was, or not there. Places are computed from how far the page is scrolled, and differ by a trace. */
function listMoved(before: Places, after: Places): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const isThere = was.length === is.length && was.every((px, side) => Math.abs(px - is[side]!) < 0.05);
    return isThere ? [] : [`${name}: ${was.join(' ')} to ${is.join(' ')}`];
  });
}

async function readPlaces(page: Page): Promise<Places> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main *:not(canvas, .stage *, .bar *, .subtitle *, [role=status])')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element, index) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [`${index} ${element.tagName}`, [left, top + scrollY, width, height]];
        }),
    ),
  );
}

/** All of the page that moved since it began. */
async function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        for (const { node, previousRect, currentRect } of entry.sources)
          // What came with exploring has left again: its menu may grow while Playwright scrolls to it, and pushes nothing.
          if (node)
            shifts.push(
              `${entry.value}: ${node instanceof Element ? `${node.tagName} ${node.id}` : (node.textContent ?? '')}, ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return shifts;
  });
}

/** Left, top, width and height in px of each element of the page. */
type Places = Record<string, number[]>;

interface Shift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
