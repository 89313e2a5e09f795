import { spawnSync } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compareStates, isNothing } from '../../tools/diff/compare-states.ts';
import { readState } from '../../tools/diff/read-state.ts';
import { toHtml } from '../../tools/diff/to-html.ts';
import { buildCopy, copyProject, fixture, inTemporaryFolder } from '../support/build-copy.ts';
import { site } from '../support/fixture.ts';

test('a changed number, a changed kind of figure and a moved chapter are shown, each with all its effects and nothing else', async ({
  page,
}) => {
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    const work = join(folder, fixture);
    await edit(work, 'content/datasets/hired-bicycles.yaml', '"173250"', '"173350"');
    await edit(work, 'content/chapters/01-riders.mdx', 'id: share-change\n    kind: columns', 'id: share-change\n    kind: line');
    await edit(work, 'content/chapters/04-forecasts.mdx', 'part: 2', 'part: 2\nformerly: [forecasts]');
    await rename(join(work, 'content/chapters/04-forecasts.mdx'), join(work, 'content/chapters/04-years-later.mdx'));
    await buildCopy(folder);
    const difference = compareStates(readState(site.folder), readState(work), 'the site before');

    expect(difference.numbers.map(({ address }) => address)).toEqual(['hired-bicycles/office-hires/2025-06']);
    expect(difference.numbers[0]).toMatchObject({
      before: expect.stringMatching(/^173,250/),
      after: expect.stringMatching(/^173,350/),
      isRecorded: false,
    });
    const places = difference.numbers[0]!.places.map(({ address }) => address);
    expect(places).toContainEqual(expect.stringMatching(/^\/data\/hired-bicycles\/#/));
    expect(new Set(places).size).toBe(places.length);
    expect(difference.figures.find(({ id }) => id === 'share-change')!.fields).toEqual([
      { field: 'kind', before: 'columns', after: 'line' },
    ]);
    for (const { id, fields } of difference.figures.filter((one) => one.id !== 'share-change')) expect(fields, id).toEqual([]);
    expect(difference.moved.map(({ formerly, address, isRedirected }) => ({ formerly, address, isRedirected }))).toEqual([
      { formerly: '/chapters/forecasts/', address: '/chapters/years-later/', isRedirected: true },
    ]);
    expect([...difference.added, ...difference.removed]).toEqual([]);
    const follows = /173,[23]50|[Cc]olumn|[Ll]ine|\/chapters\/(forecasts|years-later)\//;
    for (const { before, after } of difference.text) expect(`${before} ${after}`).toMatch(follows);
    await page.setContent(toHtml({ ...difference, site: 'https://report.example' }));
    await expect(page.getByRole('link', { name: places[0]! }).first()).toHaveAttribute('href', `https://report.example${places[0]}`);
    for (const [width, shown, other] of [
      [1280, 'wide', 'narrow'],
      [360, 'narrow', 'wide'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator(`.sides .${shown} svg`).first()).toBeVisible();
      await expect(page.locator(`.sides .${other} svg`).first()).toBeHidden();
      // Neither the page nor either side of a figure is cut off or has to be scrolled sideways.
      const cut = await page
        .locator('html, .sides > div, dl > div')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML.slice(0, 80)));
      expect(cut, `${width}`).toEqual([]);
    }
    await expect(page.getByRole('heading', { name: 'Numbers 1' })).toBeVisible();
  });
});

test('two equal states have no difference', () => {
  const state = readState(site.folder);
  expect(isNothing(compareStates(state, readState(site.folder), 'the same'))).toBe(true);
});

test('without a revision, or with one that does not exist, the command says what to do', () => {
  const run = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['tools/diff/cli.ts', ...args], { encoding: 'utf8' });
  expect(run()).toMatchObject({ status: 1, stderr: 'Name a revision to compare with: npm run diff -- origin/main\n' });
  const { status, stderr } = run('nowhere');
  expect(status).toBe(1);
  expect(stderr).toContain('There is no revision "nowhere" that has a common history with this work.');
});

async function edit(folder: string, file: string, old: string, now: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text, file).toContain(old);
  await writeFile(join(folder, file), text.replace(old, now));
}
