import { expect, test } from '@playwright/test';
import { testOneNumber } from '../every-report/one-number.ts';
import * as fixture from '../support/fixture.ts';

testOneNumber(fixture);

test('one number is the same in every output: prose, drawings, table, file, description, data page, first page, audit and derived numbers', async ({
  page,
}) => {
  const cell = 'electric-bicycles/guild-sales/2024';
  await page.goto('/chapters/trade/');
  const figure = page.locator('figure#sales-by-maker');
  await expect(figure.locator(`svg [data-cell="${cell}"]`)).toHaveText([/3\.80\s*$/, /3\.80\s*$/]);
  await figure.getByText('Description and data as a table').click();
  await expect(figure.locator(`td[data-cell="${cell}"]`)).toHaveText('3.80 billion yuan');
  await expect(figure.locator('.in-words')).toContainText('3.80 billion yuan (estimate)');
  await figure.getByText('Use this figure').click();
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name: 'CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('figure-sales-by-maker.csv');
  expect(fixture.readFigure('sales-by-maker').get(cell)).toMatchObject({
    value: '3.80',
    unit: 'bn-cny',
    status: 'estimate',
    qualifier: 'exact',
    period: '2024',
    place: 'Velmar',
    maker: 'Guild of Bicycle Shops',
  });
  await page.goto('/chapters/forecasts/');
  await page.locator(`.prose p a[data-cell="${cell}"]`, { hasText: /^3\.80 billion yuan$/ }).click();
  await expect(page).toHaveURL('/data/electric-bicycles/#guild-sales-2024');
  await expect(page.locator('tr:target td').first()).toHaveText('3.80 billion yuan');
  await page.goto('/');
  await expect(page.locator(`main a[data-cell="${cell}"]`).first()).toHaveText('3.80 billion yuan (estimate)');
  for (const address of ['/audit/', '/derived/']) {
    await page.goto(address);
    await expect(page.locator(`main a[data-cell="${cell}"]`).first()).toContainText('3.80 billion yuan');
  }
});
