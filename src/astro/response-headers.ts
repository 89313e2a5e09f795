import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readDeploy, type Deploy } from '#lib/deploy.ts';
import { buildPolicies, toMetaPolicy, type Policies } from './content-security-policy.ts';
import { typeOf } from './static-files.ts';

/**
 * Writes `dist/_headers`: what differs from path to path, by rules that never overlap, because Netlify does not say which of
 * two would win. What is the same everywhere stands in `netlify.toml`. Owns `_headers`: `public/` has none.
 */
export default function responseHeaders(): AstroIntegration {
  return {
    name: 'response-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
          .sort();
        const pages = names.filter((name) => name.endsWith('.html'));
        const policies = buildPolicies(
          await Promise.all(pages.map(async (name) => ({ name, html: await readFile(join(dist, name), 'utf8') }))),
        );
        await writeFile(join(dist, '_headers'), toHeadersFile(names, policies, readDeploy(process.env)));
        const missing = join(dist, '404.html');
        await writeFile(missing, carryPolicy(await readFile(missing, 'utf8'), policies.site));
      },
    },
  };
}

/** The text of `_headers` for these files of the site; search engines are kept out of all of a preview. Throws when the rule of a folder would also fit another name at the root. */
export function toHeadersFile(files: string[], policies: Policies, { preview }: Deploy = { preview: undefined }): string {
  const served = files.filter((file) => !file.startsWith('_headers') && !file.startsWith('_redirects'));
  const folders = [...new Set(served.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!))];
  const atRoot = served.filter((file) => !file.includes('/'));
  for (const folder of folders) {
    const swallowed = [...folders, ...atRoot].find((name) => name !== folder && name.toLowerCase().startsWith(folder.toLowerCase()));
    if (swallowed !== undefined)
      throw new Error(
        `The rule "/${folder}/*" of _headers would also fit "/${swallowed}", so that two rules would name one header: ` +
          `rename "${swallowed}", or put it into a folder.`,
      );
  }
  const rules = [
    ...folders.map((folder) => toRule(`/${folder}/*`, valuesOf(folder, policies, preview !== undefined))),
    ...atRoot.flatMap(addressesOf).map((address) => toRule(address, valuesOf('', policies, preview !== undefined))),
    ...[...new Set(served.flatMap(patternOfType))].map(([pattern, type]) => toRule(pattern, { 'Content-Type': type })),
  ];
  return [...new Set(rules)].sort().join('');
}

/**
 * The page for missing addresses with its policy inside. An address that no rule knows, such as `/nowhere/`, gets no computed
 * header; the page that answers there holds nothing private, and this is all that can be said against code that was slipped into it.
 */
export function carryPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`The page for missing addresses has no ${charset}: its policy has no place.`);
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy(policy)}">`);
}

function valuesOf(folder: string, { site, embed }: Policies, isPreview: boolean): Record<string, string> {
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (folder === 'embed') return { 'Content-Security-Policy': embed, ...open, 'X-Robots-Tag': 'noindex' };
  const hidden = isPreview || folder === 'handbook' ? { 'X-Robots-Tag': 'noindex' } : {};
  return {
    'Content-Security-Policy': site,
    ...hidden,
    ...(openFolders.includes(folder) ? open : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
  };
}

/** A page at the root is served with its ending and without. */
function addressesOf(file: string): string[] {
  if (file === 'index.html') return ['/', '/index', '/index.html'];
  return file.endsWith('.html') ? [`/${file.slice(0, -5)}`, `/${file}`] : [`/${file}`];
}

/** A file whose type a host may guess wrongly says it: in a folder by its name, whatever the folders between are called. */
function patternOfType(file: string): [string, string][] {
  if (!unguessed.includes(extname(file))) return [];
  const steps = file.split('/');
  return [[`/${steps.map((step, index) => (index > 0 && index < steps.length - 1 ? `:part${index}` : step)).join('/')}`, typeOf(file)]];
}

function toRule(pattern: string, values: Record<string, string>): string {
  return `${pattern}\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

/** Numbers and pictures may be read from other sites; an embed in a frame without an origin asks for its fonts as another site would. */
const openFolders = ['data', 'figures', 'fonts', 'schemas'];

const unguessed = ['.bib', '.cff', '.csv', '.ris'];
