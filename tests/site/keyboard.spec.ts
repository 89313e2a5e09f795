import { expect, test, type Page } from '@playwright/test';

test('the first press of Tab reaches a link to skip to the text, and Enter follows it', async ({ page }) => {
  for (const address of ['/', '/chapters/riders/', '/sources/']) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${address}#main`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), address).toBe(true);
  }
});

test('Tab goes through a whole chapter in order, with a visible focus, and a table can be opened and scrolled by keyboard', async ({
  page,
}) => {
  for (const width of [360, 1280])
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/chapters/riders/');
      const count = await page.evaluate(recordStops);
      await pressTab(page, count);
      const stops = await page.evaluate(() => globalThis.stops!);
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
      const places = stops.map(({ place }) => place);
      expect(places, 'each only once').toHaveLength(new Set(places).size);
      expect(places, 'in the order of the page').toEqual(places.toSorted((a, b) => a - b));
      expect(places).toHaveLength(count);
      expect(count).toBeGreaterThan(50);
    });
  await test.step('a table', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    const details = page.locator('figure details').first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(details.getByRole('table')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(details.getByRole('region')).toBeFocused();
  });
});

/** Presses Tab several times, without waiting for each press to finish. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(presses.flat());
}

/** Runs in the page: records from now on what has the focus after each key press. Returns the number of elements that can have it. */
function recordStops(): number {
  const stops: Stop[] = (globalThis.stops = []);
  addEventListener('keyup', () => {
    const element = document.activeElement!;
    const html = element.outerHTML.slice(0, 90);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    stops.push({
      place: [...document.querySelectorAll('*')].indexOf(element),
      faults: [
        ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 ? [] : [`no outline: ${html}`]),
        ...(isInView ? [] : [`out of view: ${html}`]),
      ],
    });
  });
  const all = [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')];
  return all.filter((one) => one.checkVisibility()).length;
}

interface Stop {
  /** The index among all elements of the page. */
  place: number;
  faults: string[];
}

declare global {
  // In the page.
  var stops: Stop[] | undefined;
}
