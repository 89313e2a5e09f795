import { extname } from 'node:path';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { idPattern, isKeptByWindows } from '#schemas/fields.ts';
import { pageNames } from '#schemas/page.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Description } from '#problems/problem.ts';
import { describeMisplaced, findRightFolder } from './misplaced.ts';

/** The id in the name of a file, or why the name has none. `beside` lists the names in the same folder; `readFields` reads the file. */
export function checkFileName(
  folder: CollectionName,
  fileName: string,
  beside: string[],
  readFields: () => unknown,
): { id?: string; fault?: Description } {
  const { extension, one } = collections[folder];
  const ending = extname(fileName);
  if (ending !== `.${extension}`) {
    const right = /^\.(yaml|yml|mdx|md)$/i.test(ending) ? findRightFolder(folder, readFields()) : undefined;
    if (right) return { fault: describeMisplaced(right, folder) };
    const meant = `${toId(folder, bareName(fileName)) ?? bareName(fileName)}.${extension}`;
    if (beside.includes(meant)) return { fault: describe('file-ending-of-copy', { one, extension, meant }) };
    const isMistaken = ending === '' || bareName(fileName) !== fileName;
    return {
      fault: isMistaken ? describe('file-ending-mistaken', { one, extension, meant }) : describe('file-ending-foreign', { one, extension }),
    };
  }
  const id = fileName.slice(0, -ending.length);
  if (folder === 'chapters' && !/^\d{2,}-/.test(id)) return { fault: describe('chapter-name-without-number') };
  if (folder === 'changes' && !/^\d{4}-\d{2}-\d{2}-/.test(id)) return { fault: describe('change-name-without-date') };
  if (folder === 'pages' && !(pageNames as string[]).includes(id))
    return { fault: describe('page-unknown', { name: id, pages: pageNames.join(' and '), nearest: findNearest(id, pageNames) }) };
  const prefix = prefixes[folder]?.exec(id)?.[0] ?? '';
  const rest = id.slice(prefix.length);
  if (isKeptByWindows(rest))
    return {
      fault: describe('name-kept-by-windows', { name: rest, meant: `${prefix}${rest.toLowerCase()}-${one.replaceAll(' ', '-')}${ending}` }),
    };
  const meantId = toId(folder, id);
  if (meantId === id) return { id };
  if (meantId === undefined) return { fault: describe('file-name-malformed', { name: id }) };
  const meant = `${meantId}${ending}`;
  return { fault: describe(beside.includes(meant) ? 'file-name-of-copy' : 'file-name-nearly-id', { name: id, meant }) };
}

/** The id that a name without its ending is or was meant to be, with what precedes it; undefined if it has no Latin letters. */
function toId(folder: CollectionName, name: string): string | undefined {
  const prefix = prefixes[folder]?.exec(name)?.[0] ?? '';
  const rest = name.slice(prefix.length);
  if (idPattern.test(rest)) return name;
  const words = listIdWords(rest);
  return words.length === 0 ? undefined : `${prefix}${words.join('-')}`;
}

/** The name of a file without extensions added by mistake: "bicycles" for "bicycles.yaml.txt". */
export function bareName(fileName: string): string {
  return fileName.replace(/(?<=.)(\.(yaml|yml|mdx|md|txt|json|bak|orig))+[~. ]*$/i, '');
}

/** The words of a text in the form of an id, joined by hyphens; an empty list if it has no Latin letters. */
export function listIdWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u0300-\u036f'’]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first < 0 ? [] : words.slice(first);
}

/** What precedes the id in a file name. */
const prefixes: Partial<Record<CollectionName, RegExp>> = { chapters: /^\d+-/, changes: /^[\d-]{11}/ };
