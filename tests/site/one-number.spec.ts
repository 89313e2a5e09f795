import { expect, test } from '@playwright/test';
import { attribute, closest, inside, readElements, textOf, type Element } from '../support/html.ts';
import { digitsOf, qualifierWords, statusWords, unitWords } from '../support/numbers.ts';
import { readCsv, type CsvRow } from '../support/csv.ts';
import { embeds, figureIds, pages, readFigure, readPage, readSite } from '../support/fixture.ts';

// Examples of the handbook show numbers of their own: verify:numbers compares them with their report.
const elements = new Map(
  [...pages.filter((page) => !page.startsWith('/handbook/')), ...embeds].map((page) => [page, readElements(readPage(page))]),
);
const printed = [...elements].flatMap(([page, all]) =>
  all.filter((one) => attribute(one, 'data-cell')).map((element) => ({ page, element, cell: attribute(element, 'data-cell')! })),
);
const rows = new Map<string, CsvRow>(figureIds.flatMap((id) => [...readFigure(id)]));

test('every number of a figure stands in its drawings, its table and its file with the same digits', () => {
  const faults: string[] = [];
  for (const id of figureIds) {
    const figure = readFigure(id);
    const drawings = [...elements].flatMap(([page, all]) =>
      all.filter((one) => one.tagName === 'svg' && attribute(one, 'aria-labelledby') === `${id}-t`).map((svg) => ({ page, svg })),
    );
    if (drawings.length < 3) faults.push(`${id}: only ${drawings.length} drawings`);
    for (const { page, svg } of drawings) {
      const groups = inside(svg).filter((one) => attribute(one, 'data-cell'));
      const cells = groups.map((group) => attribute(group, 'data-cell')!);
      if (cells.toSorted().join() !== [...figure.keys()].sort().join()) faults.push(`${page} ${id}: the drawing holds ${cells.join(', ')}`);
      for (const group of groups) faults.push(...compare(`${page} ${id} drawing`, group, figure.get(attribute(group, 'data-cell')!)));
    }
    const tables = printed.filter(({ element }) => element.tagName === 'td' && closest(element, (one) => attribute(one, 'id') === id));
    if (tables.length < figure.size) faults.push(`${id}: only ${tables.length} numbers in tables`);
    for (const { page, element, cell } of tables) {
      faults.push(...compare(`${page} ${id} table`, element, figure.get(cell)));
      const line = closest(element, (one) => one.tagName === 'tr')!;
      const status = textOf(inside(line).findLast(({ tagName }) => tagName === 'td')!).trim();
      if (status !== statusWords[figure.get(cell)?.status ?? '']) faults.push(`${page} ${id} table: ${cell} is said to be ${status}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every number in prose has the digits, unit and status of its row in the data', () => {
  const inData = new Map(
    printed
      .filter(({ page, element }) => page.startsWith('/data/') && element.tagName === 'td')
      .map(({ cell, element }) => [cell, element]),
  );
  const derived = new Map(
    printed.filter(({ page, element }) => page === '/derived/' && element.tagName === 'span').map(({ cell, element }) => [cell, element]),
  );
  const links = printed.filter(({ element }) => element.tagName === 'a');
  const faults = links.flatMap(({ page, element, cell }) => {
    const row = rows.get(cell);
    const home = inData.get(cell) ?? derived.get(cell);
    if (!home) return [`${page}: ${cell} stands nowhere in the data or among the derived numbers`];
    const fault = row ? compare(page, element, row) : [];
    if (digitsOf(textOf(home)) !== digitsOf(textOf(element)))
      fault.push(`${page}: ${cell} reads “${textOf(element)}”, its home “${textOf(home)}”`);
    if (row && attribute(element, 'data-status') !== row.status)
      fault.push(`${page}: ${cell} is marked ${attribute(element, 'data-status')}`);
    return fault;
  });
  expect(faults).toEqual([]);
  expect(links.length, 'numbers in prose').toBeGreaterThan(150);
  for (const [cell, row] of rows) expect.soft(inData.get(cell) && compare('data', inData.get(cell)!, row), cell).toEqual([]);
});

test('one number walks through every exit: prose, drawings, table, file, description, data page, derived numbers', async ({ page }) => {
  const cell = 'aigc-core-market/iimedia/2026';
  await page.goto('/chapters/market-size/');
  await expect(page.locator(`.keys a[data-cell="${cell}"]`)).toHaveText('166.53 billion yuan');
  const figure = page.locator('figure#aigc-core-market');
  await expect(figure.locator(`svg [data-cell="${cell}"]`)).toHaveText(['166.53', '166.53', '166.53', '166.53']);
  await figure.getByText('Description and data as a table').click();
  await expect(figure.locator(`td[data-cell="${cell}"]`)).toHaveText('166.53 billion yuan');
  await expect(figure.locator('details p').first()).toContainText('166.53 billion yuan (projected)');
  await figure.getByText('Use this figure').click();
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name: 'CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('figure-aigc-core-market.csv');
  const row = readCsv(readSite('figures/aigc-core-market/data.csv')).find((one) => one.cell === cell);
  expect(row).toMatchObject({
    value: '166.53',
    unit: 'bn-cny',
    status: 'projection',
    qualifier: 'exact',
    period: '2026',
    place: 'China',
    maker: 'iiMedia Research',
  });
  await page.locator(`.keys a[data-cell="${cell}"]`).click();
  await expect(page).toHaveURL('/data/aigc-core-market/#iimedia-2026');
  await expect(page.locator('tr:target td').first()).toHaveText('166.53 billion yuan');
  await page.goto('/');
  await expect(page.locator(`main a[data-cell="${cell}"]`).first()).toHaveText('166.53 billion yuan (projected)');
  await page.goto('/derived/');
  await expect(page.locator(`main a[data-cell="${cell}"]`).first()).toContainText('166.53 billion yuan');
});

/** The text of an element; the lines of a label in a drawing are texts of their own. */
function wordsOf(element: Element): string {
  const texts = inside(element).filter(({ tagName }) => tagName === 'text');
  return texts.length > 0 ? texts.map(textOf).join(' ') : textOf(element);
}

/** What a printed number says otherwise than its row. */
function compare(where: string, element: Element, row: CsvRow | undefined): string[] {
  const text = wordsOf(element);
  if (!row) return [`${where}: ${attribute(element, 'data-cell')} is not in the file`];
  const faults = digitsOf(text) === row.value ? [] : [`${where}: ${row.cell} reads “${text}”, the file ${row.value}`];
  if (!text.includes(`${qualifierWords[row.qualifier!]} `.trimStart()))
    faults.push(`${where}: ${row.cell} is ${row.qualifier} and reads “${text}”`);
  const named = Object.entries(unitWords).find(([, words]) => words !== '' && text.includes(words));
  if (named && named[0] !== row.unit && !(row.unit === 'percentage-points' && named[0] === 'percent'))
    faults.push(`${where}: ${row.cell} is in ${row.unit} and reads “${text}”`);
  return faults;
}
