import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildCopy, copyProject, inTemporaryFolder } from '../support/build-copy.ts';
import { files, pages, readPage } from '../support/fixture.ts';

test('every page of a preview says that it is one, on screen and on paper, and is in no search engine', async ({ page }) => {
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    const dist = await buildCopy(folder, { CONTEXT: 'deploy-preview', REVIEW_ID: '12', BRANCH: 'pull/12/head' });
    const says = 'Preview of pull request 12: not published, do not cite.';
    const faults: string[] = [];
    for (const address of pages) {
      const html = await readFile(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
      if (!html.includes(says)) faults.push(`${address} does not say so`);
      if (!html.includes('<meta name="robots" content="noindex">')) faults.push(`${address} may be indexed`);
      if (html.includes('rel="canonical"')) faults.push(`${address} stands for another`);
    }
    expect(faults).toEqual([]);
    await page.setContent(await readFile(join(dist, 'chapters/forecasts/index.html'), 'utf8'));
    const banner = page.getByText('Preview of pull request 12');
    await expect(banner).toBeInViewport();
    await page.emulateMedia({ media: 'print' });
    await expect(banner).toBeVisible();
  });
});

test('the report itself is no preview', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(pages.filter((address) => readPage(address).includes('class="unpublished"'))).toEqual([]);
});
