import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readContent } from '../../src/check/read.ts';
import { listFiles } from '../addresses.ts';
import { verifySite } from '../verify-numbers/verify.ts';

/** What is broken in a site that was built in a folder from content which the check let pass: markup, links, words of a program, missing figures, numbers. */
export async function judgeSite(folder: string): Promise<string[]> {
  const dist = join(folder, 'dist');
  const files = listFiles(dist);
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [addressOf(file), readPage(readFileSync(join(dist, file), 'utf8'))]),
  );
  const known = new Set([...files.map((file) => `/${file}`), ...pages.keys()]);
  const { tally } = await verifySite(dist, join(folder, 'content'));
  return [
    ...[...pages].flatMap(([address, page]) => [
      ...page.errors.map((error) => `${address}: markup, ${error}`),
      ...page.leaks.map((leak) => `${address}: "${leak}"`),
      ...page.links.flatMap((link) => judgeLink(link, address, pages, known)),
      ...(page.headings === 1 || address.startsWith('/embed/') ? [] : [`${address}: ${page.headings} main headings`]),
    ]),
    ...(readContent(folder).entries?.chapters ?? []).flatMap(({ id, data }) =>
      data.figures
        .filter((figure) => !pages.get(`/chapters/${id.replace(/^\d+-/, '')}/`)?.ids.has(figure.id))
        .map((figure) => `${id}: the figure ${figure.id} is missing`),
    ),
    ...tally.faults.map((fault) => `numbers: ${JSON.stringify(fault).slice(0, 300)}`),
  ];
}

function judgeLink(link: string, address: string, pages: Map<string, ReadPage>, known: Set<string>): string[] {
  const { origin, pathname, hash } = new URL(link, `http://site${address}`);
  if (origin !== 'http://site') return [];
  const path = decodeURI(pathname);
  if (!known.has(path)) return [`${address}: ${link} leads nowhere`];
  const ids = pages.get(path)?.ids;
  return ids === undefined || hash === '' || ids.has(decodeURIComponent(hash.slice(1))) ? [] : [`${address}: ${link} has no such place`];
}

function readPage(html: string): ReadPage {
  const page: ReadPage = { errors: [], leaks: [], links: [], ids: new Set(), headings: 0 };
  const document = parse(html, { scriptingEnabled: false, onParseError: ({ code }) => page.errors.push(code) });
  const visit = (node: DefaultTreeAdapterTypes.Node, readable: boolean): void => {
    if ('value' in node && readable) page.leaks.push(...(node.value.match(/\bundefined\b|\bNaN\b|\[object Object\]/g) ?? []));
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.add(value);
        if (name === 'href' && node.tagName === 'a') page.links.push(value);
      }
      if (node.tagName === 'h1') page.headings += 1;
    }
    if ('childNodes' in node)
      for (const child of node.childNodes) visit(child, readable && !('tagName' in node && ['script', 'style'].includes(node.tagName)));
  };
  visit(document, true);
  return page;
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

interface ReadPage {
  errors: string[];
  leaks: string[];
  links: string[];
  ids: Set<string>;
  headings: number;
}
