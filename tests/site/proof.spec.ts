import { expect, test } from '@playwright/test';
import { testProof } from '../every-report/proof.ts';
import { attribute, inside } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

testProof(fixture);

test('each kind of page has numbers that rest on one source and on an unopened original, and the data has one without proof', () => {
  const { elementsOf, pages } = fixture;
  const marksOn = (place: RegExp): string[] =>
    pages.filter((page) => place.test(page)).flatMap((page) => elementsOf(page).flatMap((one) => attribute(one, 'data-proof') ?? []));
  for (const place of [/^\/data\/./, /^\/figures\/./, /^\/derived\/$/, /^\/audit\/$/, /^\/sources\/$/])
    expect.soft(marksOn(place), String(place)).toEqual(expect.arrayContaining(['one-source', 'unopened']));
  expect(marksOn(/^\/claims\//)).toContain('one-source');
  const row = elementsOf('/data/electric-bicycles/').find((one) => attribute(one, 'id') === 'study-sales-2021')!;
  expect(inside(row).flatMap((one) => attribute(one, 'data-proof') ?? [])).toEqual(['unproven']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader of a claim can follow a mark to its explanation', async ({ page }) => {
    await page.goto('/claims/');
    await page.locator('main').getByRole('link', { name: 'rests on one source' }).first().click();
    await expect(page.locator('h2:target')).toHaveText('Marks of proof');
    await expect(page.locator('h2:target')).toBeInViewport();
  });
});
