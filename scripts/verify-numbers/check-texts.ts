import type { Binding } from './chapters.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { listTexts, sayBinding, type BoundText } from './texts.ts';
import { attribute, wordsIn, wordsOfDrawing, type Node } from './tree.ts';
import { squeeze } from './words.ts';

/**
 * Texts of the content that bind numbers leave the site also where there is no markup and so no address: descriptions, feed, structured data,
 * cells of tables. Wherever the words of such a text stand, its numbers must be the right ones; and each text must stand somewhere.
 */
export async function checkTexts(site: Site, numbers: Numbers, tally: Tally): Promise<void> {
  const streams: Stream[] = [];
  for (const file of site.files) streams.push(...(await listStreams(site, file)));
  for (const text of listTexts(numbers.facts)) {
    const { pattern, bindings, rarest, whole } = compile(text, numbers);
    let found = false;
    for (const { output, file, words } of streams) {
      if (!words.includes(rarest)) continue;
      if (words.includes(whole)) found = true;
      const matches = [...words.matchAll(pattern)];
      if (matches.length === 0 && rarest.length > 20)
        tally.fault(output, file, bindings[0]?.cell ?? '?', 'its words with another number', whole);
      for (const match of matches) {
        bindings.forEach((binding, index) => {
          const expected = sayBinding(binding, numbers.find);
          tally.appear(output, file, binding.cell)('text', match[index + 1], expected);
        });
      }
    }
    if (!found) tally.fault('texts of content', text.file, bindings[0]?.cell ?? '?', 'nothing', whole);
  }
}

/** The words of a text with room for its numbers; a text that begins or ends with one takes what reads like a number there. */
function compile({ parts }: BoundText, numbers: Numbers): Compiled {
  const bindings = parts.filter((part) => typeof part !== 'string');
  const words = parts.filter((part) => typeof part === 'string').map(squeeze);
  const isAnchor = (part: string | Binding | undefined): boolean => typeof part === 'string' && squeeze(part).length > 3;
  const gap = (index: number): string => (isAnchor(parts[index - 1]) && isAnchor(parts[index + 1]) ? '(.{1,120}?)' : number);
  const source = parts.map((part, index) => (typeof part === 'string' ? escape(part.replace(/\s+/g, ' ')) : gap(index))).join('');
  const whole = parts.map((part) => (typeof part === 'string' ? part : sayBinding(part, numbers.find))).join('');
  return {
    pattern: new RegExp(source.trim(), 'g'),
    bindings,
    rarest: words.reduce((one, other) => (other.length > one.length ? other : one), ''),
    whole: squeeze(whole),
  };
}

async function listStreams(site: Site, file: string): Promise<Stream[]> {
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
  return [
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A printed number with what may belong to it. */
const number =
  '((?:about |more than |at most )?[+−-]?\\d[\\d,]*(?:\\.\\d+)?(?:%| (?:trillion|billion|million)(?: US)? [a-z]+| percentage points| times?)?(?: \\((?:actual|estimate|projected|target|reported)\\))?)';

interface Stream {
  output: string;
  file: string;
  words: string;
}

interface Compiled {
  pattern: RegExp;
  bindings: Binding[];
  /** The longest stretch of words, by which texts without it are passed over. */
  rarest: string;
  whole: string;
}
