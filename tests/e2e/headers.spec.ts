import { expect, test } from '@playwright/test';
import { files, pages } from './support/site.ts';

test('every page comes with the headers that protect its reader, and is asked for anew each time', async ({ request }) => {
  const faults: string[] = [];
  for (const page of pages) {
    const response = await request.get(page, { maxRedirects: 0 });
    const headers = response.headers();
    if (response.status() !== 200) faults.push(`${page}: status ${response.status()}`);
    for (const [name, pattern] of Object.entries(expected))
      if (!pattern.test(headers[name] ?? '')) faults.push(`${page}: ${name} is ${headers[name]}`);
  }
  expect(faults).toEqual([]);
});

test('the policy allows nothing but what the site has, and no code that the build has not seen', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const directives = new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(directives.get(name), name).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe-|http:|https:|data:|blob:|\*/);
  expect(directives.get('style-src')).toHaveLength(1);
  expect(directives.get('script-src')).toHaveLength(2);
});

test('files with a hash or a version in their name are kept for ever', async ({ request }) => {
  const lasting = files.filter((file) => /^(_astro|fonts)\//.test(file));
  expect(lasting.length).toBeGreaterThan(2);
  for (const file of lasting)
    expect.soft((await request.get(`/${file}`)).headers()['cache-control'], file).toBe('public, max-age=31536000, immutable');
  const unnamed = lasting.filter((file) => !/(\.[\w-]{8}\.\w+|-\d+\.\d+\.\d+\.\w+|licence\.txt)$/.test(file));
  expect(unnamed, 'files whose name would not change with them').toEqual([]);
});

test('a page that has not changed is not sent again', async ({ request }) => {
  const { etag } = (await request.get('/')).headers();
  expect((await request.get('/', { headers: { 'if-none-match': etag! } })).status()).toBe(304);
});

test('an address without its slash leads to the page, and one that is not there says so', async ({ request, page }) => {
  for (const address of ['/method', '/chapters/market-size', '/data/aigc-core-market']) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect.soft(response.status(), address).toBe(301);
    expect.soft(response.headers().location, address).toBe(`${address}/`);
  }
  for (const address of ['/nowhere/', '/chapters/nowhere/', '/claims/f99/', '/_headers']) {
    const response = await page.goto(address);
    expect.soft(response?.status(), address).toBe(404);
    for (const [name, pattern] of Object.entries(expected)) expect.soft(response?.headers()[name], `${address} ${name}`).toMatch(pattern);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect.soft(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('data files open as what they are', async ({ request }) => {
  expect((await request.get('/figures/aigc-core-market/data.csv')).headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect((await request.get('/feed.xml')).headers()['content-type']).toMatch(/xml/);
  expect((await request.get('/favicon.svg')).headers()['content-type']).toMatch(/^image\/svg\+xml/);
});

const expected = {
  'content-type': /^text\/html; charset=utf-8$/,
  'content-security-policy': /^default-src 'none'; /,
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^(strict-origin-when-cross-origin|no-referrer|same-origin)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cache-control': /^public, ?max-age=0, ?must-revalidate$/,
};
