import { expect, test } from '@playwright/test';
import { testClaims } from '../every-report/claims.ts';
import * as fixture from '../support/fixture.ts';

testClaims(fixture);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader can filter claims by links, sees the current filter marked and the details of each claim, and can return to all claims', async ({
    page,
  }) => {
    await page.goto('/claims/');
    const nav = page.getByRole('navigation', { name: 'Choose claims' });
    const listed = page.locator('main article');
    await expect(listed).toHaveCount(7);
    await expect(nav.locator('[aria-current=page]')).toHaveText('all');
    await nav.getByRole('link', { name: 'does not hold' }).click();
    await expect(page).toHaveURL('/claims/holds/no/');
    await expect(listed).toHaveCount(1);
    await expect(listed).toHaveAttribute('id', 'electric-sales-2022');
    await expect(nav.locator('[aria-current=page]')).toHaveText('does not hold');
    const siteLink = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Claims' });
    await expect(siteLink).toHaveAttribute('aria-current', 'true');
    await nav.getByRole('link', { name: 'not found' }).click();
    await expect(page).toHaveURL('/claims/origin/not-found/');
    await expect(listed).toHaveCount(2);
    const entry = page.locator('article#electric-sales-2027');
    await expect(entry).toContainText('paragraphs 8 and 9 of the source');
    await expect(entry.getByRole('heading')).toContainText('to reach more than 6.5 billion yuan in 2027');
    await expect(entry.locator('[data-status=projection]')).toHaveText([
      'more than 6.5 billion yuan (projected)',
      'about 5.5 billion yuan',
    ]);
    await expect(entry).toContainText('Still open, low confidence');
    await expect(entry).toContainText('canal-institute-wheels-2023 states, guild-yearbook-2026 contradicts');
    await expect(entry.getByRole('link', { name: '3 Trade' })).toHaveAttribute('href', '/chapters/trade/');
    await nav.getByRole('link', { name: 'all' }).click();
    await expect(page).toHaveURL('/claims/');
    await entry.getByRole('link', { name: /^Sales of electric bicycles are projected/ }).click();
    await expect(page).toHaveURL('/claims/electric-sales-2027/');
  });
});
