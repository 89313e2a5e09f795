import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFurnished } from '../../src/astro/listed-pages.ts';
import { listElements, type Element } from './html.ts';

/** The built site of the report in a folder, as `tools/serve/cli.ts` serves it. Throws if it is not built. */
export function openSite(folder: string): Site {
  const dist = resolve(folder, 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`There is no site in ${dist}: run "npm run build -- --report ${folder}" first.`);
  const files = listFiles(dist);
  const documents = files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const pages = documents.filter((page) => isFurnished(`http://site${page}`, folder));
  const elements = new Map<string, Element[]>();
  const readSite = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const readPage = (address: string): string => readSite(address.endsWith('/') ? `${address}index.html` : address);
  const pageTypes = pickPageTypes(pages, (page) => readPage(page).length);
  const elementsOf = (address: string): Element[] => {
    const found = elements.get(address) ?? listElements(readPage(address));
    elements.set(address, found);
    return found;
  };
  return {
    folder,
    dist,
    files,
    pages,
    // A page that replaces a withdrawn figure is not an embed.
    embeds: documents.filter((page) => /^\/embed\/[a-z][^/]*\/$/.test(page) && pages.includes(page.replace('/embed/', '/figures/'))),
    editionEmbeds: documents.filter((page) => /^\/embed\/\d{4}-\d{2}\//.test(page)),
    chapters: pages.filter((page) => page.startsWith('/chapters/')),
    pageTypes,
    opened: isBrief ? pageTypes : pages,
    readSite,
    readPage,
    elementsOf,
  };
}

/** One page of each type: every page that is the only one of its type, and otherwise the largest. */
function pickPageTypes(pages: string[], sizeOf: (page: string) => number): string[] {
  const groups = Map.groupBy(pages, (page) =>
    page
      .split('/')
      .slice(1, -1)
      .map((step, index, steps) => (index === steps.length - 1 && index > 0 ? '*' : step))
      .join('/'),
  );
  return [...groups].flatMap(([type, group]) => (type.endsWith('*') ? group.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1) : group));
}

/** Every file in a folder and its subfolders, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

/** Whether every page is opened for every reader, not only for one of them. */
export const isFull = process.env.FULL === '1';

/** Whether a browser opens only one page of each type, because the code was tested before and only the content differs. */
export const isBrief = process.env.BRIEF === '1';

export interface Site {
  /** The folder that contains content/ and dist/. */
  folder: string;
  /** The absolute path of the folder of the built site. */
  dist: string;
  /** Every file of the site, relative to `dist`, with forward slashes, sorted. */
  files: string[];
  /**
   * The address of every page with the site's header and footer, e.g. `/chapters/outlook/`; the page for missing addresses is `/404.html`.
   * Embeds are not included, nor are pages that replace something withdrawn.
   */
  pages: string[];
  /** Figures for frames on other sites, in their latest state: `/embed/<id>/`. */
  embeds: string[];
  /** Figures for frames on other sites, as they were in one edition: `/embed/<edition>/<id>/`. */
  editionEmbeds: string[];
  chapters: string[];
  /** One page of each type. */
  pageTypes: string[];
  /** The pages that a browser opens in this run. */
  opened: string[];
  /** The text of a file of the site. */
  readSite: (path: string) => string;
  /** The text of the page with this address. */
  readPage: (address: string) => string;
  /** The elements of the page with this address, parsed once. */
  elementsOf: (address: string) => Element[];
}
