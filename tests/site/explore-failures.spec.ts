import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { expectDrawing, expectExploring, openFigure, photograph } from '../support/explorer.ts';

const script = /\/explore\.[\w-]+\.js/;
const model = /\/model\.json$/;

test('where the script does not come the whole figure stays, nothing is called broken, and a second try works', async ({
  page,
  baseURL,
}) => {
  const errors = watchErrors(page);
  for (const [fault, answer] of Object.entries<Answer>({
    'it is blocked': (route) => route.abort(),
    'it came broken': (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const explore = (' }),
    'it is not there': (route) => route.fulfill({ status: 404, body: '' }),
  }))
    await test.step(fault, async () => {
      await page.route(script, answer);
      const explorer = await openFigure(page, 'sales-by-year');
      await tryInVain(page, explorer, script);
      await page.unroute(script);
      await explorer.getByRole('button').click();
      await expectExploring(explorer);
    });
  await test.step('it breaks off half-way', async () => {
    const proxy = await cutOnce(new URL(baseURL!), script);
    try {
      await page.goto(`${proxy.address}/figures/sales-by-year/`);
      const explorer = page.locator('figure-explorer');
      await tryInVain(page, explorer, script);
      await explorer.getByRole('button').click();
      await expectExploring(explorer);
    } finally {
      proxy.server.close();
    }
  });
  expect(errors).toEqual([]);
});

test('where the numbers do not come the whole figure stays, nothing is called broken, and another try works', async ({ page }) => {
  const errors = watchErrors(page);
  const explorer = await openFigure(page, 'sales-by-year');
  const drawing = await photograph(explorer);
  for (const [fault, answer] of Object.entries<Answer>({
    'they are blocked': (route) => route.abort(),
    'they are not there': (route) => route.fulfill({ status: 500, body: '' }),
    'they are no JSON': (route) => route.fulfill({ body: '{"models":[' }),
    'they are half there': (route) => route.fulfill({ json: { models: [{ unit: 'bn-cny', name: '', model: {} }], scales: [] } }),
  }))
    await test.step(fault, async () => {
      await page.route(model, answer);
      await tryInVain(page, explorer, model);
      await page.unroute(model);
    });
  expect((await photograph(explorer)).equals(drawing)).toBe(true);
  await explorer.getByRole('button').click();
  await expectExploring(explorer);
  expect(errors).toEqual([]);
});

test('while script or numbers are slow the whole figure is there; a reader who leaves is left alone, and the first key is not lost', async ({
  page,
}) => {
  const explorer = await openFigure(page, 'sales-by-year');
  await test.step('a reader who leaves', async () => {
    const release = await hold(page, script);
    await explorer.locator('.stage').press('Home');
    await page.keyboard.press('Escape');
    const come = page.waitForEvent('requestfinished', (one) => script.test(one.url()));
    release();
    await come;
    await page.evaluate(async () => new Promise(requestAnimationFrame));
    await expectDrawing(explorer);
  });
  await test.step('a reader who stays', async () => {
    const release = await hold(page, model);
    const asked = page.waitForRequest(model);
    await page.keyboard.press('End');
    await asked;
    await expectDrawing(explorer);
    release();
    await expectExploring(explorer);
    await expect(explorer.getByRole('status')).toContainText('2027');
  });
});

/** Asks for exploring where a file does not come, and looks whether the figure is as it was. */
async function tryInVain(page: Page, explorer: Locator, file: RegExp): Promise<void> {
  const before = await explorer.innerHTML();
  const over = Promise.race([
    page.waitForEvent('requestfailed', (one) => file.test(one.url())),
    page.waitForEvent('requestfinished', (one) => file.test(one.url())),
  ]);
  await explorer.getByRole('button').click();
  await over;
  // Until the page has heard of it, its button is busy.
  await expect.poll(() => explorer.innerHTML()).toBe(before);
  await expectDrawing(explorer);
}

/** From now on a file does not come until it is released. */
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

type Answer = (route: Route) => Promise<void>;
