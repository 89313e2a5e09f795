import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listAllChecks, runChecks } from '../../tools/deployed/cli.ts';
import { startServer } from '../../tools/serve/cli.ts';
import { inTemporaryFolder } from '../support/build-copy.ts';
import { dist, files, identity, site } from '../support/fixture.ts';

const browser = process.env.TEST_BROWSER!;

test('the check of a deployed site finds nothing wrong with this site when it is served at its own address', async () => {
  await inTemporaryFolder(async (folder) => {
    const copy = join(folder, 'dist');
    cpSync(dist, copy, { recursive: true });
    cpSync('netlify.toml', join(folder, 'netlify.toml'));
    const server = await startServer({ port: 0, dist: copy });
    try {
      for (const file of files.filter((one) => /\.(html|json)$/.test(one)))
        writeFileSync(join(copy, file), readFileSync(join(dist, file), 'utf8').replaceAll(identity.site!, new URL(server.url).origin));
      const lines: string[] = [];
      const checks = listAllChecks(new URL(server.url), browser, site.folder);
      expect(await runChecks(checks, (line) => lines.push(line)), lines.join('\n')).toBe(0);
      expect(lines.length).toBeGreaterThan(10);
    } finally {
      await server.close();
    }
  });
});

test('the check of a deployed site says what the host gets wrong, and what to do', async () => {
  await inTemporaryFolder(async (folder) => {
    cpSync(dist, join(folder, 'dist'), { recursive: true });
    const headers = readFileSync(join(dist, '_headers'), 'utf8')
      .replace(/; frame-ancestors 'none'/g, '')
      .replaceAll('Content-Type: text/csv; charset=utf-8', 'Content-Type: text/plain')
      .replaceAll('Access-Control-Allow-Origin: *', 'Access-Control-Allow-Origin: null')
      .replace('X-Robots-Tag: noindex', 'X-Robots-Tag: all');
    writeFileSync(join(folder, 'dist/_headers'), headers);
    const toml = readFileSync('netlify.toml', 'utf8')
      .replace('X-Content-Type-Options = "nosniff"', 'X-Frame-Options = "DENY"')
      .replaceAll(', immutable', '');
    writeFileSync(join(folder, 'netlify.toml'), toml);
    writeFileSync(join(folder, 'dist/404.html'), '<title>Missing</title>');
    writeFileSync(join(folder, 'dist/figures/riders-by-year/oembed.json'), '{"type":"rich","version":1}');
    const server = await startServer({ port: 0, dist: join(folder, 'dist') });
    try {
      const lines: string[] = [];
      const failed = await runChecks(listAllChecks(new URL(server.url), browser, site.folder), (line) => lines.push(line));
      const output = lines.join('\n');
      expect(failed).toBeGreaterThan(7);
      for (const words of [
        'it has X-Frame-Options',
        'x-content-type-options is missing',
        "no frame-ancestors 'none'",
        'no X-Robots-Tag: noindex',
        'Access-Control-Allow-Origin is null',
        'says it is text/plain, not text/csv',
        'no immutable',
        'no policy in the page',
        'it calls itself https://bicycles.example',
        'version is 1, not "1.0"',
        'sent no height',
      ])
        expect.soft(output).toContain(words);
      expect(output).toContain('        See [[headers]] in netlify.toml.');
    } finally {
      await server.close();
    }
  });
});

test('a site that does not answer fails every check', async () => {
  const lines: string[] = [];
  const checks = listAllChecks(new URL('http://127.0.0.1:9/'), browser, site.folder).slice(0, 4);
  expect(await runChecks(checks, (line) => lines.push(line))).toBe(4);
  expect(lines[0]).toContain('no answer');
});
