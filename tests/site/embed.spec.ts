import { expect, test, type Frame, type Page } from '@playwright/test';
import { renderEmbedCode } from '#exports/embed-code.ts';
import { joinReport } from '#report/join.ts';
import { readContent } from '../../src/check/read.ts';
import { withFonts } from '../support/fonts.ts';
import { withHost } from '../support/host.ts';
import { attribute, hasClass, inside, textOf, type Element } from '../support/html.ts';
import { chapters, elementsOf, embeds, readPage, site } from '../support/fixture.ts';

// Nothing may stand between a frame and the scheme of its host.
test.use({ colorScheme: null });

const ids = embeds.map((embed) => embed.split('/')[2]!);
const sample = 'riders-by-year';
const { report } = joinReport(readContent(site.folder).entries!);

test('every figure of the report has an embed, with its finding, drawing, notes, sources, licence and a way back', () => {
  const figures = new Map(chapters.flatMap(figuresOf));
  expect(ids.toSorted()).toEqual([...figures.keys()].sort());
  for (const [id, figure] of figures) {
    const all = elementsOf(`/embed/${id}/`);
    const text = textOf(all.find(({ tagName }) => tagName === 'main')!).replace(/\s+/g, ' ');
    const whole = inside(figure);
    const notes = byTag(whole, 'figcaption').flatMap((caption) => byTag(inside(caption), 'li'));
    const wanted = [...byClass(whole, 'finding'), ...byClass(whole, 'subtitle'), ...notes];
    for (const part of wanted) expect.soft(text, id).toContain(textOf(part).replace(/\s+/g, ' ').trim());
    expect
      .soft(
        byTag(all, 'svg').map(({ attrs }) => attrs),
        id,
      )
      .toEqual(byTag(whole, 'svg').map(({ attrs }) => attrs));
    expect.soft(byTag(all, 'h1').map(textOf), id).toEqual(byClass(whole, 'finding').map(textOf));
    expect.soft(text, id).toMatch(/Sources? \S.*Latest edition, \w+ \d{4}\. CC BY 4\.0/);
    expect
      .soft(
        byTag(all, 'a').map((link) => attribute(link, 'href')),
        id,
      )
      .toEqual(expect.arrayContaining([`/figures/${id}/`, '/']));
    expect
      .soft(
        byTag(all, 'base').map((base) => attribute(base, 'target')),
        id,
      )
      .toEqual(['_blank']);
    expect
      .soft(
        byTag(all, 'meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'),
        id,
      )
      .toBe(true);
    expect
      .soft(
        all.filter(({ tagName }) => ['nav', 'header', 'footer', 'theme-switch'].includes(tagName)),
        id,
      )
      .toEqual([]);
  }
});

test('the embed of an edition is the same figure, and says of which edition it is', () => {
  for (const embed of embeds) {
    const kept = readPage(embed.replace('/embed/', '/embed/2026-11/'));
    expect.soft(kept).toContain('Edition of November 2026, kept as it is.');
    expect.soft(kept.replace('Edition of November 2026, kept as it is', 'Latest edition, November 2026'), embed).toBe(readPage(embed));
  }
});

test('a page of another site shows an embed, hears its height and fits it; it hears again when the width changes', async ({
  page,
  baseURL,
}) => {
  await withFonts(page);
  for (const id of [sample, 'who-is-who', 'lanes-and-bridge']) {
    await withHost(`<!doctype html><html lang="en"><title>Host</title><body>${toCode(id, baseURL!)}<p>Text after</p>`, async (host) => {
      await page.addInitScript(() => {
        addEventListener('message', ({ data }) => (globalThis.heard ??= []).push(data as Heard));
      });
      for (const width of [360, 720]) {
        await page.setViewportSize({ width, height: 900 });
        if (width === 360) await page.goto(host);
        const frame = await findFrame(page, `/embed/${id}/`);
        const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        await expect.poll(() => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height)).toBe(height);
        expect(await page.evaluate(() => globalThis.heard?.at(-1))).toEqual({ source: 'fixture-bicycles-report', figure: id, height });
        expect(
          await frame.evaluate(
            () => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
          ),
        ).toBe(true);
      }
    });
  }
});

test('a host with several embeds gives each its own height, and listens to no other frame', async ({ page, baseURL }) => {
  await withFonts(page);
  const shown = ['who-is-who', sample];
  const spoken = "{ source: 'fixture-bicycles-report', figure: 'who-is-who', height: 5000 }";
  const other = `<iframe id="other" srcdoc="<script>onmessage = () => parent.postMessage(${spoken}, '*')</script>"></iframe>`;
  const codes = shown.map((id) => toCode(id, baseURL!)).join('');
  await withHost(`<!doctype html><title>Host</title>${codes}${other}`, async (host) => {
    await page.goto(host);
    const readHeights = (): Promise<number[]> =>
      page.locator('iframe').evaluateAll((frames) => frames.map((frame) => parseFloat((frame as HTMLElement).style.height)));
    const wanted = await Promise.all(
      shown.map(async (id) =>
        (await findFrame(page, `/embed/${id}/`)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
      ),
    );
    await expect.poll(readHeights).toEqual([...wanted, NaN]);
    await page.evaluate(async () => {
      const heard = new Promise((resolve) => addEventListener('message', resolve));
      document.querySelector<HTMLIFrameElement>('#other')!.contentWindow!.postMessage('speak', '*');
      await heard;
    });
    expect(await readHeights()).toEqual([...wanted, NaN]);
  });
});

test('where no script tells the height, the frame keeps room for the whole figure on phones and in columns, and not much more', async ({
  page,
  baseURL,
}) => {
  await withFonts(page);
  const faults: string[] = [];
  // All at once, so none may wait until it is scrolled to.
  const codes = ids.map((id) => /<div[^]*<\/div>/.exec(toCode(id, baseURL!))![0].replace('loading="lazy"', `id="${id}"`)).join('');
  const html = `<!doctype html><title>Host</title><body style="margin:0 auto;max-width:720px;padding:0 16px">${codes}`;
  await withHost(html, async (address) => {
    await page.goto(address);
    const shown = new Map(await Promise.all(ids.map(async (id) => [id, await findFrame(page, `/embed/${id}/`)] as const)));
    for (const width of [312, 352, 390, 430, 470, 512, 560, 600, 631, 632, 720, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [id, frame] of shown) {
        const host = page.locator(`#${id}`);
        // Out of sight it would not hear of its width.
        await host.scrollIntoViewIfNeeded();
        const box = await host.evaluate((one) => ({ width: one.clientWidth, kept: one.getBoundingClientRect().height }));
        await expect.poll(() => frame.evaluate(() => innerWidth), { intervals: [20] }).toBe(box.width);
        const needed = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        if (needed > box.kept) faults.push(`${id} at ${width} px needs ${needed} px and has ${box.kept}`);
        if (box.kept > needed * 1.35) faults.push(`${id} at ${width} px needs ${needed} px only and has ${box.kept}`);
      }
    }
  });
  expect(faults).toEqual([]);
});

test('a page of another site can show nothing else of this one', async ({ page, baseURL }) => {
  const refused = [
    '/',
    '/about/',
    '/chapters/riders/',
    '/data/regular-riders/',
    '/figures/',
    '/claims/rider-count-2022/',
    '/404.html',
    '/feed.xml',
    `/figures/${sample}/oembed.json`,
  ];
  await withHost(
    `<!doctype html><title>Host</title>${refused.map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join('')}`,
    async (host) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(host);
      await expect.poll(() => said.filter((text) => text.includes("frame-ancestors 'none'")).length).toBe(refused.length);
      const readAddresses = (): string[] =>
        page
          .frames()
          .slice(1)
          .map((frame) => frame.url().split('//')[0]!);
      await expect.poll(readAddresses).toEqual(refused.map(() => 'chrome-error:'));
    },
  );
});

test('an embed takes the colours of its host, dark in a dark one and light in a light one', async ({ page, baseURL }) => {
  for (const scheme of ['dark', 'light'] as const) {
    await withHost(`<!doctype html><html style="color-scheme: ${scheme}"><title>Host</title>${toCode(sample, baseURL!)}`, async (host) => {
      await page.goto(host);
      const frame = await findFrame(page, `/embed/${sample}/`);
      expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
      expect((await readBrightness(frame)) < 128).toBe(scheme === 'dark');
    });
  }
});

test('in a sandbox that allows it nothing, an embed is still whole', async ({ page, baseURL }) => {
  await withHost(
    `<!doctype html><title>Host</title><iframe sandbox width="700" height="900" src="${baseURL}/embed/${sample}/"></iframe>`,
    async (host) => {
      const fonts: string[] = [];
      page.on('requestfinished', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()));
      await page.goto(host);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.locator('svg.fig:visible').first()).toBeVisible();
      await expect(frame.getByRole('link', { name: 'Numbers, sources and files of this figure' })).toBeVisible();
      await expect.poll(() => fonts.length, 'fonts that the sandbox let through').toBeGreaterThan(0);
    },
  );
});

/** What a reader pastes. */
function toCode(id: string, address: string): string {
  return renderEmbedCode(report, id, new URL(address));
}

function figuresOf(page: string): [string, Element][] {
  return elementsOf(page).flatMap((one) => (one.tagName === 'figure' ? [[attribute(one, 'id')!, one]] : []));
}

function byTag(all: Element[], name: string): Element[] {
  return all.filter(({ tagName }) => tagName === name);
}

function byClass(all: Element[], name: string): Element[] {
  return all.filter((one) => hasClass(one, name));
}

async function findFrame(page: Page, path: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith(path))).toBe(true);
  const frame = page.frames().find((one) => one.url().endsWith(path))!;
  await frame.waitForLoadState();
  return frame;
}

/** Brightness of the ground, 0 to 255. */
function readBrightness(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
}

interface Heard {
  source: string;
  figure: string;
  height: number;
}

declare global {
  // In the page of the host.
  var heard: Heard[] | undefined;
}
