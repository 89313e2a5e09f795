import { expect, test, type Page } from '@playwright/test';
import { testCitations } from '../every-report/citations.ts';
import * as fixture from '../support/fixture.ts';

const page = '/figures/riders-by-year/';
const address = 'https://bicycles.example/embed/2026-11/riders-by-year/';
const styles = ['cite-apa', 'cite-chicago', 'cite-gbt'];
const formats = ['cite-bib', 'cite-ris', 'cite-json'];

testCitations(fixture);

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each of the six styles is copied as shown, with the current day as the date of access, and the page confirms it; without a clipboard the text is selected instead', async ({
    page: tab,
  }) => {
    await tab.clock.setFixedTime(new Date('2027-02-03T12:00:00Z'));
    await tab.goto(page);
    for (const id of formats) await unfold(tab, id);
    await expect(tab.locator('#cite-gbt')).toContainText(`2026(2026-11-20)[date of access]. ${address}.`);
    const shown = async (id: string): Promise<string> => (await tab.locator(`#${id}`).textContent())!.trim();
    for (const id of [...styles, ...formats]) {
      const copy = tab.locator(`copy-text[for="${id}"]`);
      await copy.getByRole('button').click();
      await expect(copy.getByRole('status')).toHaveText('Copied');
      expect(await tab.evaluate(() => navigator.clipboard.readText()), id).toBe(await shown(id));
    }
    expect(await shown('cite-gbt')).toContain(`2026(2026-11-20)[2027-02-03]. ${address}.`);
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const copy = tab.locator('copy-text[for="cite-apa"]');
    await copy.getByRole('button').click();
    await expect(copy.getByRole('status')).toHaveText('Selected');
    expect(await tab.evaluate(() => getSelection()!.toString().trim())).toBe(await shown('cite-apa'));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all six styles can be selected, and no copy button is shown', async ({ page: tab }) => {
    await tab.goto(page);
    for (const id of styles) await expect(tab.locator(`#${id}`)).toBeVisible();
    for (const id of formats) {
      await unfold(tab, id);
      await expect(tab.locator(`#${id}`)).toBeVisible();
    }
    expect(await tab.locator('copy-text button').count()).toBe(0);
  });
});

async function unfold(tab: Page, id: string): Promise<void> {
  await tab
    .locator('details', { has: tab.locator(`#${id}`) })
    .locator('summary')
    .click();
}
