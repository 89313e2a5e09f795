import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readRules, type Rules } from '../../tools/serve/netlify-rules.ts';
import { addPolicy, toHeadersFile } from '../../src/astro/response-headers.ts';

const policies = { site: "default-src 'none'; frame-ancestors 'none'", embed: "default-src 'none'" };
const files = [
  '404.html',
  'index.html',
  'feed.xml',
  'chapters/a/index.html',
  'chapters/a/citation.bib',
  'data/index.html',
  'data/a/data.csv',
  'embed/a/index.html',
  'embed/2026-11/a/index.html',
  'figures/a/figure.svg',
  'fonts/a-1.0.0.woff2',
  'schemas/dataset.json',
  '_headers',
];
let folder: string;
let rules: Rules;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headers-'));
  await writeFile(join(folder, '_headers'), toHeadersFile(files, policies));
  rules = await readRules(folder, join(folder, 'none.toml'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the computed headers, as Netlify reads them', () => {
  test.each([
    '/',
    '/404.html',
    '/404',
    '/feed.xml',
    '/chapters/a/',
    '/chapters/nowhere/',
    '/data/',
    '/data/a/data.csv',
    '/figures/a/figure.svg',
  ])('forbid every frame around %s', (path) => {
    expect(headersFor(rules, path)['content-security-policy']).toBe(policies.site);
  });

  test.each(['/embed/a/', '/embed/2026-11/a/', '/embed/nowhere/'])('allow every frame around %s, and no search engine', (path) => {
    expect(headersFor(rules, path)).toEqual({
      'content-security-policy': policies.embed,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
    });
  });

  test.each(['/data/a/data.csv', '/figures/a/figure.svg', '/schemas/dataset.json', '/fonts/a-1.0.0.woff2'])(
    'let other sites read %s',
    (path) => {
      expect(headersFor(rules, path)).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    },
  );

  test.each(['/', '/feed.xml', '/chapters/a/'])('keep %s to its own site', (path) => {
    expect(headersFor(rules, path)['cross-origin-resource-policy']).toBe('same-origin');
    expect(headersFor(rules, path)).not.toHaveProperty('access-control-allow-origin');
  });

  test('give the type of a file that a host may not know', () => {
    expect(headersFor(rules, '/chapters/a/citation.bib')['content-type']).toBe('application/x-bibtex; charset=utf-8');
    expect(headersFor(rules, '/data/a/data.csv')['content-type']).toBe('text/csv; charset=utf-8');
    expect(headersFor(rules, '/data/a/')).not.toHaveProperty('content-type');
  });

  test('come from one rule each', () => {
    const twice = files.flatMap((file) => namesGivenTwice(rules, `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
    expect(twice).toEqual([]);
  });
});

test('a name at the root that the rule of a folder would also match stops the build', () => {
  expect(() => toHeadersFile(['data/a.csv', 'datapackage.json'], policies)).toThrow(
    'The rule "/data/*" of _headers would also fit "/datapackage.json", so that two rules would name one header: rename "datapackage.json", or put it into a folder.',
  );
});

test('the 404 page contains its policy, for addresses that no rule matches', () => {
  expect(addPolicy('<head><meta charset="utf-8"><script></script>', policies.site)).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script></script>`,
  );
  expect(() => addPolicy('<head>', policies.site)).toThrow('its policy has no place');
});

function namesGivenTwice({ headers }: Rules, path: string): string[] {
  const names = headers
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ values }) => Object.keys(values).map((name) => name.toLowerCase()));
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: ${name}`);
}
