import { expect, test } from '@playwright/test';
import { sectionsOfPages } from '../../src/schemas/page.ts';
import { attribute, textOf } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

const headingsOf = (page: string): string[] =>
  fixture
    .elementsOf(page)
    .filter(({ tagName }) => tagName === 'h2')
    .flatMap((heading) => attribute(heading, 'id') ?? textOf(heading));

test.describe('a page with text from the report', () => {
  test('starts with its text, and shows every section once: first those that the text places, then the others', () => {
    expect(headingsOf('/about/')).toEqual(['what-this-is', 'errors', 'who-rides-along', 'independence', 'use']);
    const placed = ['who-was-asked', 'one-number', 'units'];
    const others = sectionsOfPages.method.filter((id) => !placed.includes(id));
    // The last heading is that of the places that are gone, as on every page that has any.
    expect(headingsOf('/method/')).toEqual([...placed, ...others, 'Sources of this page', 'gone']);
  });

  test('shows its title and standfirst, and has its description for search engines', async ({ page }) => {
    await page.goto('/method/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
    await expect(page.locator('.standfirst')).toHaveText('How a number of the study was followed to its maker, and how far to trust it.');
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^How the numbers of bicycles in Velmar/);
  });

  test('binds its numbers, and the row of a number links back to the passage', async ({ page }) => {
    await page.goto('/method/');
    const number = page.locator('main a.number').first();
    await expect(number).toHaveText('0.45 million people');
    await number.click();
    await expect(page).toHaveURL('/data/regular-riders/#panel-riders-2016');
    await page.locator('a[href^="/method/#p-"]').first().click();
    await expect(page.locator(':target')).toContainText('its first comparable estimate is 0.45 million people for 2016');
  });

  test('has citations and its own list of sources, like a chapter', async ({ page }) => {
    await page.goto('/method/');
    await page.getByRole('link', { name: 'Source 1' }).click();
    await expect(page.locator(':target')).toContainText('Velmar Household Panel');
    await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeVisible();
  });

  test('names the source that the report audits', async ({ page }) => {
    await page.goto('/about/');
    await expect(page.locator('main cite')).toHaveText(
      'Canal Institute: Wheels of Velmar: a city and its bicycles, March 2023; passage read',
    );
  });
});
