import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { readTree, type Node } from './tree.ts';

/** The built site as files. `edition` is the one whose embeds follow the content; those of former editions never change. */
export function openSite(folder: string, edition: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/^embed\/\d{4}-\d{2}\//.test(file) || file.startsWith(`embed/${edition}/`))
    .sort();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const trees = new Map<string, Node[]>();
  return {
    files,
    has: (file) => existsSync(join(folder, file)),
    read,
    bytes: (file) => readFileSync(join(folder, file)),
    tree: (file) => {
      const tree = trees.get(file) ?? readTree(read(file));
      trees.set(file, tree);
      return tree;
    },
    rows: (file) => readRows(read(file)),
    workbook: async (file) => {
      const sheets = await readWorkbook(readFileSync(join(folder, file)));
      return sheets;
    },
  };
}

/** The rows of a CSV table, each by the names of its columns. */
export function readRows(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

/** The part of a site whose files match. */
export function pickFiles(site: Site, fits: (file: string) => boolean): Site {
  return { ...site, files: site.files.filter(fits) };
}

/** The pages of a site. */
export function pagesOf(site: Site): string[] {
  return site.files.filter((file) => file.endsWith('.html'));
}

export interface Site {
  files: string[];
  has: (file: string) => boolean;
  read: (file: string) => string;
  bytes: (file: string) => Uint8Array;
  tree: (file: string) => Node[];
  rows: (file: string) => Record<string, string>[];
  workbook: (file: string) => Promise<{ sheet: string; data: unknown[][] }[]>;
}
