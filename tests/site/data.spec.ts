import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { testData } from '../every-report/data.ts';
import { attribute } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

testData(fixture);

test('a reader can download all data in one archive, and each file of a dataset under a descriptive name', async ({ page }) => {
  await page.goto('/data/');
  const [archive] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'All data as a ZIP file' }).click()]);
  expect(archive.suggestedFilename()).toBe('fixture-bicycles-report.zip');
  expect(readFileSync(await archive.path()).equals(readFileSync(join(fixture.dist, 'data/fixture-bicycles-report.zip')))).toBe(true);
  await page.goto('/data/regular-riders/');
  for (const [name, file] of [
    ['CSV', 'dataset-regular-riders.csv'],
    ['JSON', 'dataset-regular-riders.json'],
    ['XLSX', 'dataset-regular-riders.xlsx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `regular-riders as ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
  }
});

test('files of figures, datasets and chapters are saved under names that distinguish them', () => {
  const names = fixture.pages.flatMap((page) => fixture.elementsOf(page).flatMap((one) => attribute(one, 'download') ?? []));
  expect(names).toEqual(
    expect.arrayContaining([
      'figure-riders-by-year.csv',
      'figure-riders-by-year-2x.png',
      'figure-riders-by-year-card.png',
      'figure-riders-by-year-citation.json',
      'dataset-regular-riders.csv',
      'dataset-regular-riders-citation.bib',
      'chapter-riders-citation.ris',
    ]),
  );
});
