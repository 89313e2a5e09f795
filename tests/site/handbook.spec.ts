import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { rules } from '../../src/check/rules.ts';
import { listFields } from '../../src/handbook/list-fields.ts';
import { readExampleReport } from '../../src/handbook/read-example-report.ts';
import { readExample } from '../../src/handbook/read-example.ts';
import { listMessages } from '../../src/problems/guide.ts';
import { collections, identitySchema, ledgerSchema } from '../../src/schemas/collections.ts';
import { componentProps } from '../../src/schemas/components.ts';
import { qualifiers, statuses } from '../../src/schemas/observation.ts';
import { unitIds } from '../../src/schemas/unit.ts';
import { attribute, closest, inside, listElements, textOf, type Element } from '../support/html.ts';
import { files, pages, readPage, readSite } from '../support/fixture.ts';

const handbook = pages.filter((page) => page.startsWith('/handbook/'));
const elements = new Map(handbook.map((page) => [page, listElements(readPage(page))]));

test('the reference lists every field of every folder, with the sentence and the allowed words from its schema', () => {
  const lists = elements.get('/handbook/reference/')!.filter((one) => attribute(one, 'data-fields') !== undefined);
  const schemas = {
    ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
    report: identitySchema,
  };
  const all = Object.entries({ ...schemas, addresses: ledgerSchema });
  expect(lists.map((list) => attribute(list, 'data-fields'))).toEqual(all.map(([name]) => name));
  for (const [name, schema] of all) {
    const listed = readTerms(lists.find((list) => attribute(list, 'data-fields') === name)!);
    const fields = listFields(schema);
    expect([...listed.keys()], name).toEqual(fields.map(({ path }) => path));
    for (const { path, says, words, nullable, optional } of fields) {
      expect(says, `${name}: ${path} has no sentence`).not.toBe('');
      for (const part of [says, ...words, ...(nullable ? ['May be null.'] : []), ...(optional ? ['May be left out.'] : [])])
        expect(listed.get(path), `${name}: ${path}`).toContain(part);
    }
  }
});

test('the reference lists every component with its options, and every unit, status and qualifier', () => {
  const page = elements.get('/handbook/reference/')!;
  for (const [name, schema] of Object.entries(componentProps)) {
    expect(
      page.some((one) => one.tagName === 'h3' && textOf(one).trim() === name),
      name,
    ).toBe(true);
    const list = page.find((one) => attribute(one, 'data-options') === name);
    expect(list ? [...readTerms(list).keys()] : [], name).toEqual(Object.keys(schema.shape));
  }
  const words = page.filter(({ tagName }) => tagName === 'dt').map((one) => textOf(one).trim());
  expect([...unitIds, ...statuses, ...qualifiers].filter((word) => !words.includes(word))).toEqual([]);
});

test('every rule and every message of the check is listed, with its remedy and its own address', () => {
  const page = elements.get('/handbook/messages/')!;
  for (const { name, says } of rules)
    expect(textOf(page[page.findIndex((one) => attribute(one, 'id') === `rule-${name}`) + 1]!), name).toBe(says);
  for (const { message, remedy, codes } of listMessages().flatMap((group) => group.messages)) {
    const [item, ...others] = codes.map((code) => page.find((one) => attribute(one, 'id') === code));
    expect(item && textOf(item).trim().replace(/\s+/g, ' '), codes[0]).toBe(
      `${message} ${remedy.replaceAll('`', '').replace(/\[([^\]]+)\]\(#\S*\)/g, '$1')}`,
    );
    expect(others, codes[0]).not.toContain(undefined);
  }
});

test('every example is shown with its source', () => {
  const boxes = handbook.flatMap((page) => elements.get(page)!.filter((one) => attribute(one, 'aria-labelledby')?.startsWith('example-')));
  const shown = new Map(boxes.map((box) => [attribute(box, 'aria-labelledby')!.slice('example-'.length), box]));
  for (const file of readdirSync('handbook/examples')) {
    const name = file.replace('.mdx', '');
    const { source } = readExample(name, readFileSync(`handbook/examples/${file}`, 'utf8'));
    const box = shown.get(name);
    expect(
      box &&
        inside(box)
          .filter(({ tagName }) => tagName === 'pre')
          .map(textOf),
      name,
    ).toEqual([source]);
  }
});

test('an example shows numbers from its own report, each with its mark and without a link, and no other page has them', () => {
  const { cells, datasets } = readExampleReport();
  const isExample = (one: Element): boolean => /^(example|kind)-/.test(attribute(one, 'aria-labelledby') ?? '');
  const shown = handbook.flatMap((page) => elements.get(page)!.filter(isExample)).flatMap(inside);
  const numbers = shown.filter((one) => attribute(one, 'class') === 'number');
  expect(numbers.length).toBeGreaterThan(25);
  for (const one of numbers) {
    const cell = attribute(one, 'data-cell')!;
    expect(cells.has(cell) || !cell.includes('/'), cell).toBe(true);
    expect(statuses, cell).toContain(attribute(one, 'data-status'));
  }
  expect(shown.filter((one) => attribute(one, 'href') !== undefined).map(textOf)).toEqual([]);
  const own = [...datasets.keys()].map((id) => `${id}/`);
  const others = files.filter((file) => !file.startsWith('handbook/') && /\.(html|json|csv|xml|txt|bib|ris|svg)$/.test(file));
  expect(others.filter((file) => own.some((id) => readSite(file).includes(id)))).toEqual([]);
});

test('search engines are kept out of the handbook, and only the footers of pages link to it', () => {
  expect(handbook.length).toBeGreaterThan(7);
  for (const page of handbook) expect(readPage(page), page).toContain('<meta name="robots" content="noindex">');
  expect(readSite('_headers')).toMatch(/^\/handbook\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
  for (const file of files.filter((one) => /\.(xml|json|csv|txt|bib|ris)$/.test(one)))
    expect(readSite(file), file).not.toContain('/handbook/');
  const links = pages
    .filter((page) => !handbook.includes(page))
    .flatMap((page) => listElements(readPage(page)).filter((one) => attribute(one, 'href')?.startsWith('/handbook/')));
  const elsewhere = links.filter((one) => !closest(one, ({ tagName }) => tagName === 'footer'));
  expect(elsewhere.map((one) => attribute(one, 'href'))).toEqual([]);
});

test('a reader can go through all pages of the handbook by keyboard', async ({ page }) => {
  await page.goto('/handbook/');
  const seen: string[] = [];
  while ((await page.locator('a[rel=next]').count()) > 0) {
    seen.push(new URL(page.url()).pathname);
    await page.locator('a[rel=next]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !seen.includes(url.pathname));
    await expect(page.locator('nav[aria-label=Handbook] [aria-current=page]')).toHaveAttribute('href', new URL(page.url()).pathname);
  }
  expect([...seen, new URL(page.url()).pathname].toSorted()).toEqual(handbook.toSorted());
});

test('a printed page of the handbook shows the source of its examples, and none is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/handbook/numbers/');
  await expect(page.locator('.pager')).toBeHidden();
  const widths = await page.locator('figure pre').evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(widths.length).toBeGreaterThan(20);
  expect(widths.filter((width) => width > 0)).toEqual([]);
  await expect(page.locator('figure pre').first()).toBeVisible();
});

/** The definitions in a list, by their terms. */
function readTerms(list: Element): Map<string, string> {
  const parts = inside(list).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  return new Map(
    parts.flatMap((part, index) =>
      part.tagName === 'dt'
        ? [
            [
              textOf(part).trim(),
              textOf(parts[index + 1]!)
                .replace(/\s+/g, ' ')
                .trim(),
            ] as const,
          ]
        : [],
    ),
  );
}
