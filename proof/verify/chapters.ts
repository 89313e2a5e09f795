import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** Reads a chapter or page: its fields, and the numbers that its text binds, in the order of the text. */
export function readChapter(file: string): Chapter {
  const [, fields = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8').replace(/\r\n/g, '\n')) ?? [];
  const slug = basename(file, '.mdx').replace(/^\d+-/, '');
  const front = parse(fields) as ChapterFields;
  return { slug, fields: front, figures: front.figures ?? [], bindings: [...listTags(text)] };
}

/** The numbers that an example of the handbook binds, in the order of its text. */
export function readExample(file: string): Binding[] {
  return [...listTags(readFileSync(file, 'utf8'))];
}

/** Reads a binding in YAML from the text between its braces. */
export function readBinding(inside: string): Binding {
  const words = inside.trim().match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  const options = Object.fromEntries(
    words.slice(1).map((word): [string, string] => {
      const at = word.indexOf('=');
      return [word.slice(0, at), word.slice(at + 1).replace(/^"|"$/g, '')];
    }),
  );
  return toBinding(words[0] === 'change' ? options : { ...options, of: words[0] ?? '' });
}

function* listTags(text: string): Generator<Binding> {
  for (const [, , inside = ''] of text.matchAll(/<(Value|Change)\b((?:\s+[\w-]+="[^"]*")*)\s*\/>/g))
    yield toBinding(Object.fromEntries([...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])));
}

function toBinding(options: Record<string, string>): Binding {
  const form = { show: options.show ?? 'full', status: options.status ?? 'print' };
  const of = options.of ?? '';
  if (options.from === undefined) return { cell: of, form, change: null };
  const as = options.as ?? '';
  const change = { of, from: options.from, as, caveat: options.caveat ?? null };
  return { cell: `${as}-${of}-${options.from}`.replace(/[/@]/g, '-'), form, change };
}

export interface Chapter {
  slug: string;
  fields: ChapterFields;
  figures: FigureFields[];
  bindings: Binding[];
}

/** A number that a text binds: its address or the id of its derivation, and the form in which it is printed. */
export interface Binding {
  cell: string;
  form: { show: string; status: string };
  change: Change | null;
}

export interface Change {
  of: string;
  from: string;
  as: string;
  caveat: string | null;
}

export interface FigureFields {
  id: string;
  kind: string;
  finding: string;
  measure: string;
  place: string;
  period: string;
  scale?: string;
  cells?: string[];
  projections?: string[];
}

interface ChapterFields extends Record<string, unknown> {
  figures?: FigureFields[];
}
