import { expect, test } from '@playwright/test';
import { listGaps, testDerived } from '../every-report/derived.ts';
import { readCsv } from '../support/csv.ts';
import { attribute, inside, listElements, type Element } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

const { elementsOf, readPage, readSite, say } = fixture;

testDerived(fixture);

test('missing parts of a section are found', () => {
  const [section] = elementsOf('/derived/').filter((one) => one.tagName === 'article') as [Element];
  const without = (tag: string): Element => {
    const copy = listElements(readPage('/derived/')).find((one) => attribute(one, 'id') === attribute(section, 'id'))!;
    for (const one of inside(copy).filter(({ tagName }) => tagName === tag)) one.childNodes = [];
    return copy;
  };
  expect(listGaps(section, say)).toEqual([]);
  expect(listGaps(without('tbody'), say)).toContain('2 inputs are expected, but there are 0');
  expect(listGaps(without('dl'), say).join()).toContain(say('derived.formula'));
});

test('numbers that a source computed have each of the possible verdicts', () => {
  const verdicts = new Map(readCsv(readSite('data/consistency.csv')).map(({ cell, verdict }) => [cell, verdict]));
  expect(verdicts.get('regular-riders/panel-share/2016')).toBe('equal');
  expect(verdicts.get('regular-riders/panel-share/2017')).toBe('within-rounding');
  expect(verdicts.get('regular-riders/panel-share/2023')).toBe('inconsistent');
  expect(verdicts.get('regular-riders/panel-share/2020')).toBe('not-computable');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader can follow a derived number, and the verdict on a printed one, to its inputs and on to a source, and an old address leads there', async ({
    page,
  }) => {
    await page.goto('/chapters/riders/');
    const number = page.locator('.prose a.number[href^="/derived/#multiple"]').first();
    const words = await number.textContent();
    await number.click();
    const section = page.locator('article:target');
    await expect(section.getByRole('heading')).toContainText(words!);
    await expect(section).toContainText('0.80 ÷ 0.66 = 1.2121… times');
    await expect(section).toContainText('1.1954 to 1.2291 times');
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Method' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await section.getByRole('link', { name: 'household-panel-report-2026-02' }).click();
    await expect(page.locator('article:target')).toBeVisible();

    await page.goto('/data/regular-riders/#panel-share-2017');
    await page.locator('a[href="/derived/#printed-regular-riders-panel-share-2017"]', { hasText: '2017 within rounding' }).click();
    const row = page.locator('tr:target');
    await expect(row).toContainText('within rounding');
    await expect(row).toContainText('0.49 ÷ 2.86 × 100 = 17.132…');
    await expect(row.locator('a.number')).toHaveText(['17.2% (estimate)', '0.49 million people (estimate)', '2.86 million people']);

    const id = 'multiple-regular-riders-panel-riders-2025-regular-riders-panel-riders-2022';
    await page.goto(`/method/#${id}`);
    await expect(page.locator('details:has(li:target)')).toHaveAttribute('open');
    await page.locator('li:target').getByRole('link').click();
    await expect(page.locator('article:target')).toHaveAttribute('id', id);
  });
});
