import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test, type Page } from '@playwright/test';
import { files, readSite } from '../support/fixture.ts';

const page = '/figures/aigc-core-market/';
const styles = ['cite-apa', 'cite-chicago', 'cite-gbt'];
const formats = ['cite-bib', 'cite-ris', 'cite-json'];

test('every figure, dataset and chapter is cited by three files that programs read, and they agree', () => {
  const folders = files.flatMap((file) => /^((?:figures|data|chapters)\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(folders.length).toBeGreaterThan(30);
  for (const folder of folders) {
    const heading = /<h1[^>]*>(?:<span class="no">\d+<\/span>)?([\s\S]*?)<\/h1>/.exec(readSite(`${folder}/index.html`))?.[1]?.trim();
    for (const ending of ['bib', 'ris', 'json']) {
      const [record] = new Cite(readSite(`${folder}/citation.${ending}`)).data;
      expect.soft(String(record?.title).replaceAll("'", '’'), `${folder} ${ending}`).toBe(heading?.replaceAll('&#39;', '’'));
      expect.soft(JSON.stringify(record?.issued), `${folder} ${ending}`).toContain('2026');
      expect.soft(record?.URL, `${folder} ${ending}`).toBeUndefined();
    }
  }
});

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each of the six styles is copied as it is shown, and readers are told so', async ({ page: tab }) => {
    await tab.goto(page);
    await open(tab);
    for (const id of [...styles, ...formats]) {
      const copy = tab.locator(`copy-text[for="${id}"]`);
      await copy.getByRole('button').click();
      await expect(copy.getByRole('status')).toHaveText('Copied');
      const shown = (await tab.locator(`#${id}`).textContent())!.trim();
      expect(await tab.evaluate(() => navigator.clipboard.readText()), id).toBe(shown);
    }
  });

  test('the place for the day of access becomes the day of copying, where there is an address to look at', async ({ page: tab }) => {
    await tab.clock.setFixedTime(new Date('2027-02-03T12:00:00Z'));
    await tab.goto(page);
    const reference = tab.locator('#cite-gbt');
    await expect(reference).not.toContainText('date of access');
    // The site of the tests has no address of its own: here it gets the place that an address would bring.
    await reference.evaluate((one) => {
      const place = document.createElement('span');
      place.dataset.today = '';
      place.textContent = 'date of access';
      one.append('[', place, ']');
    });
    await tab.locator('copy-text[for="cite-gbt"]').getByRole('button').click();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/2026\(2026-11-22\)\.\[2027-02-03\]$/);
  });
});

test('where the clipboard is refused the text is selected instead', async ({ page: tab }) => {
  await tab.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await tab.goto(page);
  const copy = tab.locator('copy-text[for="cite-apa"]');
  await copy.getByRole('button').click();
  await expect(copy.getByRole('status')).toHaveText('Selected');
  expect(await tab.evaluate(() => getSelection()!.toString().trim())).toBe((await tab.locator('#cite-apa').textContent())!.trim());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all six styles are there to be selected, without a button that does nothing', async ({ page: tab }) => {
    await tab.goto(page);
    for (const id of styles) await expect(tab.locator(`#${id}`)).toBeVisible();
    for (const id of formats) {
      await tab
        .locator('details', { has: tab.locator(`#${id}`) })
        .locator('summary')
        .click();
      await expect(tab.locator(`#${id}`)).toBeVisible();
    }
    expect(await tab.locator('copy-text button').count()).toBe(0);
  });
});

async function open(tab: Page): Promise<void> {
  for (const id of formats)
    await tab
      .locator('details', { has: tab.locator(`#${id}`) })
      .locator('summary')
      .click();
}
