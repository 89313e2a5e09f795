import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { dist } from '../support/fixture.ts';
import { withFonts } from '../support/fonts.ts';

const chapter = '/chapters/riders/';

test('a chapter prints dark on white even in the dark theme, with its figures, its closed details, the numbers of its tables and the addresses of its sources', async ({
  page,
}, info) => {
  await withFonts(page, dist);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(chapter);
  await page.locator('theme-switch button').click();
  await page.locator('theme-switch button').click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { paper, inks } = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const brightness = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    };
    const dark = ['h1', 'article p', 'article .number', 'figure .finding', 'svg.fig .fig-label'];
    const body = getComputedStyle(document.body).backgroundColor;
    return {
      paper: brightness(body === 'rgba(0, 0, 0, 0)' ? 'white' : body),
      inks: dark.map((selector) => {
        const style = getComputedStyle(document.querySelector(selector)!);
        return `${selector} ${brightness(selector.startsWith('svg') ? style.fill : style.color) < 120 ? 'dark' : style.color}`;
      }),
    };
  });
  expect(paper).toBeGreaterThanOrEqual(250);
  expect(inks.filter((ink) => !ink.endsWith(' dark'))).toEqual([]);
  for (const figure of await page
    .locator('figure')
    .filter({ has: page.locator('svg.fig') })
    .all())
    await expect(figure.locator('svg.fig:visible').first()).toBeVisible();
  await expect(page.locator('theme-switch')).toBeHidden();

  const tables = page.locator('figure details table');
  expect(await tables.count()).toBe(4);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const table of await tables.all()) await expect(table).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  const path = info.outputPath('chapter.pdf');
  const pdf = await page.pdf({ path, format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const run = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  if (run.error) {
    info.annotations.push({ type: 'not read', description: 'pdftotext is not installed, so the text of the PDF was not tested.' });
    return;
  }
  const text = run.stdout.replace(/\s+/g, ' ');
  for (const words of ['Riders', '0.66 million people', '0.80 million people', 'Value Status', 'https://'])
    expect.soft(text).toContain(words);
  // Controls are not printed.
  for (const words of ['Skip to the text', 'Description and data as a table']) expect.soft(text).not.toContain(words);
});

test('on paper an entry is not split between pages, and marks print even without background graphics', async ({ page }, info) => {
  await withFonts(page, dist);
  for (const [address, top, bottom] of [
    ['/audit/', /^ *The study says /gm, /^ *In the text /gm],
    ['/derived/', /^ *Term +Printed /gm, /^ *Its words /gm],
  ] as const) {
    await page.goto(address);
    const mark = page.locator('.number').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe('exact');
    const count = await page.locator('article.entry').count();
    const path = info.outputPath('page.pdf');
    await page.pdf({ path, format: 'A4', printBackground: false });
    const run = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    if (run.error) {
      info.annotations.push({ type: 'not read', description: 'pdftotext is not installed, so the pages of the PDF were not tested.' });
      return;
    }
    const sheets = run.stdout.split('\f').map((sheet) => [sheet.match(top)?.length ?? 0, sheet.match(bottom)?.length ?? 0] as const);
    expect(sheets.map(([starts]) => starts)).toEqual(sheets.map(([, ends]) => ends));
    expect(sheets.reduce((sum, [starts]) => sum + starts, 0)).toBe(count);
  }
});
