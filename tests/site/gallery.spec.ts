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

test('no file of the site has anything of the gallery', () => {
  expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css|json|xml|txt)$|^_/.test(file));
  const traces = ['/gallery/', 'specimen', 'gallery-', 'main.gallery'];
  expect(texts.filter((file) => traces.some((trace) => readSite(file).toLowerCase().includes(trace)))).toEqual([]);
});

const figures = files.flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

// One server for all of them; a dev server renders a page anew each time.
test.describe('in the preview for editors', () => {
  test.describe.configure({ mode: 'serial' });

  let server: Awaited<ReturnType<typeof startDevServer>>;
  test.beforeAll(async () => {
    server = await startDevServer();
  });
  test.afterAll(() => server.stop());

  test('the gallery frames every figure, the marks and the components in every condition, says what is emulated, and shows all of a frame in true size and in the same fonts', async ({
    page,
  }) => {
    const chart = explorable[0]!;
    // What the other frames hold is looked at one by one.
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
    // A server that has just started may load a page twice, and what is being read then is gone.
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

  test('figures of every kind, every component, status, qualifier and unit are there without a fault', async ({ page }) => {
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

  test.describe('seen closely', () => {
    test.use({ deviceScaleFactor: 4 });

    test('the marks of the five statuses differ in shape, in text and in every kind of drawing, on screens and paper, in forced colours and to an eye that sees none', async ({
      page,
    }) => {
      await withFonts(page, dist);
      const session = await page.context().newCDPSession(page);
      const looks: Record<string, () => Promise<unknown>> = {
        'in the dark': () => page.emulateMedia({ colorScheme: 'dark' }),
        'on a screen': () => page.emulateMedia({ colorScheme: 'light' }),
        'on paper': () => page.emulateMedia({ media: 'print', colorScheme: 'light' }),
        'in forced colours': () => page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' }),
        'to an eye that sees no colours': async () => {
          await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
          await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
        },
      };
      for (const [look, set] of Object.entries(looks))
        await test.step(look, async () => {
          await set();
          const condition = look === 'in the dark' ? 'dark' : 'light';
          if (!page.url().includes(`/${condition}/`)) await page.goto(`${server.address}/gallery/${condition}/marks/`);
          const inText = statuses.map((status) => `[data-mark-of=${status}]`);
          expect.soft(await findAlike(page, inText, boxOfMark), `in text, ${look}`).toEqual([]);
          for (const kind of ['columns', 'line', 'bars', 'points']) {
            const drawing = `[data-drawing^=specimen-${kind}-exact-linear]`;
            const drawn = statuses.map((status) => `${drawing} [data-cell$="exact-${status}"] [data-mark]`);
            expect.soft(await findAlike(page, drawn, boxOfShape), `${kind}, ${look}`).toEqual([]);
          }
          // The measure itself: one mark at two places is one shape.
          const same = ['projection exact', 'projection about'].map((specimen) => `[data-specimen="${specimen}"]`);
          expect(await findAlike(page, same, boxOfMark)).toHaveLength(1);
        });
    });
  });
});

/** What a frame does not show of its page, to the right and below, in px; its zoom; and whether its fonts have come, however late. */
function measure(page: HTMLElement): { hidden: [number, number]; zoom: number; loaded: boolean } {
  const fonts = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
  return {
    hidden: [page.scrollWidth - page.clientWidth, Math.max(0, page.scrollHeight - page.clientHeight)],
    zoom: page.currentCSSZoom,
    loaded: fonts.length === 2 && fonts.every(({ status, display }) => status === 'loaded' && display === 'block'),
  };
}

/** Pairs of marks that are the same shape, whatever their colours. All of them must find room in the window. */
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
