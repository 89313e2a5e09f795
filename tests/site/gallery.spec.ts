import { expect, test, type Page } from '@playwright/test';
import { componentProps } from '../../src/schemas/components.ts';
import { qualifiers, statuses } from '../../src/schemas/observation.ts';
import { unitIds } from '../../src/schemas/unit.ts';
import { conditions } from '../../src/gallery/conditions.ts';
import { withFonts } from '../support/fonts.ts';
import { startDevServer } from '../support/dev-server.ts';
import { watchFaults } from '../support/faults.ts';
import { compareShapes, readShape, type Box, type Shape } from '../support/shapes.ts';
import { files, readSite } from '../support/fixture.ts';

// One server for all of them; a dev server renders a page anew each time.
test.describe.configure({ mode: 'serial' });
test.use({ deviceScaleFactor: 4 });

let server: Awaited<ReturnType<typeof startDevServer>>;
test.beforeAll(async () => {
  server = await startDevServer();
});
test.afterAll(() => server.stop());

const figures = files.flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

const chart = figures.find((id) => readSite(`figures/${id}/index.html`).includes('<figure-explorer'))!;

test('no file of the site has anything of the gallery', () => {
  expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css|json|xml|txt)$|^_/.test(file));
  const traces = ['/gallery/', 'specimen', 'gallery-', 'main.gallery'];
  expect(texts.filter((file) => traces.some((trace) => readSite(file).toLowerCase().includes(trace)))).toEqual([]);
});

test('the gallery frames every figure, the marks and the components in every condition, and says what is emulated', async ({ page }) => {
  // What the frames hold is looked at one by one.
  await page.route('**/gallery/*/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>A frame</title>' }));
  const faults = await watchFaults(page, server.address);
  await page.goto(`${server.address}/gallery/`);
  const things = ['marks', ...figures.map((id) => `figures/${id}`), 'components'];
  const wanted = things.flatMap((thing) => Object.keys(conditions).map((condition) => `/gallery/${condition}/${thing}/`));
  // A server that has just started may load a page twice, and what is being read then is gone.
  await expect(async () => {
    const frames = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    expect(frames.toSorted()).toEqual(wanted.toSorted());
  }).toPass();
  for (const { name, says } of Object.values(conditions)) await expect(page.getByText(says, { exact: true }).first(), name).toBeVisible();
  expect(faults).toEqual([]);
});

for (const { width, columns } of [
  { width: 1280, columns: { wide: 2, narrow: 3 } },
  { width: 360, columns: { wide: 1, narrow: 1 } },
])
  test(`at ${width} px the frames fill their columns in true size, cut nothing off, and show the same fonts`, async ({ page }) => {
    await page.route('**/gallery/*/**', (route) =>
      route.request().url().endsWith(`/figures/${chart}/`)
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '<title>A frame</title>' }),
    );
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.address}/gallery/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const [kind, count] of Object.entries(columns)) {
      const row = page.locator(`section:has(#figures-${chart}) .frames`).and(page.locator(`[data-frames=${kind}]`));
      const boxes = await row.locator('iframe').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as Box));
      expect(new Set(boxes.map(({ x }) => x)).size, kind).toBe(count);
      const room = (await row.boundingBox())!.width - 12 * (count - 1);
      for (const box of boxes) expect(box.width, kind).toBeCloseTo(room / count, 0);
    }
    for (const frame of await page.locator(`section:has(#figures-${chart}) iframe`).all()) {
      await frame.scrollIntoViewIfNeeded();
      const name = (await frame.getAttribute('title'))!;
      const content = frame.contentFrame();
      await expect(content.locator('main'), name).toBeVisible();
      await expect.poll(() => content.locator('html').evaluate(measure), name).toEqual({ hidden: [0, 0], zoom: 1, loaded: true });
      const isWide = width > 1000 && (await frame.evaluate((one) => one.closest('[data-frames=wide]') !== null));
      if (!name.endsWith('Print')) await expect(content.locator(isWide ? '.wide svg' : '.narrow svg'), name).toBeVisible();
    }
  });

test('every figure, component, status, qualifier and unit is there, in each condition without a fault', async ({ page }) => {
  const faults = await watchFaults(page, server.address);
  for (const id of figures) {
    await page.goto(`${server.address}/gallery/light/figures/${id}/`);
    await expect(page.locator(`figure#${id} .drawing`), id).toBeVisible();
  }
  await page.goto(`${server.address}/gallery/light/components/`);
  const lines = (await page.locator('figure.example pre').allTextContents()).join('\n');
  expect(Object.keys(componentProps).filter((name) => !lines.includes(`<${name}`))).toEqual([]);
  for (const condition of Object.keys(conditions)) {
    await page.goto(`${server.address}/gallery/${condition}/marks/`);
    await expect(page.locator('html')).toHaveAttribute('data-condition', condition);
    const shown = await page.locator('[data-specimen]').evaluateAll((all) => all.map((one) => one.getAttribute('data-specimen')));
    expect(shown).toEqual(statuses.flatMap((status) => qualifiers.map((qualifier) => `${status} ${qualifier}`)));
    await expect(page.locator('[data-unit]')).toHaveCount(unitIds.length);
    await expect(page.locator('svg.fig')).toHaveCount(qualifiers.length * 5);
  }
  expect(faults).toEqual([]);
});

const looks: Record<string, (page: Page) => Promise<void>> = {
  'on a screen': (page) => page.emulateMedia({ colorScheme: 'light' }),
  'in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'on paper': (page) => page.emulateMedia({ media: 'print' }),
  'in forced colours': (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  'to an eye that sees no colours': async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
  },
};

for (const [look, set] of Object.entries(looks)) {
  test(`the marks of the five statuses differ in shape, in text and in every kind of drawing, ${look}`, async ({ page }) => {
    await withFonts(page);
    await set(page);
    await page.goto(`${server.address}/gallery/${look === 'in the dark' ? 'dark' : 'light'}/marks/`);
    expect(
      await findAlike(
        page,
        statuses.map((status) => `[data-mark-of=${status}]`),
        boxOfMark,
      ),
      'in text',
    ).toEqual([]);
    for (const kind of ['columns', 'line', 'bars', 'points'])
      expect(
        await findAlike(
          page,
          statuses.map((status) => `[data-drawing^=specimen-${kind}-exact-linear] [data-cell$="exact-${status}"] [data-mark]`),
          boxOfShape,
        ),
        kind,
      ).toEqual([]);
    // The measure itself: one mark at two places is one shape.
    const [one, same] = ['projection exact', 'projection about'].map((specimen) => `[data-specimen="${specimen}"]`);
    expect(await findAlike(page, [one!, same!], boxOfMark)).toHaveLength(1);
  });
}

/** What a frame does not show of its page, to the right and below, in px; its zoom; and whether its fonts have come, however late. */
function measure(page: HTMLElement): { hidden: [number, number]; zoom: number; loaded: boolean } {
  const fonts = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
  return {
    hidden: [page.scrollWidth - page.clientWidth, Math.max(0, page.scrollHeight - page.clientHeight)],
    zoom: page.currentCSSZoom,
    loaded: fonts.length === 2 && fonts.every(({ status, display }) => status === 'loaded' && display === 'block'),
  };
}

/** Pairs of marks that are the same shape, whatever their colours. */
async function findAlike(page: Page, selectors: string[], boxOf: (box: Box, fontSize: number) => Box): Promise<string[]> {
  const shapes: Shape[] = [];
  for (const selector of selectors) {
    const mark = page.locator(selector).first();
    await mark.scrollIntoViewIfNeeded();
    const fontSize = await mark.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    shapes.push(await readShape(page, boxOf((await mark.boundingBox())!, fontSize)));
  }
  return selectors.flatMap((one, index) =>
    selectors.slice(index + 1).flatMap((other, step) => {
      const apart = compareShapes(shapes[index]!, shapes[index + 1 + step]!);
      return apart < 0.08 ? [`${one} is like ${other}: ${apart.toFixed(2)}`] : [];
    }),
  );
}

/** The mark before a number or word: a background at its beginning. */
function boxOfMark({ x, y, height }: Box, fontSize: number): Box {
  const side = 0.76 * fontSize;
  return { x: Math.floor(x) - 1, y: Math.round(y + height / 2 - side / 2), width: Math.ceil(side), height: Math.ceil(side) };
}

/** A mark in a drawing with some paper around it; of a column the upper part. */
function boxOfShape({ x, y, width, height }: Box): Box {
  return {
    x: Math.floor(x) - 3,
    y: Math.floor(y) - 3,
    width: Math.min(30, Math.ceil(width) + 6),
    height: Math.min(30, Math.ceil(height) + 6),
  };
}
