import { expect, test, type Page } from '@playwright/test';

// The chapter has a figure with two panels, and several with one.
const chapter = '/chapters/trade/';
const twoPanels = 'sales-by-year';

test('by ear each drawing has its own name and its description once, while the folds are closed', async ({ page }) => {
  await page.goto(chapter);
  const described = await page.evaluate(() =>
    [...document.querySelectorAll('figure:has(svg.fig)')].map((figure) => ({
      id: figure.id,
      words: document.getElementById(`${figure.id}-d`)!.textContent.trim(),
      panel: figure.querySelector('.wide .panel-title')?.textContent.trim(),
    })),
  );
  expect(described.length).toBeGreaterThan(1);
  const nodes = await readTree(page);
  const images = nodes.filter(({ role }) => role === 'image' || role === 'img');
  expect(images).toHaveLength(described.length + described.filter(({ panel }) => panel !== undefined).length);
  expect(new Set(images.map(({ name }) => name)).size, 'every name is different').toBe(images.length);
  for (const { id, words, panel } of described) {
    expect(
      images.filter((image) => squeeze(image.description) === squeeze(words)),
      id,
    ).toHaveLength(1);
    expect(
      nodes.filter(({ role, name }) => role === 'StaticText' && squeeze(name) === squeeze(words)),
      id,
    ).toEqual([]);
    if (panel === undefined) continue;
    const second = images.filter((image) => squeeze(image.description) === squeeze(panel));
    expect(
      second.map(({ name }) => name),
      id,
    ).toEqual([expect.stringMatching(/ logarithmic$/)]);
  }
});

test('by ear a figure that is explored has its name and its description, and its drawings are silent', async ({ page }) => {
  for (const id of [twoPanels, 'riders-by-year']) {
    await page.goto(`/figures/${id}/`);
    const words = await page.locator(`[id="${id}-d"]`).textContent();
    await page.getByRole('application').focus();
    await expect(page.locator('figure-explorer[data-exploring]')).toBeVisible();
    const nodes = await readTree(page);
    const [stage, ...others] = nodes.filter(({ role }) => role === 'application');
    expect(others).toEqual([]);
    expect(stage!.name).not.toBe('');
    expect(squeeze(stage!.description)).toBe(squeeze(words!));
    expect(nodes.filter(({ role }) => role === 'image' || role === 'img')).toEqual([]);
  }
});

test('an embed has its description once', async ({ page }) => {
  await page.goto(`/embed/${twoPanels}/`);
  const words = squeeze((await page.locator(`[id="${twoPanels}-d"]`).textContent())!);
  const nodes = await readTree(page);
  expect(nodes.filter(({ description }) => squeeze(description) === words)).toHaveLength(1);
  expect(nodes.filter(({ role, name }) => role === 'StaticText' && squeeze(name) === words)).toEqual([]);
});

test('without styles a figure has one drawing of each panel, in colours, its numbers apart, its description and its table', async ({
  page,
}) => {
  await page.goto(chapter);
  const figures = await page.evaluate(() => {
    document.querySelectorAll('style, link[rel=stylesheet]').forEach((one) => {
      one.remove();
    });
    // What reader views and e-mail drop.
    document.querySelectorAll('[class]').forEach((one) => {
      one.removeAttribute('class');
    });
    return [...document.querySelectorAll('figure:has(svg)')].map((figure) => {
      const svgs = [...figure.querySelectorAll<SVGSVGElement>('svg')].filter((svg) => svg.checkVisibility());
      const paints = svgs.flatMap((svg) =>
        [...svg.querySelectorAll('[data-mark], text')].map((one) => {
          const { fill, stroke, fontSize, fontFamily } = getComputedStyle(one);
          return { tag: one.tagName, fill, stroke, fontSize, fontFamily };
        }),
      );
      const unlike = svgs.flatMap((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent.trim()));
      return {
        id: figure.id,
        axes: svgs.map((svg) => svg.dataset.axis),
        paints,
        texts: unlike,
        words: svgs.map((svg) => svg.textContent.trim().split(/\s+/).join(' ')).join(' '),
        hasDescription: document.getElementById(`${figure.id}-d`)!.checkVisibility(),
        rows: figure.querySelectorAll('table tbody tr').length,
      };
    });
  });
  expect(figures.length).toBeGreaterThan(1);
  for (const { id, axes, paints, texts, words, hasDescription, rows } of figures) {
    expect(new Set(axes).size, id).toBe(axes.length);
    expect(axes.length, id).toBe(id === twoPanels ? 2 : 1);
    expect(words, id).toBe(texts.join(' '));
    expect(hasDescription, id).toBe(true);
    expect(rows, id).toBeGreaterThan(0);
    for (const { tag, fill, stroke, fontSize, fontFamily } of paints) {
      expect(
        [fill, stroke].some((paint) => !['none', 'rgb(0, 0, 0)'].includes(paint)),
        `${id} ${tag} ${fill} ${stroke}`,
      ).toBe(true);
      if (tag !== 'text') continue;
      expect(parseFloat(fontSize), id).toBeGreaterThanOrEqual(12);
      expect(fontFamily, id).toMatch(/sans-serif/);
    }
  }
});

for (const [name, size, zoom] of [
  ['with the text spacing of WCAG 1.4.12 on a telephone', { width: 390, height: 800 }, 'spacing'],
  ['with the text spacing of WCAG 1.4.12 on a desk', { width: 1280, height: 800 }, 'spacing'],
  ['with a text size of 32 px', { width: 1280, height: 800 }, 'size'],
  ['with a text size of 32 px on a telephone', { width: 390, height: 800 }, 'size'],
  ['at a zoom of 400 %', { width: 320, height: 256 }, 'none'],
] as const) {
  test(`no text of a drawing is cut, or moved over another, ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    const client = await page.context().newCDPSession(page);
    if (zoom === 'size') await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const address of [chapter, '/chapters/riders/', `/figures/${twoPanels}/`, `/embed/${twoPanels}/`]) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      if (zoom === 'size') expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      const before = await page.evaluate(findCutTexts);
      if (zoom === 'spacing') await page.evaluate(spaceTexts);
      const { seen, cut, over } = await page.evaluate(findCutTexts);
      expect(seen, address).toBeGreaterThan(10);
      expect(cut, address).toEqual([]);
      expect(over, `${address}: what the layout places is not moved`).toEqual(before.over);
    }
  });
}

/** Runs in the page: does what the bookmarklet for WCAG 1.4.12 does; the policy of the site allows only sheets that script constructs. */
function spaceTexts(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: the texts of visible drawings that something clips, that leave the page, or that lie over another text. */
function findCutTexts(): { seen: number; cut: string[]; over: string[] } {
  const cut: string[] = [];
  const over: string[] = [];
  let seen = 0;
  for (const svg of document.querySelectorAll('svg.fig')) {
    if (!svg.checkVisibility()) continue;
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    seen += texts.length;
    for (const [index, { words, box }] of texts.entries()) {
      if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5) cut.push(`“${words}” leaves the page`);
      for (let around: Element | null = svg; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const frame = around.getBoundingClientRect();
        if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
          cut.push(`“${words}” is cut by ${around.tagName}`);
      }
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // The box of a text is as high as its font, which is higher than its letters.
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 0.4 * box.height) over.push(`“${words}” is over “${other.words}”`);
      }
    }
  }
  return { seen, cut, over };
}

/** The accessibility tree that Chromium gives to assistive technology. */
async function readTree(page: Page): Promise<{ role: string; name: string; description: string }[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const textOf = (value: { value?: unknown } | undefined): string => (typeof value?.value === 'string' ? value.value : '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({ role: textOf(role), name: textOf(name), description: textOf(description) }));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
