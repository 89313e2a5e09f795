import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type Description } from '#problems/problem.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { idPattern, isKeptByWindows } from '#schemas/fields.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { addressesOfChapter, addressesOfDataset, addressesOfFigure, addressOfClaim } from '#lib/addresses.ts';
import { listIdWords } from '#read/file-names.ts';
import { parseYamlFile } from '#read/read-file.ts';
import { readText } from '#read/read-text.ts';

/** An id from the first words of a title: as many as fit into 40 characters. Empty if the title has no Latin letters. */
export function proposeId(title: string): string {
  const words = listIdWords(title);
  while (words.length > 1 && words.join('-').length > 40) words.pop();
  return words.join('-').slice(0, 40);
}

/** Ids and addresses that are or were in use, below a folder. */
export function readTaken(root: string): Taken {
  const files = Object.fromEntries(Object.keys(collections).map((name) => [name, listIds(root, name as CollectionName)]));
  const figures = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const id of files.chapters!) {
    const file = `content/chapters/${id}.mdx`;
    const data = parseYamlFile(file, readText(join(root, file))).data as Partial<ChapterIds> | undefined;
    for (const name of [id.replace(/^\d+-/, ''), ...(data?.formerly ?? [])]) slugs.set(name, file);
    for (const figure of data?.figures ?? []) if (figure.id) figures.set(figure.id, file);
  }
  const ledger = join(root, ledgerFile);
  const addresses = existsSync(ledger) ? parseYamlFile(ledgerFile, readText(ledger)).data : {};
  return { files: files as Taken['files'], figures, slugs, addresses: new Set(Object.keys(addresses ?? {})) };
}

/** Why an id cannot be given to something new, and which could be; undefined if it is free. `prefix` precedes it in the file name. */
export function judgeId(id: string, what: Named, prefix: string, taken: Taken): Description | undefined {
  if (!idPattern.test(id)) return describe('start-id-malformed', { id });
  if (isKeptByWindows(id)) return describe('name-kept-by-windows', { name: id, meant: `${id}-1` });
  const owner = findOwner(id, what, prefix, taken);
  if (!owner) return undefined;
  const free = makeFree(id, what, prefix, taken);
  return 'file' in owner ? describe('start-id-taken', { ...owner, id, free }) : describe('start-id-published', { ...owner, id, free });
}

/** The id itself, or the id with the first number after it that is free. */
export function makeFree(id: string, what: Named, prefix: string, taken: Taken): string {
  let free = id;
  for (let number = 2; findOwner(free, what, prefix, taken); number += 1) free = `${id}-${number}`;
  return free;
}

/** The file that has an id, or the address at which it was published. */
function findOwner(
  id: string,
  what: Named,
  prefix: string,
  { files, figures, slugs, addresses }: Taken,
): { file: string } | { address: string } | undefined {
  const file = what === 'figures' ? figures.get(id) : what === 'chapters' ? slugs.get(id) : undefined;
  if (file) return { file };
  if (what !== 'figures' && files[what].includes(prefix + id)) return { file: fileOf(what, prefix + id) };
  const address = addressOf(what, id);
  return address && addresses.has(address) ? { address } : undefined;
}

/** Path of the file of something with an id. */
export function fileOf(what: CollectionName, id: string): string {
  return `content/${what}/${id}.${collections[what].extension}`;
}

function addressOf(what: Named, id: string): string | undefined {
  if (what === 'figures') return addressesOfFigure(id).page;
  if (what === 'chapters') return addressesOfChapter(id).page;
  if (what === 'datasets') return addressesOfDataset(id).page;
  if (what === 'claims') return addressOfClaim(id);
  return what === 'glossary' || what === 'sources' ? `/${what}/#${id}` : undefined;
}

function listIds(root: string, name: CollectionName): string[] {
  const folder = join(root, 'content', name);
  const ending = `.${collections[name].extension}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

interface ChapterIds {
  formerly: string[];
  figures: { id?: string }[];
}

/** What the ids belong to: the files of a folder, or the figures of all chapters. */
export type Named = CollectionName | 'figures';

export interface Taken {
  files: Record<CollectionName, string[]>;
  /** Figure to the file of its chapter. */
  figures: ReadonlyMap<string, string>;
  /** Present or former name of a chapter in its address, to its file. */
  slugs: ReadonlyMap<string, string>;
  addresses: ReadonlySet<string>;
}
