import { expect, test } from '@playwright/test';
import { attribute, closest, inside, readElements, textOf, type Element } from '../support/html.ts';
import { cellsIn, hrefsIn, isPassage, readRows } from '../support/graph.ts';
import { readCsv } from '../support/csv.ts';
import { embeds, pages, readPage, readSite } from '../support/fixture.ts';

const elements = new Map([...pages, ...embeds].map((page) => [page, readElements(readPage(page))]));
const sections = elements.get('/derived/')!.filter((one) => one.tagName === 'article');
/** A cell has the address of its row; a derived number has an id. Examples of the handbook may derive what the report does not. */
const derived = [...elements]
  .filter(([page]) => !page.startsWith('/handbook/'))
  .flatMap(([page, all]) =>
    all
      .filter((one) => attribute(one, 'data-cell')?.includes('/') === false)
      .map((element) => ({ page, element, id: attribute(element, 'data-cell')! })),
  );

test('every derived number leads to a section with formula, both inputs, their rows and sources, and the result', () => {
  const links = derived.filter(({ element }) => element.tagName === 'a');
  expect(links.length).toBeGreaterThan(4);
  const faults = links.flatMap(({ page, element, id }) => {
    const where = `${page} ${id}`;
    const section = sections.find((one) => attribute(one, 'id') === id);
    if (attribute(element, 'href') !== `/derived/#${id}` || !section) return [`${where} leads nowhere`];
    return [...compareResult(element, section, id), ...listGaps(section)].map((fault) => `${where}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('every section is of a number that a chapter or a text of the report prints', () => {
  const used = new Set(derived.filter(({ page }) => page !== '/derived/').map(({ id }) => id));
  expect(sections.map((section) => attribute(section, 'id')).filter((id) => !used.has(id!))).toEqual([]);
});

test('a section lists every passage and every entry of the audit that prints its number, and no place without it', () => {
  const faults = sections.flatMap((section) => {
    const id = attribute(section, 'id')!;
    const terms = inside(section).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
    const listed = hrefsIn(terms[terms.findIndex((term) => textOf(term) === 'Used in') + 1]!, /^\//);
    const idle = listed.filter((href) => !cellsAt(href).includes(id)).map((href) => `${id} does not stand in ${href}`);
    const printed = derived
      .filter(({ page, id: one }) => one === id && /^\/(chapters\/.+|audit\/)$/.test(page))
      .flatMap(({ page, element }) => {
        const around = closest(element, page === '/audit/' ? ({ tagName }) => tagName === 'article' : isPassage);
        // What stands in no passage belongs to a claim, a figure or an erratum.
        return around ? [`${page}#${attribute(around, 'id')}`] : [];
      });
    return [...idle, ...printed.filter((href) => !listed.includes(href)).map((href) => `${id} does not list ${href}`)];
  });
  expect(faults).toEqual([]);
});

test('the row of each input lists the numbers that are derived from it, and no other row does', () => {
  const there = sections.flatMap((section) =>
    hrefsIn(section, /^\/data\/[^/]+\/#/).map((href) => `${href} /derived/#${attribute(section, 'id')}`),
  );
  const back = [...readRows(elements).values()].flatMap(({ row, href }) => hrefsIn(row, /^\/derived\//).map((to) => `${href} ${to}`));
  expect(back.toSorted()).toEqual(there.toSorted());
});

test('a section that lacks something is found out', () => {
  const [section] = sections as [Element];
  const without = (tag: string): Element => {
    const copy = readElements(readPage('/derived/')).find((one) => attribute(one, 'id') === attribute(section, 'id'))!;
    for (const one of inside(copy).filter(({ tagName }) => tagName === tag)) one.childNodes = [];
    return copy;
  };
  expect(listGaps(section)).toEqual([]);
  expect(listGaps(without('tbody'))).toContain('2 inputs are expected, there are 0');
  expect(listGaps(without('dl')).join()).toContain('Formula');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader follows a derived number from the chapter to its inputs, and on to a source', async ({ page }) => {
    await page.goto('/chapters/market-size/');
    const number = page.locator('.prose a.number[href^="/derived/#multiple"]').first();
    const words = await number.textContent();
    await number.click();
    const section = page.locator('article:target');
    await expect(section.getByRole('heading')).toContainText(words!);
    await expect(section).toContainText('166.53 ÷ 1.15 = 144.808… times');
    await expect(section).toContainText('144.177 to 145.446 times');
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Method' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await section.getByRole('link', { name: 's05' }).click();
    await expect(page.locator('article:target')).toBeVisible();
  });

  test('a reader of a printed growth rate follows the verdict on it to its inputs', async ({ page }) => {
    await page.goto('/data/digital-economy/#caict-growth-2023');
    await page.getByRole('link', { name: '2023 within rounding' }).click();
    const row = page.locator('tr:target');
    await expect(row).toContainText('within rounding');
    await expect(row).toContainText('(53.9 ÷ 50.2 − 1) × 100 = 7.3705…');
    await expect(row.locator('a.number')).toHaveText([
      '7.39% (estimate)',
      '53.9 trillion yuan (estimate)',
      '50.2 trillion yuan (estimate)',
    ]);
  });

  test('a reader with an old address of the method page is led on', async ({ page }) => {
    const id = 'multiple-aigc-core-market-iimedia-2026-aigc-core-market-iimedia-2022';
    await page.goto(`/method/#${id}`);
    await expect(page.locator('details:has(li:target)')).toHaveAttribute('open');
    await page.locator('li:target').getByRole('link').click();
    await expect(page.locator('article:target')).toHaveAttribute('id', id);
  });
});

test('the file of verdicts says of each printed number what the page says', () => {
  const rows = readCsv(readSite('data/consistency.csv'));
  const all = elements.get('/derived/')!;
  expect(rows.length).toBeGreaterThan(20);
  for (const { cell, verdict, reason } of rows) {
    const row = all.find((one) => attribute(one, 'id') === `printed-${cell!.replace(/[/@]/g, '-')}`);
    if (verdict === 'not-computable') expect(textOf(all.find((one) => attribute(one, 'class') === 'listing')!), cell).toContain(reason);
    else expect(textOf(inside(row!).find(({ tagName }) => tagName === 'b')!), cell).toBe(verdict!.replace('-', ' '));
  }
});

/** The numbers at an address: on the whole page, or in one place of it. */
function cellsAt(href: string): string[] {
  const [page = '', anchor] = href.split('#');
  const all = elements.get(page)!;
  if (anchor === undefined) return all.flatMap((one) => attribute(one, 'data-cell') ?? []);
  return cellsIn(all.find((one) => attribute(one, 'id') === anchor)!);
}

/** What a section says otherwise than the number that led there. */
function compareResult(link: Element, section: Element, id: string): string[] {
  const result = inside(section).find((one) => attribute(one, 'data-cell') === id);
  const words = textOf(link).replace(/ \((estimate|projected|target|reported)\)$/, '');
  return result && textOf(result).startsWith(words) ? [] : [`“${words}” is not the result there`];
}

/** What a reader misses in a section. */
function listGaps(section: Element): string[] {
  const all = inside(section);
  const rows = all.filter(({ tagName }) => tagName === 'tr').filter((row) => inside(row).some(({ tagName }) => tagName === 'td'));
  const hrefs = (row: Element): string[] => inside(row).flatMap((one) => attribute(one, 'href') ?? []);
  const terms = all.filter(({ tagName }) => tagName === 'dt').map(textOf);
  return [
    ...(rows.length === 2 ? [] : [`2 inputs are expected, there are ${rows.length}`]),
    ...rows.flatMap((row) => [
      ...(hrefs(row).some((href) => href.startsWith('/data/') && href.includes('#')) ? [] : ['an input without its row']),
      ...(hrefs(row).some((href) => href.startsWith('/sources/#')) ? [] : ['an input without a source']),
      ...(inside(row).some((one) => attribute(one, 'data-status')) ? [] : ['an input without its status']),
    ]),
    ...['Formula', 'With its numbers', 'Rounded', 'Its words'].filter((term) => !terms.includes(term)).map((term) => `${term} is missing`),
    ...(closest(section, (one) => one.tagName === 'main') ? [] : ['it stands outside the page']),
  ];
}
