import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../tools/serve/cli.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'dist/data/öko'), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  server = await startServer({ port: 0, dist: join(folder, 'dist') });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('a reader of the served site', () => {
  test('gets a page over IPv4 and by the name localhost', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', { host: '127.0.0.1' })).body).toContain('Home');
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('Home');
  });

  test('is redirected to the address with its final slash, query included', async () => {
    expect(await ask('/data?a=1')).toMatchObject({ status: 301, headers: { location: '/data/?a=1' } });
  });

  test('gets the page of a folder with non-ASCII letters', async () => {
    expect((await ask('/data/%C3%B6ko/')).body).toBe('Eco');
  });

  test('gets the 404 page with status 404', async () => {
    expect(await ask('/nowhere/')).toMatchObject({ status: 404, body: 'Missing', headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  test.each([
    ['/data/a.csv', 'text/csv; charset=utf-8'],
    ['/data/a.json', 'application/json; charset=utf-8'],
    ['/a.woff2', 'font/woff2'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/a.svg', 'image/svg+xml; charset=utf-8'],
  ])('gets %s as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test('gets only headers for HEAD', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'content-length': String(files['dist/index.html'].length) } });
  });

  test('gets Brotli, otherwise gzip, otherwise plain bytes, and fonts as they are', async () => {
    const accept = (value: string, path = '/') => ask(path, { headers: { 'accept-encoding': value } });
    const [brotli, gzip, plain, refused, font] = await Promise.all([
      accept('gzip, deflate, br'),
      accept('gzip'),
      accept(''),
      accept('br;q=0, gzip;q=0.5'),
      accept('br', '/a.woff2'),
    ]);
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(files['dist/index.html']);
    expect(gunzipSync(gzip.bytes).toString()).toBe(files['dist/index.html']);
    expect([brotli, gzip, plain, refused, font].map((answer) => answer.headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
      'gzip',
      undefined,
    ]);
    expect(new Set([brotli, gzip, plain].map((answer) => answer.headers.etag)).size).toBe(3);
  });

  test('gets no bytes again if nothing changed', async () => {
    const { headers } = await ask('/');
    expect(await ask('/', { headers: { 'if-none-match': headers.etag ?? '' } })).toMatchObject({ status: 304, body: '' });
  });
});

describe('the headers of the served site', () => {
  test('come from _headers and from netlify.toml', async () => {
    for (const path of ['/', '/nowhere/', '/data/a.csv']) {
      expect((await ask(path)).headers).toMatchObject({
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('make browsers revalidate pages and cache files with a hash', async () => {
    expect((await ask('/')).headers['cache-control']).toBe('public,max-age=0,must-revalidate');
    expect((await ask('/_astro/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('redirects of the served site', () => {
  test.each([
    ['/old/', 301, '/data/'],
    ['/old?a=1', 301, '/data/?a=1'],
    ['/was/this/', 302, '/is/this/'],
    ['/from-toml', 301, '/data/'],
  ])('send %s with %i to %s', async (path, status, location) => {
    expect(await ask(path)).toMatchObject({ status, headers: { location } });
  });

  test('leave an address alone that has a file, unless forced', async () => {
    expect((await ask('/feed.xml')).status).toBe(200);
    expect(await ask('/forced.txt')).toMatchObject({ status: 301, headers: { location: '/data/' } });
  });
});

describe('what is never served', () => {
  test.each(['/../secret', '/..%2fsecret', '/%2e%2e/secret', '/data/..%5c..%5csecret', '/_headers', '/_redirects', '/a%00'])(
    '%s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    },
  );

  test('an address that cannot be decoded', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
  });

  test('a response to anything but GET and HEAD', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('the start of the server', () => {
  test('fails in one sentence with the remedy if the port is in use', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port, dist: join(folder, 'dist') })).rejects.toThrow(
      `Port ${port} is in use: stop the program that uses it, or choose another port, as in PORT=${port + 1}.`,
    );
  });

  test.each([Number.NaN, -1, 65_536, 80.5])('fails in one sentence if PORT is %s', async (port) => {
    await expect(startServer({ port, dist: join(folder, 'dist') })).rejects.toThrow(/^PORT must be a whole number from 0 to 65535/);
  });

  test('fails in one sentence if nothing is built', async () => {
    await expect(startServer({ port: 0, dist: join(folder, 'none') })).rejects.toThrow(
      /^There is no site in .*: run "npm run build" first\.$/,
    );
  });
});

const files = {
  secret: 'secret',
  'netlify.toml': [
    '[[headers]]\nfor = "/*"\n[headers.values]\nX-Content-Type-Options = "nosniff"',
    '[[headers]]\nfor = "/_astro/*"\n[headers.values]\nCache-Control = "public, max-age=31536000, immutable"',
    '[[redirects]]\nfrom = "/from-toml"\nto = "/data/"',
  ].join('\n'),
  'dist/_headers': "/*\n  Content-Security-Policy: default-src 'none'\n",
  'dist/_redirects': '/old/ /data/\n/was/* /is/:splat 302\n/feed.xml /data/\n/forced.txt /data/ 301!\n',
  'dist/index.html': `<!doctype html><title>Home</title>${'<p>Text</p>'.repeat(50)}`,
  'dist/404.html': 'Missing',
  'dist/data/index.html': 'Data',
  'dist/data/öko/index.html': 'Eco',
  'dist/data/a.csv': 'period,value\n',
  'dist/data/a.json': '{}',
  'dist/a.woff2': 'font',
  'dist/a.svg': '<svg/>',
  'dist/feed.xml': '<feed/>',
  'dist/site.webmanifest': '{}',
  'dist/forced.txt': 'text',
};

/** Sends a request without the normalisation that `fetch` applies to paths and encodings. */
function ask(path: string, options: { method?: string; host?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, body: bytes.toString() });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined> & { etag?: string | undefined };
  bytes: Buffer;
  body: string;
}
