import { expect, test } from '@playwright/test';

/** Visits pages as a reader without script does, and opens every chart. */
export function testPagesWithoutScript(addresses: string[]): void {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('every page has its heading, its navigation, its text and its foot, and each chart opens its description and its table at a click', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      let charts = 0;
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const missing = await page.evaluate(() => {
          const isSeen = (element: Element): boolean => element.checkVisibility() && element.textContent.trim() !== '';
          const wanted = ['h1', 'main', 'body > header nav', 'body > footer'];
          return wanted.filter((selector) => [...document.querySelectorAll(selector)].filter(isSeen).length !== 1);
        });
        faults.push(...missing.map((one) => `${address}: not one ${one}`));
        if (!address.startsWith('/chapters/')) continue;
        const figures = await page.evaluate(openFigures);
        charts += figures.charts;
        faults.push(...figures.faults.map((fault) => `${address} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(charts, 'charts seen').toBeGreaterThan(0);
    });
  });
}

/** Runs in the page: presses what opens the description and the table of every chart, where a pointer would reach it. */
function openFigures(): { charts: number; faults: string[] } {
  const faults: string[] = [];
  const isSeen = (element: Element | null | undefined): boolean =>
    element?.checkVisibility() === true && element.getClientRects().length > 0;
  const figures = [...document.querySelectorAll('figure')];
  const charts = figures.filter((figure) => figure.querySelector('svg.fig'));
  for (const figure of figures) {
    const expect = (isRight: boolean, fault: string): void => {
      if (!isRight) faults.push(`${figure.id}: ${fault}`);
    };
    expect(isSeen(figure.querySelector('.finding')), 'no finding');
    if (!charts.includes(figure)) {
      expect(isSeen(figure.querySelector('.drawing :is(li, td, dt)')), 'no text');
      continue;
    }
    expect([...figure.querySelectorAll('svg.fig')].some(isSeen), 'no drawing');
    const table = figure.querySelector('table');
    const details = table?.closest('details');
    const summary = details?.querySelector('summary');
    expect(!isSeen(table), 'the table is open already');
    summary?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = summary?.getBoundingClientRect() ?? {};
    expect(summary?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) === true, 'nothing to press');
    summary?.click();
    expect(isSeen(table), 'no table');
    expect(isSeen(details?.querySelector('p')), 'no description');
  }
  return { charts: charts.length, faults };
}
