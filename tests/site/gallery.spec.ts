import { expect, test, type Page } from '@playwright/test';
import { componentProps } from '../../src/schemas/components.ts';
import { qualifiers, statuses } from '../../src/schemas/observation.ts';
import { unitIds } from '../../src/schemas/unit.ts';
import { conditions } from '../../src/gallery/conditions.ts';
import { explorable } from '../support/explorer.ts';
import { withFonts } from '../support/fonts.ts';
import { startDevServer } from '../support/dev-server.ts';
import { watchFaults } from '../support/faults.ts';
import { compareShapes, readShapes, type Box } from '../support/shapes.ts';
import { dist, figureIds, files, readSite } from '../support/fixture.ts';
import { isFull } from '../support/site.ts';

test('no file of the site contains a trace of the gallery', () => {
  expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css|json|xml|txt)$|^_/.test(file));
  const traces = ['/gallery/', 'specimen', 'gallery-', 'main.gallery'];
  expect(texts.filter((file) => traces.some((trace) => readSite(file).toLowerCase().includes(trace)))).toEqual([]);
});

const figures = files.flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

// The tests share one server.
test.describe('in the preview for editors', () => {
  test.describe.configure({ mode: 'serial' });

  let server: Awaited<ReturnType<typeof startDevServer>>;
  test.beforeAll(async () => {
    server = await startDevServer();
  });
  test.afterAll(() => server.stop());

  test('the gallery frames every figure, the marks and the components in every condition, says what is emulated, and shows each frame whole, at full size and in the web fonts', async ({
    page,
  }) => {
    const chart = explorable[0]!;
    // The pages in the other frames are tested one by one.
    await page.route('**/gallery/*/**', (route) =>
      route.request().url().endsWith(`/figures/${chart}/`)
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '<title>A frame</title>' }),
    );
    const faults = await watchFaults(page, server.address);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${server.address}/gallery/`);
    const things = ['marks', ...figures.map((id) => `figures/${id}`), 'components'];
    const wanted = things.flatMap((thing) => Object.keys(conditions).map((condition) => `/gallery/${condition}/${thing}/`));
    // A server that has just started may load a page twice, so elements can disappear while they are read.
    await expect(async () => {
      const frames = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
      expect(frames.toSorted()).toEqual(wanted.toSorted());
    }).toPass();
    for (const { name, says } of Object.values(conditions)) await expect(page.getByText(says, { exact: true }).first(), name).toBeVisible();
    for (const { width, columns } of [
      { width: 1280, columns: { wide: 2, narrow: 3 } },
      { width: 360, columns: { wide: 1, narrow: 1 } },
    ])
      await test.step(`${width} px wide`, async () => {
        await page.setViewportSize({ width, height: 900 });
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
    expect(faults).toEqual([]);
  });

  test('the gallery has figures of every kind and every component, status, qualifier and unit, without faults', async ({ page }) => {
    const faults = await watchFaults(page, server.address);
    for (const id of figures.filter((figure) => isFull || explorable.includes(figure) || !figureIds.includes(figure))) {
      await page.goto(`${server.address}/gallery/light/figures/${id}/`);
      await expect(page.locator(`figure#${id} .drawing`), id).toBeVisible();
    }
    await page.goto(`${server.address}/gallery/light/components/`);
    const lines = (await page.locator('figure.example pre').allTextContents()).join('\n');
    expect(Object.keys(componentProps).filter((name) => !lines.includes(`<${name}`))).toEqual([]);
    for (const condition of isFull ? Object.keys(conditions) : ['narrow-dark']) {
      await page.goto(`${server.address}/gallery/${condition}/marks/`);
      await expect(page.locator('html')).toHaveAttribute('data-condition', condition);
      const shown = await page.locator('[data-specimen]').evaluateAll((all) => all.map((one) => one.getAttribute('data-specimen')));
      expect(shown).toEqual(statuses.flatMap((status) => qualifiers.map((qualifier) => `${status} ${qualifier}`)));
      await expect(page.locator('[data-unit]')).toHaveCount(unitIds.length);
      await expect(page.locator('svg.fig')).toHaveCount(qualifiers.length * 5);
    }
    expect(faults).toEqual([]);
  });

  test.describe('close up', () => {
    test.use({ deviceScaleFactor: 4 });

    test('the marks of the five statuses differ in shape, in text and in every kind of drawing, on screen and on paper, with forced colours and without colour vision', async ({
      page,
    }) => {
      await withFonts(page, dist);
      const session = await page.context().newCDPSession(page);
      const looks: Record<string, () => Promise<unknown>> = {
        'in dark colours': () => page.emulateMedia({ colorScheme: 'dark' }),
        'on a screen': () => page.emulateMedia({ colorScheme: 'light' }),
        'on paper': () => page.emulateMedia({ media: 'print', colorScheme: 'light' }),
        'in forced colours': () => page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' }),
        'without colour vision': async () => {
          await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
          await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
        },
      };
      for (const [look, set] of Object.entries(looks))
        await test.step(look, async () => {
          await set();
          const condition = look === 'in dark colours' ? 'dark' : 'light';
          if (!page.url().includes(`/${condition}/`)) await page.goto(`${server.address}/gallery/${condition}/marks/`);
          const inText = statuses.map((status) => `[data-mark-of=${status}]`);
          expect.soft(await findAlike(page, inText, boxOfMark), `in text, ${look}`).toEqual([]);
          for (const kind of ['columns', 'line', 'bars', 'points']) {
            const drawing = `[data-drawing^=specimen-${kind}-exact-linear]`;
            const drawn = statuses.map((status) => `${drawing} [data-cell$="exact-${status}"] [data-mark]`);
            expect.soft(await findAlike(page, drawn, boxOfShape), `${kind}, ${look}`).toEqual([]);
          }
          // Tests the comparison itself: the same mark in two places has the same shape.
          const same = ['projection exact', 'projection about'].map((specimen) => `[data-specimen="${specimen}"]`);
          expect(await findAlike(page, same, boxOfMark)).toHaveLength(1);
        });
    });
  });
});

/** Runs in a frame: how many px of its page are hidden at the right and at the bottom, its zoom, and whether its fonts are loaded. */
function measure(page: HTMLElement): { hidden: [number, number]; zoom: number; loaded: boolean } {
  // A font for rarer letters has a range, and is loaded only where they are.
  const fonts = [...document.fonts].filter(({ family, unicodeRange }) => !family.includes('Fallback') && unicodeRange === 'U+0-10FFFF');
  return {
    hidden: [page.scrollWidth - page.clientWidth, Math.max(0, page.scrollHeight - page.clientHeight)],
    zoom: page.currentCSSZoom,
    loaded: fonts.length === 2 && fonts.every(({ status, display }) => status === 'loaded' && display === 'block'),
  };
}

/** Pairs of marks that have the same shape, whatever their colours. All marks must fit into the window together. */
async function findAlike(page: Page, selectors: string[], boxOf: (box: Box, fontSize: number) => Box): Promise<string[]> {
  const marks = await page.evaluate((wanted) => {
    const found = wanted.map((selector) => document.querySelector(selector)!);
    found[Math.floor(found.length / 2)]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found.map((one) => ({ box: one.getBoundingClientRect().toJSON() as Box, fontSize: parseFloat(getComputedStyle(one).fontSize) }));
  }, selectors);
  const shapes = await readShapes(
    page,
    marks.map(({ box, fontSize }) => boxOf(box, fontSize)),
  );
  return selectors.flatMap((one, index) =>
    selectors.slice(index + 1).flatMap((other, step) => {
      const difference = compareShapes(shapes[index]!, shapes[index + 1 + step]!);
      return difference < 0.08 ? [`${one} looks like ${other}: ${difference.toFixed(2)}`] : [];
    }),
  );
}

/** The box of the mark before a number or word, which is a background image at its start. */
function boxOfMark({ x, y, height }: Box, fontSize: number): Box {
  const side = 0.76 * fontSize;
  return { x: Math.floor(x) - 1, y: Math.round(y + height / 2 - side / 2), width: Math.ceil(side), height: Math.ceil(side) };
}

/** The box of a mark in a drawing, with some paper around it; for a column, only the upper part. */
function boxOfShape({ x, y, width, height }: Box): Box {
  return {
    x: Math.floor(x) - 3,
    y: Math.floor(y) - 3,
    width: Math.min(30, Math.ceil(width) + 6),
    height: Math.min(30, Math.ceil(height) + 6),
  };
}
