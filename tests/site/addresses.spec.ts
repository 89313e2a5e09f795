import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findRedirect, readRules } from '../../scripts/netlify-rules.ts';
import { listIds, listPromises } from '../../scripts/promised-addresses.ts';
import { readContent } from '../../src/check/read.ts';
import { buildCopy, copyProject, inTemporaryFolder } from '../support/build-copy.ts';
import { listFiles } from '../support/site.ts';
import { dist, files, identity, readSite } from '../support/fixture.ts';

const { ledger } = readContent(process.cwd());

test('every address that was ever published still leads readers somewhere: to what it named, to where it went, or to why it is gone', async () => {
  expect(Object.keys(ledger).length).toBeGreaterThan(400);
  expect(await findLost(dist, files, Object.keys(ledger))).toEqual([]);
});

test('every address that others may link to or cite is in content/addresses.yaml (run "npm run addresses" and commit it)', () => {
  const promises = listPromises(files, readSite);
  expect(promises.length).toBeGreaterThan(400);
  expect(promises.filter((address) => !(address in ledger))).toEqual([]);
});

test('what moves leads on, what is withdrawn says why, and an edition that was kept stays as it was', async () => {
  test.setTimeout(120_000);
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    const change = (file: string, from: string, to: string): void => {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, file), text.replace(from, to));
    };
    const kept = join(folder, 'kept');
    const { edition, published } = identity;
    cpSync(join(dist, 'embed', edition), join(folder, 'public/embed', edition), { recursive: true });
    cpSync(join(dist, 'embed', edition), kept, { recursive: true });
    await expect(buildCopy(folder)).rejects.toThrow(`The edition ${edition} is kept in public/embed/${edition}`);
    change('content/report.yaml', `edition: "${edition}"`, 'edition: "2099-05"');
    change('content/report.yaml', `published: "${published}"`, 'published: "2099-05-20"');
    change(
      'content/addresses.yaml',
      '/: here\n',
      [
        '/: here',
        '/chapters/gone/: { withdrawn: "Its subject is <gone> \'now\'." }',
        '/data/gone/data.csv: { withdrawn: "Its maker withdrew it." }',
        '/data/genai-users/#gone-2020: { withdrawn: "The row was read wrongly." }',
        '/data/genai-users/#old-2020: { movedTo: /glossary/ }',
        '/embed/gone/: { withdrawn: "The figure was wrong." }',
        '/figures/old/figure.svg: { movedTo: /figures/ }',
        '',
      ].join('\n'),
    );
    // Embeds of this edition carry other styles than those that are kept.
    change('src/styles/embed.css', 'padding: 0 1rem 0.25rem;', 'padding: 0 1rem 0.5rem;');
    const site = await buildCopy(folder);
    const now = listFiles(site);
    const read = (file: string): string => readFileSync(join(site, file), 'utf8');
    for (const file of listFiles(kept)) expect(read(`embed/${edition}/${file}`)).toBe(readFileSync(join(kept, file), 'utf8'));
    expect(now.filter((file) => file.startsWith('embed/2099-05/')).length).toBe(listFiles(kept).length);
    expect(/^\/embed\/\*\n {2}Content-Security-Policy: (.*)$/m.exec(read('_headers'))![1]!.match(/sha256-/g)).toHaveLength(3);

    const changed = readContent(folder);
    expect(changed.problems).toEqual([]);
    expect(await findLost(site, now, Object.keys(changed.ledger))).toEqual([]);
    expect(read('chapters/gone/index.html')).toContain('Its subject is &lt;gone&gt; ’now’.');
    expect(read('chapters/gone/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('sitemap-0.xml')).not.toContain('gone');
    expect(read('data/gone/data.csv/index.html')).toContain('Its maker withdrew it.');
    expect(read('data/genai-users/index.html')).toContain('The row was read wrongly.');
    expect(read('embed/gone/index.html')).toMatch(/<body data-figure="gone">[^]*The figure was wrong\./);
    expect(read('_redirects')).toContain('/figures/old/figure.svg /figures/ 301\n');

    // Where an address vanishes without a word, it is named.
    expect(
      await findLost(
        site,
        now.filter((file) => file !== 'method/index.html'),
        ['/method/', '/method/#i01', '/'],
      ),
    ).toEqual(['/method/', '/method/#i01']);
    expect(await findLost(site, now, ['/glossary/#aigc', '/glossary/#no-such-term'])).toEqual(['/glossary/#no-such-term']);
  });
});

/** Addresses at which a reader of the site in `root` finds nothing; redirects are followed. */
async function findLost(root: string, present: string[], addresses: string[]): Promise<string[]> {
  const rules = await readRules(root, join(root, '../netlify.toml'));
  const ids = new Map<string, Set<string>>();
  return addresses.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const here = (one: string): string | undefined =>
      [`${one}index.html`, one, `${one}/index.html`].map((name) => name.slice(1)).find((name) => present.includes(name));
    const target = findRedirect(rules, path, false)?.to;
    const file = here(path) ?? (target === undefined ? undefined : here(target));
    if (file === undefined || anchor === undefined) return file === undefined;
    if (!ids.has(file)) ids.set(file, new Set(listIds(readFileSync(join(root, file), 'utf8'))));
    return !ids.get(file)!.has(anchor);
  });
}
