import { expect, test } from '@playwright/test';
import { minFontSize, listDrawings, nameDrawing, readDrawings } from '../support/drawings.ts';
import { chapters, elementsOf, figureIds, pages } from '../support/report.ts';
import { openScreen } from '../support/screen.ts';

const drawings = new Map(pages.map((page) => [page, listDrawings(elementsOf(page))]));

test('every figure with numbers is drawn for narrow and wide screens, in a chapter and on its own page', () => {
  const inChapters = chapters.flatMap((page) => drawings.get(page)!);
  for (const drawn of [inChapters, figureIds.flatMap((id) => drawings.get(`/figures/${id}/`) ?? [])])
    for (const drawing of ['narrow', 'wide']) {
      const figures = drawn.filter((name) => name.includes(` ${drawing} `)).map((name) => name.split(' ')[0]);
      expect([...new Set(figures)].sort(), drawing).toEqual(figureIds.toSorted());
    }
});

test('the text in a drawing is large enough to read at every screen width', async ({ page }) => {
  const richest = chapters.toSorted((one, other) => drawings.get(other)!.length - drawings.get(one)!.length)[0]!;
  await page.goto(richest);
  const resize = await openScreen(page);
  const faults: string[] = [];
  let count = 0;
  for (let width = 320; width <= 1440; width += 40) {
    await resize(width, 800);
    for (const drawn of await page.evaluate(readDrawings)) {
      count += 1;
      if (!(drawn.fontSize >= minFontSize)) faults.push(`${nameDrawing(drawn)} at ${width} px: text of ${drawn.fontSize.toFixed(1)} px`);
    }
  }
  expect(faults).toEqual([]);
  expect(count > 0, 'drawings were found').toBe(figureIds.length > 0);
});
