import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { browserArguments } from '../browser/browser-arguments.ts';
import type { Check } from './deployed-checks.ts';

/**
 * Checks that need a browser: a page of another origin can frame an embed and receives its height from `source`, and can frame nothing
 * else.
 */
export function listFramingChecks(site: URL, source: string, embed: string, pages: string[], executablePath: string): Check[] {
  return [
    {
      title: `a page of another site can frame ${embed} and receives its height`,
      remedy: 'See the rule /embed/* in dist/_headers; a proxy in front of Netlify must not add a header that restricts frames.',
      find: () =>
        inHost(executablePath, [new URL(embed, site).href], async (browser, host) => {
          const page = await browser.newPage();
          await page.goto(host);
          const heard = page.waitForFunction(
            () => (globalThis as { spoken?: { source: string; figure: string; height: number } }).spoken,
            undefined,
            {
              timeout: 8_000,
            },
          );
          const message = await heard.then((handle) => handle.jsonValue()).catch(() => undefined);
          if (!message) return [`${embed} sent no height`];
          const isOurs = message.source === source && message.figure === embed.split('/').at(-2) && message.height > 200;
          return isOurs ? [] : [`${embed} sent ${JSON.stringify(message)}`];
        }),
    },
    {
      title: `a page of another site cannot frame any of ${pages.length} pages`,
      remedy: "See dist/_headers: every page but embeds says frame-ancestors 'none'.",
      find: () =>
        inHost(
          executablePath,
          pages.map((page) => new URL(page, site).href),
          async (browser, host) => {
            const page = await browser.newPage();
            await page.goto(host);
            await page.waitForLoadState('load');
            // A frame that was refused shows a page of the browser, whose address is not accessible.
            return page
              .frames()
              .slice(1)
              .filter((frame) => frame.url().startsWith(site.origin))
              .map((frame) => `${frame.url()} was shown`);
          },
        ),
    },
  ];
}

async function inHost<Result>(
  executablePath: string,
  frames: string[],
  task: (browser: Browser, host: string) => Promise<Result>,
): Promise<Result> {
  const listen = "addEventListener('message', ({ data }) => { if (data && data.figure) globalThis.spoken = data })";
  const html = `<!doctype html><title>Host</title><script>${listen}</script>${frames.map((src) => `<iframe src="${src}"></iframe>`).join('')}`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    return await task(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
