import { createServer, request as sendRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { expectDrawing, expectExploring, openFigure, takeScreenshot } from '../support/explorer.ts';

const script = /\/explore\.[\w-]+\.js/;
const model = /\/model\.json$/;

test('if the script fails to load, the whole figure stays, no error is shown, and a second try works', async ({ page, baseURL }) => {
  const errors = watchErrors(page);
  for (const [fault, answer] of Object.entries<Answer>({
    'it is blocked': (route) => route.abort(),
    'it is malformed': (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const explore = (' }),
    'it is missing': (route) => route.fulfill({ status: 404, body: '' }),
  }))
    await test.step(fault, async () => {
      await page.route(script, answer);
      const explorer = await openFigure(page, 'sales-by-year');
      await failToExplore(page, explorer, script);
      await page.unroute(script);
      await explorer.getByRole('button').click();
      await expectExploring(explorer);
    });
  await test.step('it is cut off half-way', async () => {
    const proxy = await serveCutOff(new URL(baseURL!), script);
    try {
      await page.goto(`${proxy.address}/figures/sales-by-year/`);
      const explorer = page.locator('figure-explorer');
      await failToExplore(page, explorer, script);
      await explorer.getByRole('button').click();
      await expectExploring(explorer);
    } finally {
      proxy.server.close();
    }
  });
  expect(errors).toEqual([]);
});

test('if the numbers fail to load, the whole figure stays, no error is shown, and another try works', async ({ page }) => {
  const errors = watchErrors(page);
  const explorer = await openFigure(page, 'sales-by-year');
  const drawing = await takeScreenshot(explorer);
  for (const [fault, answer] of Object.entries<Answer>({
    'they are blocked': (route) => route.abort(),
    'the server fails': (route) => route.fulfill({ status: 500, body: '' }),
    'they are not JSON': (route) => route.fulfill({ body: '{"models":[' }),
    'they are incomplete': (route) => route.fulfill({ json: { models: [{ unit: 'bn-cny', name: '', model: {} }], scales: [] } }),
  }))
    await test.step(fault, async () => {
      await page.route(model, answer);
      await failToExplore(page, explorer, model);
      await page.unroute(model);
    });
  expect((await takeScreenshot(explorer)).equals(drawing)).toBe(true);
  await explorer.getByRole('button').click();
  await expectExploring(explorer);
  expect(errors).toEqual([]);
});

test('while the script or the numbers load, the whole figure stays; a reader who leaves is not interrupted, and the first key is not lost', async ({
  page,
}) => {
  const explorer = await openFigure(page, 'sales-by-year');
  await test.step('a reader who leaves', async () => {
    const release = await hold(page, script);
    await explorer.locator('.stage').press('Home');
    await page.keyboard.press('Escape');
    const loaded = page.waitForEvent('requestfinished', (one) => script.test(one.url()));
    release();
    await loaded;
    await page.evaluate(async () => new Promise(requestAnimationFrame));
    await expectDrawing(explorer);
  });
  await test.step('a reader who stays', async () => {
    const release = await hold(page, model);
    const requested = page.waitForRequest(model);
    await page.keyboard.press('End');
    await requested;
    await expectDrawing(explorer);
    release();
    await expectExploring(explorer);
    await expect(explorer.getByRole('status')).toContainText('2027');
  });
});

/** Asks to explore while a file fails to load, and expects the figure to be unchanged. */
async function failToExplore(page: Page, explorer: Locator, file: RegExp): Promise<void> {
  const before = await explorer.innerHTML();
  const ended = Promise.race([
    page.waitForEvent('requestfailed', (one) => file.test(one.url())),
    page.waitForEvent('requestfinished', (one) => file.test(one.url())),
  ]);
  await explorer.getByRole('button').click();
  await ended;
  // The button is busy until the page notices the failure.
  await expect.poll(() => explorer.innerHTML()).toBe(before);
  await expectDrawing(explorer);
}

/** Holds back a file until the returned function is called. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release(undefined);
  };
}

/** Records the uncaught errors of the page. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** Serves the site on another port, with the first response to a matching path cut off in the middle. */
async function serveCutOff(site: URL, wanted: RegExp): Promise<{ server: Server; address: string }> {
  let cut = false;
  const server = createServer((incoming, outgoing) => {
    const options = {
      host: site.hostname,
      port: site.port,
      path: incoming.url,
      headers: { ...incoming.headers, 'accept-encoding': 'identity' },
    };
    sendRequest(options, (answer) => {
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

type Answer = (route: Route) => Promise<void>;
