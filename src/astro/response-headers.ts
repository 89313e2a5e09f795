import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readDeploy, type Deploy } from '#lib/deploy.ts';
import { buildPolicies, toMetaPolicy, type Policies } from './content-security-policy.ts';
import { typeOf } from './static-files.ts';

/**
 * Writes `dist/_headers`: headers that differ by path, in rules that never overlap, because Netlify does not specify which of two wins.
 * Headers for all paths are in `netlify.toml`. Only this code writes `_headers`: `public/` has none.
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
        await writeFile(missing, addPolicy(await readFile(missing, 'utf8'), policies.site));
      },
    },
  };
}

/**
 * The text of `_headers` for these files of the site; a preview keeps search engines out of all pages. Throws if the rule of a folder would
 * also match another name at the root.
 */
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
 * The 404 page with its policy in a meta element. An address that no rule matches, such as `/nowhere/`, gets no computed header; its page
 * contains nothing private, and this is the only protection against injected code.
 */
export function addPolicy(html: string, policy: string): string {
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

/** A page at the root is served with and without its extension. */
function addressesOf(file: string): string[] {
  if (file === 'index.html') return ['/', '/index', '/index.html'];
  return file.endsWith('.html') ? [`/${file.slice(0, -5)}`, `/${file}`] : [`/${file}`];
}

/**
 * The content type of a file whose type a host may guess wrongly: for its folder and extension, whatever the folders between are called.
 */
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

/** Other sites may read numbers and pictures; an embed in a frame without an origin requests its fonts like another site. */
const openFolders = ['data', 'figures', 'fonts', 'schemas'];

const unguessed = ['.bib', '.cff', '.csv', '.ris'];
