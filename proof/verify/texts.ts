import { readBinding, type Binding } from './chapters.ts';
import type { Facts } from './facts.ts';
import { sayAs, sayQuotes, type Spoken } from './words.ts';

/** Every text of the content, outside prose, that binds a number, as alternating words and bindings. */
export function listTexts({ others, chapters, pages, identity }: Pick<Facts, 'others' | 'chapters' | 'pages' | 'identity'>): BoundText[] {
  const files = [
    ...Object.entries(others).flatMap(([collection, entries]) => [...entries].map(([id, data]) => ({ file: `${collection}/${id}`, data }))),
    ...chapters.map(({ slug, fields }) => ({ file: `chapters/${slug}`, data: fields })),
    ...pages.map(({ slug, fields }) => ({ file: `pages/${slug}`, data: fields })),
    { file: 'report', data: identity },
  ];
  return files.flatMap(({ file, data }) =>
    listStrings(data, file.split('/', 1))
      .map(({ text, field }) => ({ file, field: field.join('.'), parts: splitText(text) }))
      .filter(({ parts }) => parts.some((part) => typeof part !== 'string')),
  );
}

/** The words and bindings of a text, alternating. */
function splitText(text: string): (string | Binding)[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const words = readTypedWords(part);
      return words === undefined && part.startsWith('{') ? readBinding(part.slice(1, -1)) : sayQuotes(words ?? part);
    });
}

/** A text with its numbers in words, as it appears without markup. */
export function sayPlain(text: string, find: (cell: string) => Spoken | undefined): string {
  return splitText(text)
    .map((part) => (typeof part === 'string' ? part : sayBinding(part, find)))
    .join('');
}

/** A bound number with its caveat. */
export function sayBinding({ cell, form, change }: Binding, find: (cell: string) => Spoken | undefined): string {
  const number = find(cell);
  if (!number) throw new Error(`The content binds ${cell}, which it does not have.`);
  return `${sayAs(number, form)}${change?.caveat ? ` (${sayQuotes(change.caveat)})` : ''}`;
}

/** Counts, comparisons and waivers print the words inside them. */
export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Counts, comparisons and waivers print the words that they hold. */
function readTypedWords(part: string): string | undefined {
  const [, inside] = /^\{\s*(?:count|compare|waive)\b(.*)\}$/s.exec(part) ?? [];
  const [, quoted, bare] = /\bwords=(?:"([^"]*)"|(\S+))/.exec(inside ?? '') ?? [];
  return quoted ?? bare;
}

/** Every text in a value with the names of the fields that lead to it. */
function listStrings(value: unknown, field: string[]): { text: string; field: string[] }[] {
  if (typeof value === 'string') return [{ text: value, field }];
  if (Array.isArray(value)) return value.flatMap((item) => listStrings(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => listStrings(inner, [...field, name]));
}

export interface BoundText {
  file: string;
  /** Its field, as in "chapters.figures.finding". */
  field: string;
  parts: (string | Binding)[];
}
