import { expect, test } from 'vitest';
import { readDeploy, readSite } from '../../src/lib/deploy.ts';
import { toHeadersFile } from '../../src/astro/response-headers.ts';

test('a local build and the report itself are not previews', () => {
  for (const variables of [{}, { CONTEXT: 'dev' }, { CONTEXT: 'production', BRANCH: 'main' }, { CONTEXT: 'production' }])
    expect(readDeploy(variables), JSON.stringify(variables)).toEqual({ preview: undefined });
});

test('a preview says what it previews', () => {
  expect(readDeploy({ CONTEXT: 'deploy-preview', REVIEW_ID: '12', BRANCH: 'pull/12/head' })).toEqual({ preview: 'pull request 12' });
  expect(readDeploy({ CONTEXT: 'branch-deploy', BRANCH: 'wording' })).toEqual({ preview: 'branch wording' });
});

test('only main becomes the report', () => {
  expect(() => readDeploy({ CONTEXT: 'production', BRANCH: 'wording' })).toThrow('Only main is published, and this is wording');
});

test('the address of the site is that of the report, of the host, or of this machine; nothing is published without one', () => {
  expect(readSite('https://bicycles.example', { CONTEXT: 'production', URL: 'https://host.example' })).toBe('https://bicycles.example');
  expect(readSite(null, { CONTEXT: 'production', URL: 'https://host.example' })).toBe('https://host.example');
  for (const variables of [{}, { CONTEXT: 'dev' }]) expect(readSite(null, variables)).toBe('http://localhost:4321');
  expect(() => readSite(null, { CONTEXT: 'production' })).toThrow('has no address to be published at');
});

test('every address of a preview excludes search engines, exactly once', () => {
  const files = ['index.html', '404.html', 'robots.txt', 'chapters/a/index.html', 'embed/a/index.html', 'data/a/data.csv', 'fonts/a.woff2'];
  const rules = toHeadersFile(files, { site: 'x', embed: 'y' }, { preview: 'pull request 12' })
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('Content-Security-Policy'));
  expect(rules.length).toBeGreaterThan(6);
  for (const rule of rules) expect(rule.match(/X-Robots-Tag: noindex/g), rule).toHaveLength(1);
});
