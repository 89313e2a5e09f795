import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFurnished } from '../../../scripts/listed-pages.ts';

/** The folder of the built site, as `scripts/serve.ts` serves it. */
export const dist = resolve('dist');

if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site in dist: run "npm run build" first.');

/** Every file of the site below `dist`, with forward slashes, sorted. */
export const files = listFiles(dist);

const documents = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/**
 * The address of every page with the furniture of the site, e.g. `/chapters/outlook/`; the page for missing addresses is `/404.html`.
 * Neither embeds nor what stands in the place of something withdrawn.
 */
export const pages = documents.filter((page) => isFurnished(`http://site${page}`));

/** Figures for frames on other sites, as they are today: `/embed/<id>/`. */
export const embeds = documents.filter((page) => /^\/embed\/[a-z][^/]*\/$/.test(page));

/** The same, each as it was in one edition: `/embed/<edition>/<id>/`. */
export const editionEmbeds = documents.filter((page) => /^\/embed\/\d{4}-\d{2}\//.test(page));

export const chapters = pages.filter((page) => page.startsWith('/chapters/'));

/** One page of each type: the fullest chapter, one dataset, one claim, and every page that is one of its kind. */
export const pageTypes = [
  ...pages.filter((page) => page.split('/').length < 4),
  '/chapters/market-size/',
  '/data/aigc-core-market/',
  '/claims/f06/',
  '/claims/holds/no/',
  '/handbook/numbers/',
  '/handbook/reference/',
];

/** True where the whole site is to be tried, not only one page of each type. */
export const isFull = process.env.FULL === '1';

export function readPage(address: string): string {
  return readSite(address.endsWith('/') ? `${address}index.html` : address);
}

/** The text of a file of the site. */
export function readSite(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** Every file below a folder, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}
