import type { Site } from './site.ts';
import { attribute, wordsIn, wordsOfDrawing, type Node } from './tree.ts';
import { squeeze } from './words.ts';

/** All text of a site, file by file: for readers, for screen readers, and for programs. */
export async function listStreams(site: Site): Promise<Stream[]> {
  const streams: Stream[] = [];
  for (const file of site.files) streams.push(...(await readStreams(site, file)));
  return streams;
}

async function readStreams(site: Site, file: string): Promise<Stream[]> {
  if (file.endsWith('.html')) return listPageStreams(file, site.tree(file));
  if (file.endsWith('.svg')) {
    const tree = site.tree(file);
    const words = tree.filter(({ tagName }) => tagName === 'desc' || tagName === 'title').map((node) => wordsIn(node));
    return toStreams('pictures', file, [...words, wordsOfDrawing(tree)]);
  }
  if (file.endsWith('.json')) return toStreams('texts in JSON', file, listStrings(JSON.parse(site.read(file))));
  if (file.endsWith('.csv'))
    return toStreams(
      'texts in CSV',
      file,
      site.rows(file).flatMap((row) => Object.values(row)),
    );
  if (file.endsWith('.xml'))
    return toStreams(
      'texts in feeds',
      file,
      site.tree(file).map((node) => wordsIn(node)),
    );
  if (/\.(bib|ris|txt)$/.test(file)) return toStreams('texts in citations', file, [site.read(file)]);
  if (!file.endsWith('.xlsx')) return [];
  const sheets = await site.workbook(file);
  return toStreams(
    'texts in XLSX',
    file,
    sheets.flatMap(({ data }) => data.flat()).filter((field) => typeof field === 'string'),
  );
}

function listPageStreams(file: string, tree: Node[]): Stream[] {
  const body = tree.find(({ tagName }) => tagName === 'body');
  const head = tree.filter(({ tagName }) => tagName === 'meta' || tagName === 'title');
  const data = tree.filter((node) => attribute(node, 'type') === 'application/ld+json');
  const beside = ['data-note', 'aria-label', 'alt', 'title'];
  return [
    ...toStreams(
      'attributes in pages',
      file,
      tree.flatMap((node) => beside.flatMap((name) => attribute(node, name) ?? [])),
    ),
    ...toStreams('drawings in pages', file, [wordsOfDrawing(tree)]),
    ...toStreams('texts in pages', file, body ? [wordsIn(body, ['script', 'style', 'svg'])] : []),
    ...toStreams(
      'descriptions of pages',
      file,
      head.map((node) => attribute(node, 'content') ?? wordsIn(node)),
    ),
    ...toStreams(
      'texts in JSON-LD',
      file,
      data.flatMap((node) => listStrings(JSON.parse(wordsIn(node)))),
    ),
  ];
}

function toStreams(output: string, file: string, words: string[]): Stream[] {
  return words.map((one) => ({ output, file, words: squeeze(one) }));
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

export interface Stream {
  output: string;
  file: string;
  words: string;
}
