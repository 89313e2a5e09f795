import { expect, test } from '@playwright/test';
import { testAudit } from '../every-report/audit.ts';
import { findEntry, findTable, plain, readVerdicts, valueOf } from '../support/audit.ts';
import { attribute, inside, textOf } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

const { chapters, elementsOf } = fixture;
const audit = elementsOf('/audit/');

testAudit(fixture);

test('the audit and the chapter on forecasts list all verdicts, in the order of subjects and years', () => {
  expect(chapters.filter((page) => findTable(elementsOf(page)))).toEqual(['/chapters/forecasts/']);
  for (const page of ['/audit/', '/chapters/forecasts/'])
    expect([...readVerdicts(elementsOf(page))]).toEqual([
      ['sales-2022', 'not a projection'],
      ['sales-2024', 'missed'],
      ['sales-2027', 'open'],
      ['riders-2024', 'met'],
      ['exports-2025', 'cannot be scored'],
      ['lanes-2025', 'overtaken'],
      ['hires-2026-12', 'open'],
    ]);
});

test('a target that the source presents as a projection shows both statuses, and what passed it and when', () => {
  const entry = findEntry(audit, 'lanes-2025');
  expect(plain(textOf(valueOf(entry, 'The study says')))).toMatch(/^400 \(projected\), Canal Institute/);
  expect(plain(textOf(valueOf(entry, 'Original number')))).toMatch(/^more than 400 \(target\), Council of Velmar/);
  expect(plain(textOf(valueOf(entry, 'Passed by')))).toMatch(/^418, City Roads Office, for 2023, stated 8 March 2024/);
});

test('the error of a forecast is described as an error, not as a forecast', () => {
  const error = valueOf(findEntry(audit, 'sales-2024'), 'Error');
  expect(plain(textOf(error))).toBe(
    'The forecast was about 1.2 billion yuan or about 32% too high. This compares the guild counts shops that it did not count when it made its forecast.',
  );
  const numbers = inside(error).filter((one) => attribute(one, 'data-cell')?.startsWith('contrast-'));
  expect(numbers).toHaveLength(2);
  for (const one of numbers) {
    const section = elementsOf('/derived/').find((entry) => attribute(entry, 'id') === attribute(one, 'data-cell'))!;
    expect.soft(textOf(inside(section).find(({ tagName }) => tagName === 'h3')!)).toMatch(/\(forecast against estimate\)$/);
  }
});

test('the audit says why an error cannot be computed', () => {
  const errorOf = (id: string): string => plain(textOf(valueOf(findEntry(audit, id), 'Error')));
  expect(errorOf('riders-2024')).toBe('None visible: the two numbers agree within their rounding.');
  expect(errorOf('lanes-2025')).toBe('Not computed: one of the numbers is a bound, so it is unknown which is larger.');
  expect(errorOf('exports-2025')).toBe('Not computed: there is no outcome to compare it with.');
  expect(errorOf('sales-2022')).toBe('Not computed: it is not a forecast, so there is no error.');
});

test('an open projection is reviewed within a year of the end of its year or month', () => {
  const nextLookOf = (id: string): string => plain(textOf(valueOf(findEntry(audit, id), 'Next look')));
  expect(nextLookOf('sales-2027')).toBe('We will look again by 31 December 2028.');
  expect(nextLookOf('hires-2026-12')).toBe('We will look again by 31 December 2027.');
});

test('on a phone the cells of a table row are stacked, each with the name of its column, and nothing is cut off', async ({ page }) => {
  for (const path of ['/audit/', '/chapters/forecasts/']) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const region = page.getByRole('region', { name: 'Audit of the projections' });
    expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const row = region.locator('tbody tr').first();
    const [first, last] = [await row.locator('td').first().boundingBox(), await row.locator('td').last().boundingBox()];
    expect(last!.y).toBeGreaterThan(first!.y);
    const verdict = row.locator('td').last();
    expect(await verdict.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Verdict"');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader can follow links from the table to an entry, on to the claim and back to the audit, and old addresses lead there', async ({
    page,
  }) => {
    const statement = 'Streets with a lane in Velmar in 2025';
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Audit' }).click();
    await expect(page).toHaveURL('/audit/');
    await expect(page.locator('figure#forecasts-and-outcomes svg:visible').first()).toBeVisible();
    await page.getByRole('table').getByRole('link', { name: statement }).first().click();
    await expect(page).toHaveURL('/audit/#lanes-2025');
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target').getByRole('link', { name: 'lanes-target-2025' }).click();
    await page.getByRole('main').getByRole('link', { name: statement }).click();
    await expect(page).toHaveURL('/audit/#lanes-2025');

    for (const [old, now] of [
      ['/method/#lanes-2025', '/audit/#lanes-2025'],
      ['/method/#target-as-expectation', '/errata/#target-as-expectation'],
    ] as const) {
      await page.goto(old);
      await expect(page.locator(':target')).toBeInViewport();
      await page.locator(':target').getByRole('link').click();
      await expect(page).toHaveURL(now);
      await expect(page.locator('article:target')).toBeInViewport();
    }
  });
});
