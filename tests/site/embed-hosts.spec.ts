import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { embedWidth, renderEmbedCode } from '#exports/embed-code.ts';
import { toOembed } from '#exports/oembed.ts';
import { joinReport } from '#report/join.ts';
import { readContent } from '../../src/read/read.ts';
import { dist, site } from '../support/fixture.ts';
import { withFonts } from '../support/fonts.ts';
import { withHost } from '../support/host.ts';

const id = 'riders-by-year';
const { report } = joinReport(readContent(site.folder).entries!);

/** Places into which someone pastes the code; `EMBED` is where. */
const hosts: Record<string, string> = {
  block: '<div>EMBED</div>',
  'flex item': '<div style="display:flex"><div>text</div><div>EMBED</div></div>',
  'flex item beside a long text': `<div style="display:flex"><div>${'long '.repeat(300)}</div><div>EMBED</div></div>`,
  'flex container': '<div style="display:flex">EMBED</div>',
  'flex column with centred items': '<div style="display:flex;flex-direction:column;align-items:center">EMBED</div>',
  'grid with centred items': '<div style="display:grid;place-items:center">EMBED</div>',
  'grid column as wide as its content':
    '<div style="display:grid;grid-template-columns:auto minmax(0,1fr)"><div>EMBED</div><p>text</p></div>',
  'table cell': '<table><tr><td>text</td><td>EMBED</td></tr></table>',
  'cell of a table of fixed layout': '<table style="table-layout:fixed;width:100%"><tr><td>text</td><td>EMBED</td></tr></table>',
  float: '<div style="float:left">EMBED</div>',
  'inline block': '<div style="display:inline-block">EMBED</div>',
  'absolute box': '<div style="position:relative;height:1500px"><div style="position:absolute">EMBED</div></div>',
  'as narrow as its content': '<div style="width:min-content">EMBED</div>',
  columns: '<div style="columns:2">EMBED</div>',
  'fixed ratio': '<div style="aspect-ratio:16/9">EMBED</div>',
  'narrow sidebar': '<div style="width:100px">EMBED</div>',
  'closed by its width': '<div style="width:0;overflow:hidden">EMBED</div>',
  'right to left': '<div dir="rtl" style="display:flex"><div>نص</div><div>EMBED</div></div>',
  'dark, with a style for frames': '<style>iframe{max-width:100%;height:auto}</style><div style="color-scheme:dark">EMBED</div>',
  'style for frames in paragraphs': '<style>p>iframe,p>div{width:50%;height:100px}</style><p>EMBED</p>',
  'styles for boxes': '<style>.post div{padding:12px;border:3px solid}</style><div class="post"><section>EMBED</section></div>',
};

const plain = '<iframe width="100%" height="10" style="border:0" srcdoc="plain"></iframe>';

const ways = {
  'with its script': { change: (code: string) => code, most: Infinity },
  'without its script': { change: withoutScript, most: Infinity },
  'as a host of oEmbed gets it': { change: (_code: string, address: string) => toFixed(address), most: embedWidth },
};

for (const [way, { change, most }] of Object.entries(ways))
  test(`the code ${way} makes a frame that is as wide as a plain one and as high as its figure in hosts of every kind`, async ({
    page,
    baseURL,
  }) => {
    await withFonts(page, dist);
    const code = change(toCode(baseURL!).replace(' loading="lazy"', ''), baseURL!).replace(' loading="lazy"', '');
    const places = Object.entries(hosts).map(([name, host]) => place(host, code, name) + place(host, plain, `plain ${name}`));
    // All frames are in view, because one out of view is not told its width.
    const small = 'width:884px;height:2000px;transform:scale(0.05);transform-origin:top left';
    await openHost(page, `<div style="${small}">${places.join('')}</div>`, async () => {
      for (const name of Object.keys(hosts)) {
        const frame = page.locator(`[data-place="${name}"] iframe`);
        await expectWhole(frame);
        const usual = await page.locator(`[data-place="plain ${name}"] iframe`).evaluate((element) => element.clientWidth);
        const [width, room] = await frame.evaluate((element) => [
          element.parentElement!.offsetWidth,
          element.closest<HTMLElement>('[data-place]')!.offsetWidth,
        ]);
        expect.soft(width, name).toBeGreaterThanOrEqual(Math.max(Math.min(usual, most), 240));
        expect.soft(width, name).toBeLessThanOrEqual(room);
      }
    });
  });

test('in a host that removes styles and scripts a frame is as wide as a plain one and as high as its figure', async ({ page, baseURL }) => {
  await withFonts(page, dist);
  const bare = withoutScript(toCode(baseURL!)).replaceAll(/ style="[^"]*"/g, '');
  const places = ['block', 'flex item', 'table cell', 'inline block'].map((name) => place(hosts[name]!, bare));
  await openHost(page, places.join(''), async () => {
    for (const frame of await page.locator('iframe').all()) await expectWhole(frame);
  });
});

const hidings = {
  'display: none': ['<div data-hidden style="display:none">EMBED</div>', 'display:block'],
  'details that are closed': ['<details data-hidden><summary>more</summary>EMBED</details>', ''],
  'a tab without content': ['<div data-hidden style="content-visibility:hidden">EMBED</div>', 'content-visibility:visible'],
  'a flex item that is not displayed': [
    '<div style="display:flex"><div>text</div><div data-hidden style="display:none">EMBED</div></div>',
    'display:block',
  ],
} as const;

for (const [name, [host, shown]] of Object.entries(hidings))
  test(`in a host hidden by ${name} a frame is whole when it is shown, hidden and shown again`, async ({ page, baseURL }) => {
    await withFonts(page, dist);
    const code = toCode(baseURL!);
    for (const one of [code, code.replace(' loading="lazy"', '')]) {
      await openHost(page, place(host, one), async () => {
        const frame = page.locator('iframe[title]');
        for (let times = 0; times < 2; times += 1) {
          await setShown(page, shown, true);
          await expectWhole(frame);
          await expectFitted(frame);
          await setShown(page, shown, false);
        }
      });
    }
  });

test('the script believes no height that a frame says while it has no width', async ({ page, baseURL }) => {
  await withFonts(page, dist);
  await openHost(page, place('<div data-hidden>EMBED</div>', toCode(baseURL!)), async () => {
    const frame = page.locator('iframe[title]');
    await expectWhole(frame);
    await expectFitted(frame);
    const height = await frame.evaluate((element) => element.style.height);
    await setShown(page, '', false);
    expect(await hear(frame, 5177)).toBe(height);
    await setShown(page, 'display:block', true);
    expect(await hear(frame, 5177)).toBe('5177px');
  });
});

for (const sandbox of ['', 'allow-scripts'])
  test(`with sandbox="${sandbox}", on the frame and around the host, a frame is wide and high enough`, async ({ page, baseURL }) => {
    await withFonts(page, dist);
    const code = toCode(baseURL!);
    const boxed = code.replace('<iframe ', `<iframe sandbox="${sandbox}" `);
    await openHost(page, place(hosts['flex item']!, boxed), () => expectWhole(page.locator('iframe[title]')));
    const inner = place(hosts['inline block']!, code).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const outer = `<iframe id="outer" sandbox="${sandbox}" width="700" height="1600" srcdoc="${inner}"></iframe>`;
    await openHost(page, outer, () => expectWhole(page.frameLocator('#outer').locator('iframe[title]')));
  });

function withoutScript(code: string): string {
  return code.replace(/<script>[^]*/, '');
}

function toCode(address: string): string {
  return renderEmbedCode(report, id, new URL(address));
}

/** The code in the description of a figure for other programs. */
function toFixed(address: string): string {
  return toOembed(report, id, new URL(address)).html;
}

function place(host: string, code: string, name = ''): string {
  return `<div data-place="${name}">${host.replace('EMBED', () => code)}</div><br style="clear:both">`;
}

async function openHost(page: Page, body: string, task: () => Promise<void>): Promise<void> {
  await withHost(`<!doctype html><html lang="en"><title>Host</title><body>${body}`, async (address) => {
    // All frames are in view, so none waits until it is scrolled to.
    await page.setViewportSize({ width: 900, height: 4000 });
    await page.goto(address);
    await task();
  });
}

/** The whole figure fits in its frame, which is wide enough to read and not far too high. */
async function expectWhole(frame: Locator): Promise<void> {
  const inner = await findFrame(frame);
  await expect
    .poll(async () => {
      const needed = await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      const { width, height } = await frame.evaluate((one) => ({ width: one.clientWidth, height: one.clientHeight }));
      return { isWide: width >= 240, isWhole: needed > 0 && height >= needed, isSensible: height < 2500 };
    })
    .toEqual({ isWide: true, isWhole: true, isSensible: true });
}

/** The script has set the height of the frame to that of its figure. */
async function expectFitted(frame: Locator): Promise<void> {
  const inner = await findFrame(frame);
  await expect
    .poll(async () => {
      const needed = await inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      return (await frame.evaluate((element) => parseFloat(element.style.height))) - needed;
    })
    .toBe(0);
}

async function findFrame(locator: Locator): Promise<Frame> {
  const frame = (await (await locator.elementHandle()).contentFrame())!;
  await expect.poll(() => frame.url()).toContain(`/embed/${id}/`);
  await frame.waitForLoadState();
  return frame;
}

/** Shows or hides the place that can be hidden. */
async function setShown(page: Page, style: string, isShown: boolean): Promise<void> {
  await page.locator('[data-hidden]').evaluate(
    (element, given) => {
      if (element instanceof HTMLDetailsElement) element.open = given.isShown;
      else element.style.cssText = given.isShown ? given.style : given.hidden;
    },
    { style, isShown, hidden: style.startsWith('content') ? 'content-visibility:hidden' : 'display:none' },
  );
}

/** The height of the frame as soon as it has said one, as embeds of former editions do even when they are hidden. */
function hear(frame: Locator, height: number): Promise<string> {
  return frame.evaluate(
    (element: HTMLIFrameElement, data) => {
      dispatchEvent(new MessageEvent('message', { data, source: element.contentWindow }));
      return element.style.height;
    },
    { source: 'fixture-bicycles-report', figure: id, height },
  );
}
