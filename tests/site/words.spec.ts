import { expect, test } from '@playwright/test';

test('the data page has the words of this report where it defines its own, and the default words elsewhere', async ({ page }) => {
  await page.goto('/data/');
  const tables = page.locator('main dd', { has: page.locator('a[href$=".csv"]') });
  await expect(tables.filter({ hasText: 'Changes' })).toHaveText('Changes: what was corrected or revised, when and why (XLSX)');
  await expect(tables.filter({ hasText: 'Consistency' })).toHaveText(
    'Consistency: growth and shares that makers print, compared with their own values (XLSX)',
  );
});
