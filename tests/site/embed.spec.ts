import { expect, test, type Frame, type Page } from '@playwright/test';
import { renderEmbedCode } from '#exports/embed-code.ts';
import { joinReport } from '#report/join.ts';
import { readContent } from '../../src/read/read.ts';
import { readBrightness } from '../support/brightness.ts';
import { explorable } from '../support/explorer.ts';
import { withFonts } from '../support/fonts.ts';
import { withHost } from '../support/host.ts';
import { openScreen } from '../support/screen.ts';
import { isFull } from '../support/site.ts';
import { attribute, hasClass, inside, textOf, type Element } from '../support/html.ts';
import { chapters, dist, elementsOf, embeds, figureIds, readPage, site } from '../support/fixture.ts';

// Playwright must not override the colour scheme that a frame gets from its host.
test.use({ colorScheme: null });

const ids = embeds.map((embed) => embed.split('/')[2]!);
const sample = 'riders-by-year';
const { report } = joinReport(readContent(site.folder).entries!);

test('every figure of the report has an embed, with its finding, drawing, notes, sources and licence, and links to the report', () => {
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

test('the embed of an edition is the same figure, and says which edition it is from', () => {
  for (const embed of embeds) {
    const kept = readPage(embed.replace('/embed/', '/embed/2026-11/'));
    expect.soft(kept).toContain('Edition of November 2026, unchanged.');
    expect.soft(kept.replace('Edition of November 2026, unchanged', 'Latest edition, November 2026'), embed).toBe(readPage(embed));
  }
});

test('a host with several embeds gives each frame the height that it reports, even when the width changes, and ignores other frames', async ({
  page,
  baseURL,
}) => {
  await withFonts(page, dist);
  const shown = ['who-is-who', 'lanes-and-bridge', sample];
  const message = "{ source: 'fixture-bicycles-report', figure: 'who-is-who', height: 5000 }";
  const other = `<iframe id="other" srcdoc="<script>onmessage = () => parent.postMessage(${message}, '*')</script>"></iframe>`;
  const codes = shown.map((id) => toCode(id, baseURL!)).join('');
  await withHost(`<!doctype html><html lang="en"><title>Host</title><body>${codes}${other}<p>Text after</p>`, async (host) => {
    await page.addInitScript(() => {
      addEventListener('message', ({ data }) => (globalThis.heightMessages ??= []).push(data as HeightMessage));
    });
    const readHeights = (): Promise<number[]> =>
      page.locator('iframe').evaluateAll((frames) => frames.map((frame) => parseFloat((frame as HTMLElement).style.height)));
    let wanted: number[] = [];
    for (const width of [360, 720]) {
      // All frames are in view, so none waits until it is scrolled to.
      await page.setViewportSize({ width, height: 4000 });
      if (width === 360) await page.goto(host);
      const frames = await Promise.all(shown.map((id) => findFrame(page, `/embed/${id}/`)));
      wanted = await Promise.all(
        frames.map((frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))),
      );
      await expect.poll(readHeights, `${width} px wide`).toEqual([...wanted, NaN]);
      const messages = await page.evaluate(() => globalThis.heightMessages!);
      for (const [at, figure] of shown.entries()) {
        const last = messages.findLast((one) => one.figure === figure);
        expect(last).toEqual({ source: 'fixture-bicycles-report', figure, height: wanted[at] });
      }
      for (const frame of frames) expect(await frame.evaluate(isWhole)).toBe(true);
    }
    await page.evaluate(async () => {
      const received = new Promise((resolve) => addEventListener('message', resolve));
      document.querySelector<HTMLIFrameElement>('#other')!.contentWindow!.postMessage('speak', '*');
      await received;
    });
    expect(await readHeights()).toEqual([...wanted, NaN]);
  });
});

test('without a script to report the height, the frame has room for the whole figure on phones and in columns, and not much more', async ({
  page,
  baseURL,
}) => {
  await withFonts(page, dist);
  const faults: string[] = [];
  // One chart of each kind.
  const shown = ids.filter((id) => isFull || explorable.includes(id) || !figureIds.includes(id));
  // All load at once, so none may wait until it is scrolled to; and all are in view, because a frame out of view is not told its width.
  const codes = shown.map((id) => /<div[^]*<\/div>/.exec(toCode(id, baseURL!))![0].replace('loading="lazy"', `id="${id}"`)).join('');
  const small = 'transform:scale(0.05);transform-origin:top left;height:800px';
  const html = `<!doctype html><title>Host</title><body style="margin:0 auto;max-width:720px;padding:0 16px"><div style="${small}">${codes}</div>`;
  await withHost(html, async (address) => {
    await page.goto(address);
    const setScreen = await openScreen(page);
    const frames = await Promise.all(shown.map((id) => findFrame(page, `/embed/${id}/`)));
    for (const width of [312, 352, 390, 430, 470, 512, 560, 600, 631, 632, 720, 768, 1280]) {
      await setScreen(width, 800);
      const boxes = await page
        .locator('iframe')
        .evaluateAll((all) => all.map((one) => ({ width: one.clientWidth, height: parseFloat(getComputedStyle(one).height) })));
      const needs = await Promise.all(frames.map((frame, at) => frame.evaluate(measureAt, boxes[at]!.width)));
      for (const [at, needed] of needs.entries()) {
        const { height } = boxes[at]!;
        if (needed > height) faults.push(`${shown[at]} at ${width} px needs ${needed} px but has ${height}`);
        if (height > needed * 1.35) faults.push(`${shown[at]} at ${width} px needs only ${needed} px but has ${height}`);
      }
    }
  });
  expect(faults).toEqual([]);
});

test('other sites cannot frame any page except the embeds', async ({ page, baseURL }) => {
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
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(host);
      await expect.poll(() => messages.filter((text) => text.includes("frame-ancestors 'none'")).length).toBe(refused.length);
      const readAddresses = (): string[] =>
        page
          .frames()
          .slice(1)
          .map((frame) => frame.url().split('//')[0]!);
      await expect.poll(readAddresses).toEqual(refused.map(() => 'chrome-error:'));
    },
  );
});

test('an embed is complete in a sandbox without permissions, and takes the colours of its host', async ({ page, baseURL }) => {
  const sandboxed = `<!doctype html><title>Host</title><iframe sandbox width="700" height="900" src="${baseURL}/embed/${sample}/"></iframe>`;
  await withHost(sandboxed, async (host) => {
    const fonts: string[] = [];
    page.on('requestfinished', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()));
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.locator('svg.fig:visible').first()).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Numbers, sources and files of this figure' })).toBeVisible();
    await expect.poll(() => fonts.length, 'fonts that the sandbox allows').toBeGreaterThan(0);
  });
  const light = `<div style="color-scheme: light">${toCode('who-is-who', baseURL!)}</div>`;
  const html = `<!doctype html><html style="color-scheme: dark"><title>Host</title>${toCode(sample, baseURL!)}${light}`;
  await withHost(html, async (host) => {
    await page.setViewportSize({ width: 720, height: 4000 });
    await page.goto(host);
    for (const [id, isDark] of [
      [sample, true],
      ['who-is-who', false],
    ] as const) {
      const frame = await findFrame(page, `/embed/${id}/`);
      expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), id).toBe(isDark);
      expect((await readBrightness(frame, 'html')) < 128, id).toBe(isDark);
    }
  });
});

/** The code that someone pastes into their own page. */
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

/** Runs in a frame: whether nothing is cut off. */
function isWhole(): boolean {
  const { scrollHeight, scrollWidth } = document.documentElement;
  return scrollHeight <= innerHeight && scrollWidth <= innerWidth;
}

/** Runs in a frame: the height of its content in px, as soon as the frame has the given width. */
async function measureAt(width: number): Promise<number> {
  while (innerWidth !== width) await new Promise((resized) => addEventListener('resize', resized, { once: true }));
  return document.documentElement.getBoundingClientRect().height;
}

interface HeightMessage {
  source: string;
  figure: string;
  height: number;
}

declare global {
  // In the page of the host.
  var heightMessages: HeightMessage[] | undefined;
}
