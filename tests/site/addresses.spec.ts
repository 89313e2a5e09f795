import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/read/read.ts';
import { inTemporaryFolder } from '../support/build-copy.ts';
import { embeds, files, readSite, site } from '../support/fixture.ts';
import { findLost } from '../support/lost-addresses.ts';
import { listFiles } from '../support/site.ts';

const { ledger } = readContent(site.folder);

test('an address that moved redirects, and one that was withdrawn has a page that says why', async () => {
  expect(Object.values(ledger).filter((now) => now !== 'here').length).toBeGreaterThan(10);
  expect(await findLost(site, Object.keys(ledger))).toEqual([]);
  expect(readSite('data/helmets/index.html')).toContain('Its only source took the &lt;numbers&gt; ’back’.');
  expect(readSite('data/helmets/index.html')).toContain('<meta name="robots" content="noindex">');
  expect(readSite('sitemap-0.xml')).not.toContain('helmets');
  expect(readSite('data/helmets/data.csv/index.html')).toContain('Its maker withdrew it.');
  expect(readSite('data/regular-riders/index.html')).toContain('It was the number of another city.');
  expect(readSite('embed/helmets-by-year/index.html')).toMatch(/<body [^>]*data-figure="helmets-by-year"[^>]*>[^]*The figure was wrong\./);
  expect(readSite('_redirects')).toContain('/figures/riders/figure.svg /figures/ 301\n');
});

test('an address that is gone without a redirect or a reason is named', async () => {
  const without = { ...site, files: files.filter((file) => file !== 'method/index.html') };
  expect(await findLost(without, ['/method/', '/method/#repair-list-2022', '/'])).toEqual(['/method/', '/method/#repair-list-2022']);
  expect(await findLost(site, ['/glossary/#luntong', '/glossary/#no-such-term'])).toEqual(['/glossary/#no-such-term']);
});

test('a kept edition is unchanged, with its own styles, next to all embeds of the current edition', () => {
  const kept = 'tests/fixture/content/editions/2026-05';
  expect(listFiles(kept).length).toBeGreaterThan(0);
  for (const file of listFiles(kept)) expect(readSite(`embed/2026-05/${file}`), file).toBe(readFileSync(join(kept, file), 'utf8'));
  expect(files.filter((file) => file.startsWith('embed/2026-11/')).length).toBe(embeds.length);
  const [, policy = ''] = /^\/embed\/\*\n {2}Content-Security-Policy: (.*)$/m.exec(readSite('_headers'))!;
  expect(policy.match(/sha256-/g), 'the current script and styles, and the earlier ones').toHaveLength(4);
});

test('a build fails rather than change a kept edition', async () => {
  await inTemporaryFolder((folder) => {
    cpSync('tests/fixture/content', join(folder, 'content'), { recursive: true });
    const file = join(folder, 'content/report.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('edition: "2026-11"');
    writeFileSync(file, text.replace('edition: "2026-11"', 'edition: "2026-05"'));
    // The build runs this before it builds anything.
    const program = "import editions from './src/astro/kept-editions.ts'; editions().hooks['astro:build:start']();";
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, REPORT: folder },
    });
    expect(run.stderr).toContain('The edition 2026-05 is kept in content/editions/2026-05');
    expect(run.status).toBe(1);
    return Promise.resolve();
  });
});
