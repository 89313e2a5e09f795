import { expect, test } from '@playwright/test';
import { figureIds, pages, readFigure, readPage } from '../support/report.ts';

const withCharts = pages.filter((page) => readPage(page).includes('class="fig"'));

for (const [drawing, width] of [
  ['narrow', 360],
  ['wide', 1280],
] as const) {
  test(`every mark of the ${drawing} drawings stands where its number belongs, and bars begin at zero`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const address of withCharts) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      for (const drawn of await page.evaluate(readDrawings)) {
        const where = `${address} ${drawn.figure} ${drawn.axis}`;
        if (drawn.drawing === drawing) seen.add(`${drawn.figure} ${drawn.axis}`);
        if (drawn.drawing !== drawing && drawn.drawing !== 'only')
          faults.push(`${where}: the ${drawn.drawing} drawing is shown at ${width} px`);
        faults.push(...checkMarks(where, drawn));
      }
    }
    expect(faults).toEqual([]);
    expect([...new Set([...seen].map((name) => name.split(' ')[0]))].sort(), 'figures drawn').toEqual(figureIds.toSorted());
    expect(
      [...seen].some((name) => name.endsWith('log')),
      'a logarithmic panel',
    ).toBe(true);
  });
}

test('no drawing shrinks until its words cannot be read, however wide the screen', async ({ page }) => {
  await page.goto('/chapters/market-size/');
  const faults: string[] = [];
  for (let width = 320; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('svg.fig text')]
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
    );
    const least = Math.min(...sizes);
    if (!(least >= 9)) faults.push(`${width} px: words of ${least.toFixed(1)} px`);
  }
  expect(faults).toEqual([]);
});

/** Inverts every mark through the axis and compares it with the file. */
function checkMarks(where: string, drawn: Drawing): string[] {
  const rows = readFigure(drawn.figure);
  const factors = new Set([...rows.values()].map((row) => row.unit)).size > 1 ? billions : {};
  const { v0, v1, px0, px1 } = drawn;
  const toPixel = (value: number): number =>
    px0 + (px1 - px0) * (drawn.axis === 'log' ? Math.log(value / v0) / Math.log(v1 / v0) : (value - v0) / (v1 - v0));
  const faults = rows.size === drawn.marks.length ? [] : [`${where}: ${drawn.marks.length} marks for ${rows.size} numbers`];
  for (const { cell, role, low, high } of drawn.marks) {
    const row = rows.get(cell);
    if (!row) return [...faults, `${where}: ${cell} is not in the file`];
    const value = Number(row.value) * (factors[row.unit!] ?? 1);
    const isBlock = role === 'column' || role === 'bar';
    // A block ends at its value and begins at zero; the middle of a point is its value.
    const [zero = NaN, end = NaN] = [low, high].sort((a, b) => Math.abs(a - toPixel(0)) - Math.abs(b - toPixel(0)));
    const at = isBlock ? end : (low + high) / 2;
    if (!(Math.abs(at - toPixel(value)) <= 0.75))
      faults.push(`${where}: ${cell} (${row.value}) stands at ${at} and belongs at ${toPixel(value)}`);
    if (isBlock && !(Math.abs(zero - toPixel(0)) <= 0.75))
      faults.push(`${where}: the ${role} of ${cell} begins at ${zero}, zero is at ${toPixel(0)}`);
    if (isBlock && drawn.axis === 'log') faults.push(`${where}: a ${role} on a logarithmic axis`);
  }
  return faults;
}

/** Runs in the page: the axis and the marks of every chart that a reader sees. */
function readDrawings(): Drawing[] {
  const svgs = [...document.querySelectorAll<SVGSVGElement>('svg.fig')].filter((svg) => svg.getClientRects().length > 0);
  return svgs.map((svg) => {
    const number = (name: string): number => Number(svg.getAttribute(`data-${name}`) ?? NaN);
    const isUpright = svg.getAttribute('data-dir') === 'y';
    const marks = [...svg.querySelectorAll<SVGGraphicsElement>('[data-mark]')].map((mark) => {
      const { x, y, width, height } = mark.getBBox();
      const [low, high] = isUpright ? [y, y + height] : [x, x + width];
      return { cell: mark.closest('[data-cell]')!.getAttribute('data-cell')!, role: mark.getAttribute('data-mark')!, low, high };
    });
    return {
      figure: svg.getAttribute('aria-labelledby')!.slice(0, -2),
      drawing: svg.closest('.narrow') ? 'narrow' : svg.closest('.wide') ? 'wide' : 'only',
      axis: svg.getAttribute('data-axis')!,
      v0: number('v0'),
      v1: number('v1'),
      px0: number('px0'),
      px1: number('px1'),
      marks,
    };
  });
}

/** What an axis with amounts in trillions and in billions counts in. */
const billions: Record<string, number> = { 'tn-cny': 1000, 'bn-cny': 1 };

interface Drawing {
  figure: string;
  drawing: string;
  axis: string;
  v0: number;
  v1: number;
  px0: number;
  px1: number;
  marks: { cell: string; role: string; low: number; high: number }[];
}
