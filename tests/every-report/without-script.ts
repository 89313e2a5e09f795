import { expect, test } from '@playwright/test';

/** Visits pages like a reader without script, and opens the details of every chart; `hasCharts` says whether their chapters have any. */
export function testPagesWithoutScript(addresses: string[], hasCharts: boolean): void {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('every page has its heading, navigation, text and footer, and a click opens the description and the table of each chart', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const faults: string[] = [];
      let charts = 0;
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const missing = await page.evaluate(() => {
          const isVisible = (element: Element): boolean => element.checkVisibility() && element.textContent.trim() !== '';
          const wanted = ['h1', 'main', 'body > header nav', 'body > footer'];
          return wanted.filter((selector) => [...document.querySelectorAll(selector)].filter(isVisible).length !== 1);
        });
        faults.push(...missing.map((one) => `${address}: not one ${one}`));
        if (!address.startsWith('/chapters/')) continue;
        const figures = await page.evaluate(openFigures);
        charts += figures.charts;
        faults.push(...figures.faults.map((fault) => `${address} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(charts > 0, 'charts were found').toBe(hasCharts);
    });
  });
}

/** Runs in the page: opens the description and the table of every chart, and checks that a pointer could reach the control. */
function openFigures(): { charts: number; faults: string[] } {
  const faults: string[] = [];
  const isVisible = (element: Element | null | undefined): boolean =>
    element?.checkVisibility() === true && element.getClientRects().length > 0;
  const figures = [...document.querySelectorAll('figure')];
  const charts = figures.filter((figure) => figure.querySelector('svg.fig'));
  for (const figure of figures) {
    const expect = (isRight: boolean, fault: string): void => {
      if (!isRight) faults.push(`${figure.id}: ${fault}`);
    };
    expect(isVisible(figure.querySelector('.finding')), 'no finding');
    if (!charts.includes(figure)) {
      expect(isVisible(figure.querySelector('.drawing :is(li, td, dt)')), 'no text');
      continue;
    }
    expect([...figure.querySelectorAll('svg.fig')].some(isVisible), 'no drawing');
    const table = figure.querySelector('table');
    const details = table?.closest('details');
    const summary = details?.querySelector('summary');
    expect(!isVisible(table), 'the table is open already');
    summary?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = summary?.getBoundingClientRect() ?? {};
    expect(summary?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) === true, 'nothing to click');
    summary?.click();
    expect(isVisible(table), 'no table');
    expect(isVisible(details?.nextElementSibling), 'no description');
  }
  return { charts: charts.length, faults };
}
