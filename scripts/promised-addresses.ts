import { attribute, listElements, type Element } from './html-elements.ts';

/**
 * The addresses of a built site that are promises, sorted: every page and embed; every file of figures, data, chapters and schemas that
 * is there to be carried away; the rows, derived numbers, terms, sources, projections, problems and figures that have a place of their own
 * on a page; and the fonts of embeds that are kept. `read` gives the text of a file of the site.
 */
export function listPromises(files: string[], read: (file: string) => string): string[] {
  const promises = new Set<string>();
  for (const file of files) {
    if (file.endsWith('.html')) {
      const page = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      if (page === '/404.html') continue;
      promises.add(page);
      for (const anchor of listAnchors(page, () => listElements(read(file)))) promises.add(`${page}#${anchor}`);
      if (/^\/embed\/\d/.test(page)) for (const [font] of read(file).matchAll(/\/fonts\/[\w.-]+\.woff2/g)) promises.add(font);
    } else if (isCarriedAway(file)) promises.add(`/${file}`);
  }
  return [...promises].sort();
}

/** The anchors of a page, whoever promised them. */
export function listIds(html: string): string[] {
  return listElements(html).flatMap((element) => attribute(element, 'id') ?? []);
}

function listAnchors(page: string, getElements: () => Element[]): string[] {
  const tags = places.find(({ pages }) => pages.test(page))?.tags;
  if (!tags) return [];
  return getElements().flatMap((element) => (tags.includes(element.tagName) ? (attribute(element, 'id') ?? []) : []));
}

function isCarriedAway(file: string): boolean {
  // What the browser draws from is no file for readers; it changes with the program.
  if (/^(changes|figures|data|chapters|schemas)\//.test(file)) return !file.endsWith('/model.json');
  return !file.includes('/') && !/^(_headers|_redirects|robots\.txt|favicon\.\w+|sitemap.*\.xml)$/.test(file);
}

/** Which elements with an id have an address of their own. A heading has none: it changes with the text. */
const places = [
  { pages: /^\/data\/[^/]+\/$/, tags: ['tr'] },
  { pages: /^\/(audit|changes|errata|glossary|sources)\/$/, tags: ['article'] },
  { pages: /^\/claims\/[^/]+\/$/, tags: ['li'] },
  { pages: /^\/derived\/$/, tags: ['article', 'tr'] },
  { pages: /^\/method\/$/, tags: ['article', 'div', 'li'] },
  { pages: /^\/chapters\/[^/]+\/$/, tags: ['figure'] },
];
