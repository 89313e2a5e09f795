import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { headersFor, readRules } from '../../tools/serve/netlify-rules.ts';
import { attribute, textOf, type Element } from '../support/html.ts';
import { dist, editionEmbeds, elementsOf, embeds, files, pages } from '../support/report.ts';

test('every page has the headers that protect its readers, and is revalidated on each request', async ({ baseURL }) => {
  expect(await findFaults(baseURL!, pages, { ...everywhere, ...ofPages })).toEqual([]);
});

test('every embed may be framed and read from anywhere, and is kept out of search engines', async ({ baseURL }) => {
  expect(await findFaults(baseURL!, [...embeds, ...editionEmbeds], { ...everywhere, ...ofEmbeds })).toEqual([]);
});

test('data, pictures and their descriptions may be read by scripts on other sites, but may not be framed', async ({ baseURL }) => {
  const open = files.filter((file) => /^(data|figures|schemas)\/.*\.(?!html$)\w+$/.test(file)).map((file) => `/${file}`);
  expect(open.length).toBeGreaterThan(embeds.length);
  const expected = {
    'access-control-allow-origin': /^\*$/,
    'cross-origin-resource-policy': /^cross-origin$/,
    'content-security-policy': noFraming,
  };
  expect(await findFaults(baseURL!, open, expected)).toEqual([]);
});

test('no address gets the same header from two rules, because it is undefined which would win', async () => {
  const { headers } = await readRules(dist, 'netlify.toml');
  const addresses = files.flatMap((file) => [`/${file}`, `/${file.replace(/(^|\/)index\.html$/, '$1')}`]);
  const twice = addresses.flatMap((address) => {
    const names = headers
      .filter(({ pattern }) => pattern.test(address))
      .flatMap(({ values }) => Object.keys(values).map((name) => name.toLowerCase()));
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${address}: ${name}`);
  });
  expect(twice).toEqual([]);
  const uncovered = addresses.filter(
    (address) =>
      !headersFor({ headers, redirects: [] }, address)['content-security-policy'] &&
      !address.startsWith('/_headers') &&
      !address.startsWith('/_redirects'),
  );
  expect(uncovered, 'addresses without a policy').toEqual([]);
});

test('the policy allows only what the site contains, and only code that the build has seen', async ({ baseURL }) => {
  // A report without figures has no embed.
  const [site, embed] = await Promise.all(['/', ...embeds.slice(0, 1)].map((address) => readPolicy(baseURL!, address)));
  for (const { directives, policy } of [site!, ...(embed ? [embed] : [])]) {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'form-action']) expect(directives.get(name), name).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-|http:|https:|data:|blob:|\*/);
  }
  expect(site!.directives.get('style-src')).toEqual(hashesOf('style', pages));
  expect(site!.directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(site!.directives.get('script-src')).toHaveLength(2);
  if (!embed) return;
  expect(embed.directives.has('frame-ancestors')).toBe(false);
  // The embeds of earlier editions keep the code that they had.
  expect(embed.directives.get('style-src')).toEqual(hashesOf('style', [...embeds, ...editionEmbeds]));
  expect(embed.directives.get('script-src')).toEqual(hashesOf('script', [...embeds, ...editionEmbeds]));
});

test('files with a hash or a version in their name are cached permanently', async ({ baseURL }) => {
  const immutable = files.filter((file) => /^(_astro|fonts)\//.test(file));
  expect(immutable.length).toBeGreaterThan(2);
  for (const file of immutable)
    expect.soft((await ask(baseURL!, `/${file}`)).headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
  const unversioned = immutable.filter((file) => !/(\.[\w-]{8}\.\w+|-\d+\.\d+\.\d+\.\w+|licence\.txt)$/.test(file));
  expect(unversioned, 'files whose names do not change with their content').toEqual([]);
});

test('a page that has not changed is not sent again', async ({ baseURL }) => {
  const etag = (await ask(baseURL!, '/')).headers.get('etag')!;
  expect((await ask(baseURL!, '/', { 'if-none-match': etag })).status).toBe(304);
});

test('an address without its slash redirects to the page, and a missing address says so', async ({ baseURL, page }) => {
  const withSlash = pages.filter((one) => /.\/$/.test(one));
  const answers = await Promise.all(withSlash.map((address) => ask(baseURL!, address.slice(0, -1))));
  expect(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).toEqual(
    withSlash.map((address) => `301 ${address}`),
  );
  const heading = textOf(elementsOf('/404.html').find(({ tagName }) => tagName === 'h1')!).trim();
  for (const address of ['/nowhere/', '/chapters/nowhere/', '/claims/nowhere/', '/_headers']) {
    const response = await page.goto(address);
    expect.soft(response?.status(), address).toBe(404);
    // No rule matches a name at the root that the site does not have.
    const expected = { ...everywhere, ...(address.startsWith('/c') && ofPages) };
    for (const [name, pattern] of Object.entries(expected)) expect.soft(response?.headers()[name], `${address} ${name}`).toMatch(pattern);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect.soft(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('the page for missing addresses runs only its own code, where no rule gives it a policy', async ({ page, baseURL }) => {
  const [, inside] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec((await ask(baseURL!, '/nowhere/')).text)!;
  expect(inside).toBe((await readPolicy(baseURL!, '/')).policy.replace("; frame-ancestors 'none'", ''));
  await page.goto('/nowhere/');
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    document.body.append(document.createElement('img'), document.createElement('style'));
    document.querySelector('body > style')!.textContent = 'p { color: red }';
    document.querySelector('img')!.src = 'https://example.org/planted.png';
    await new Promise((resolve) => document.querySelector('img')!.addEventListener('error', resolve));
    return directives;
  });
  expect([...new Set(refused)].sort()).toEqual(['img-src', 'style-src-elem']);
});

test('every file has its media type', async ({ baseURL }) => {
  const types: [RegExp, RegExp][] = [
    [/\.csv$/, /^text\/csv; charset=utf-8$/],
    [/\.json$/, /^application\/(.+\+)?json; charset=utf-8$/],
    [/\.svg$/, /^image\/svg\+xml/],
    [/\.png$/, /^image\/png$/],
    [/\.xml$/, /^application\/(rss\+)?xml; charset=utf-8$/],
    [/\.bib$/, /^application\/x-bibtex; charset=utf-8$/],
    [/\.ris$/, /^application\/x-research-info-systems; charset=utf-8$/],
    [/\.xlsx$/, /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
    [/\.zip$/, /^application\/zip$/],
    [/\.cff$/, /^application\/yaml$/],
    [/\.woff2$/, /^font\/woff2$/],
  ];
  for (const [ending, type] of types) {
    const file = files.find((one) => ending.test(one));
    if (file) expect.soft((await ask(baseURL!, `/${file}`)).headers.get('content-type'), file).toMatch(type);
  }
  const known = /^_(headers|redirects)$|\.(html|js|txt)$/;
  expect(
    files.filter((file) => !known.test(file) && !types.some(([ending]) => ending.test(file))),
    'files of an unknown kind',
  ).toEqual([]);
});

/** What is wrong with the answers to these addresses. */
async function findFaults(origin: string, addresses: string[], expected: Record<string, RegExp>): Promise<string[]> {
  const faults = addresses.map(async (address) => {
    const { status, headers } = await ask(origin, address);
    return [
      status === 200 ? '' : `status ${status}`,
      headers.has('x-frame-options') ? 'X-Frame-Options, which embeds could not override' : '',
      ...Object.entries(expected).map(([name, pattern]) =>
        pattern.test(headers.get(name) ?? '') ? '' : `${name} is ${headers.get(name)}`,
      ),
    ].flatMap((fault) => (fault === '' ? [] : `${address}: ${fault}`));
  });
  return (await Promise.all(faults)).flat();
}

async function readPolicy(origin: string, address: string): Promise<{ policy: string; directives: Map<string, string[]> }> {
  const policy = (await ask(origin, address)).headers.get('content-security-policy') ?? '';
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return { policy, directives: new Map(parts.map(([name = '', ...values]) => [name, values])) };
}

/** The response of the site itself; redirects are not followed. Playwright's own requests take ten times as long. */
async function ask(origin: string, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(new URL(address, origin), { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The hashes of the inline code of pages, as a policy lists them. */
function hashesOf(tag: string, addresses: string[]): string[] {
  const codes = new Set(addresses.flatMap((address) => elementsOf(address).filter(isCode(tag)).map(textOf)));
  return [...codes].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`).sort();
}

function isCode(tag: string): (element: Element) => boolean {
  return (one) => one.tagName === tag && attribute(one, 'src') === undefined && !(attribute(one, 'type') ?? '').includes('json');
}

const noFraming = /; frame-ancestors 'none'(;|$)/;

const everywhere = {
  'content-type': /^text\/html; charset=utf-8$/,
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(strict-origin-when-cross-origin|no-referrer|same-origin)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'permissions-policy': /camera=\(\)/,
  'cache-control': /^public, ?max-age=0, ?must-revalidate$/,
};

const ofPages = { 'content-security-policy': noFraming, 'cross-origin-resource-policy': /^(same|cross)-origin$/ };

const ofEmbeds = {
  'content-security-policy': /^default-src 'none'; (?!.*frame-ancestors)/,
  'cross-origin-resource-policy': /^cross-origin$/,
  'access-control-allow-origin': /^\*$/,
  'x-robots-tag': /^noindex$/,
};

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}
