import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page, type Route } from '@playwright/test';
import { expectDrawing, expectExploring, openFigure, photograph } from '../support/explorer.ts';

const script = /\/explore\.[\w-]+\.js/;
const model = /\/model\.json$/;

for (const [name, files, answer] of [
  ['the script is blocked', script, (route) => route.abort()],
  ['the script came broken', script, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const explore = (' })],
  ['the script is not there', script, (route) => route.fulfill({ status: 404, body: '' })],
  ['the numbers are blocked', model, (route) => route.abort()],
  ['the numbers are not there', model, (route) => route.fulfill({ status: 500, body: '' })],
  ['the numbers are no JSON', model, (route) => route.fulfill({ body: '{"models":[' })],
  [
    'the numbers are half there',
    model,
    (route) => route.fulfill({ json: { models: [{ unit: 'bn-cny', name: '', model: {} }], scales: [] } }),
  ],
] as [string, RegExp, (route: Route) => Promise<void>][]) {
  test(`where ${name} the whole figure stays, nothing is called broken, and a second try works`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.route(files, answer);
    const explorer = await openFigure(page, 'sales-by-year');
    const drawing = await photograph(explorer);
    const over = name.endsWith('blocked')
      ? page.waitForEvent('requestfailed', (one) => files.test(one.url()))
      : page.waitForResponse((one) => files.test(one.url()));
    await explorer.getByRole('button').click();
    await over;
    await expectDrawing(explorer);
    expect((await photograph(explorer)).equals(drawing)).toBe(true);
    await page.unroute(files);
    await explorer.getByRole('button').click();
    await expectExploring(explorer);
    expect(errors).toEqual([]);
  });
}

test('where the script breaks off half-way the whole figure stays, and a second try works', async ({ page, baseURL }) => {
  const errors = watchErrors(page);
  const proxy = await cutOnce(new URL(baseURL!), script);
  try {
    await page.goto(`${proxy.address}/figures/sales-by-year/`);
    const explorer = page.locator('figure-explorer');
    const over = page.waitForEvent('requestfailed', (one) => script.test(one.url()));
    await explorer.getByRole('button').click();
    await over;
    await expectDrawing(explorer);
    await explorer.getByRole('button').click();
    await expectExploring(explorer);
    expect(errors).toEqual([]);
  } finally {
    proxy.server.close();
  }
});

test('while the script is slow the whole figure is there; the first key is not lost', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  const explorer = await openFigure(page, 'sales-by-year');
  await explorer.locator('.stage').focus();
  await page.keyboard.press('End');
  await expectDrawing(explorer);
  release(undefined);
  await expectExploring(explorer);
  await expect(explorer.getByRole('status')).toContainText('2027');
});

test('a reader who leaves while the script is slow is left alone when it comes', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  const explorer = await openFigure(page, 'sales-by-year');
  await explorer.locator('.stage').press('Home');
  await page.keyboard.press('Escape');
  const come = page.waitForEvent('requestfinished', (one) => script.test(one.url()));
  release(undefined);
  await come;
  // The next figure explored shows that the script has run.
  await page.evaluate(async () => new Promise(requestAnimationFrame));
  await expectDrawing(explorer);
  await explorer.getByRole('button').click();
  await expectExploring(explorer);
});

/** What a reader with the console open would call broken: an error of our own. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** The site on another port, where the first answer to a wanted path breaks off in its middle. */
async function cutOnce(site: URL, wanted: RegExp): Promise<{ server: Server; address: string }> {
  let cut = false;
  const server = createServer((incoming, outgoing) => {
    const options = {
      host: site.hostname,
      port: site.port,
      path: incoming.url,
      headers: { ...incoming.headers, 'accept-encoding': 'identity' },
    };
    ask(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        outgoing.writeHead(answer.statusCode!, { ...answer.headers, 'content-length': body.length });
        if (cut || !wanted.test(incoming.url!)) outgoing.end(body);
        else {
          cut = true;
          outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
        }
      });
    }).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
