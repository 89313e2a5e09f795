import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { copyProject, fixture, inTemporaryFolder } from '../support/build-copy.ts';
import { startDevServer } from '../support/dev-server.ts';
import { files, readSite } from '../support/fixture.ts';

const chapter = 'content/chapters/03-trade.mdx';
const dataset = 'content/datasets/hired-bicycles.yaml';

test('an editor sees each problem at its place and all of them in a panel, and changes appear without a jump on the page', async ({
  page,
}) => {
  await inPreview(async (address, edit) => {
    const expectRevision = (revision: number): Promise<void> =>
      expect.poll(async () => Number(await page.locator('html').getAttribute('data-content-read'))).toBeGreaterThanOrEqual(revision);
    await page.goto(`${address}/chapters/trade/`);
    const panel = page.locator('content-problems');
    await expect(panel.getByText('Content checked: no problems')).toBeVisible();

    await test.step('files have the same addresses as on the site', async () => {
      for (const file of ['figures/hires-by-month/data.csv', 'figures/hires-by-month/card.png', 'chapters/trade/citation.ris'])
        await expect(await page.request.get(`${address}/${file}`), file).toBeOK();
    });

    await test.step('a changed number is drawn in place, and open details stay open', async () => {
      const figure = page.locator('#hires-by-month');
      await figure
        .locator('details')
        .first()
        .evaluate((details: HTMLDetailsElement) => (details.open = true));
      await figure.locator('svg:visible').first().scrollIntoViewIfNeeded();
      const before = await placeInWindow(figure);
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await expectRevision(await edit(dataset, (text) => text.replace('"173250"', '"173350"')));
      await expect(figure.locator('svg text', { hasText: '173,350' }).first()).toBeAttached();
      await expect(figure.locator('details').first()).toHaveAttribute('open');
      expect(Math.abs((await placeInWindow(figure)) - before)).toBeLessThan(2);
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });

    await test.step('a problem is shown after its paragraph and in the panel, and disappears when it is corrected', async () => {
      await expectRevision(await edit(chapter, (text) => text.replace('Trade fills the rest of', 'Trade fills 14 parts of')));
      const note = page.locator('p:has-text("Trade fills") + content-problem');
      await expect(note).toContainText('The number "14" is typed, not bound.');
      await expect(note).toContainText(`${chapter}:`);
      await expect(panel.locator('summary')).toHaveText('1 problem');
      await panel.locator('summary').click();
      await panel.getByRole('button', { name: 'Show it' }).click();
      await expect(note.getByText('The number "14" is typed, not bound.')).toBeInViewport();
      await expectRevision(await edit(chapter, (text) => text.replace('Trade fills 14 parts of', 'Trade fills the rest of')));
      await expect(panel.getByText('Content checked: no problems')).toBeVisible();
      await expect(page.locator('content-problem')).toHaveCount(0);
    });

    await test.step('a problem in another file is shown in the panel', async () => {
      await expectRevision(await edit('content/claims/rider-count-2022.yaml', (text) => text.replace('states:', 'state:')));
      await expect(panel.locator('summary')).toHaveText('1 problem');
      await expect(panel).toContainText('There is no field "state" here. Did you mean "states"?');
      await expectRevision(await edit('content/claims/rider-count-2022.yaml', (text) => text.replace('state:', 'states:')));
      await expect(panel.getByText('Content checked: no problems')).toBeVisible();
    });

    await test.step('a page that cannot be rendered lists its problems, and comes back by itself', async () => {
      await expectRevision(
        await edit(chapter, (text) => text.replace('<Cite source="canal-institute-wheels-2023" />', '<Cite source="s0000" />')),
      );
      await expect(panel).toContainText('No source has the id "s0000".');
      await page.reload();
      await expect(page.getByRole('heading', { name: 'This page cannot be shown yet' })).toBeVisible();
      await expect(panel.getByText('No source has the id "s0000".')).toBeVisible();
      await expect(page.locator('vite-error-overlay')).toHaveCount(0);
      await expectRevision(
        await edit(chapter, (text) => text.replace('<Cite source="s0000" />', '<Cite source="canal-institute-wheels-2023" />')),
      );
      await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
      await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    });
  });
});

test('no file of the site contains a trace of the preview', () => {
  const traces = ['content-problem', 'content:read', 'contentRead'];
  expect(files.filter((file) => /\.(html|js|css)$/.test(file) && traces.some((trace) => readSite(file).includes(trace)))).toEqual([]);
});

/** Runs a task with a preview of a copy of the project; an edit returns the revision of the content that includes it. */
async function inPreview(
  task: (address: string, edit: (file: string, change: (text: string) => string) => Promise<number>) => Promise<void>,
): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    const server = await startDevServer(folder);
    try {
      await task(server.address, async (file, change) => {
        const [path, text] = [join(folder, fixture, file), await readFile(join(folder, fixture, file), 'utf8')];
        expect(change(text), `${file} contains the text to change`).not.toBe(text);
        const read = server.waitForOutput(/Content read, revision (\d+)/);
        await writeFile(path, change(text));
        return Number((await read)[1]);
      });
    } finally {
      await server.stop();
    }
  });
}

function placeInWindow(element: Locator): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().top);
}
