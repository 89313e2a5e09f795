import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { collections, identitySchema, ledgerSchema, type CollectionName } from '#schemas/collections.ts';
import { idPattern } from '#schemas/fields.ts';
import type { Ledger } from '#schemas/ledger.ts';
import type { Place, Problem } from '#schemas/problem.ts';
import type { Entries, Entry } from '#report/entries.ts';
import { checkBlanks } from './blanks.ts';
import { findRightFolder } from './misplaced.ts';
import { parseYamlFile, type ReadFile } from './read-file.ts';
import { folderForFile, kindOfPath, readText } from './read-text.ts';
import { checkSchemaLine } from './schema-line.ts';
import { describeIssues } from './wording.ts';

/**
 * Reads content/ below a folder as the site does, but keeps positions: every file through YAML, schema and the rules of file names.
 * Entries that fail are left out and stand among the problems.
 */
export function readContent(root: string): {
  entries: Entries | undefined;
  /** Empty when content/addresses.yaml is missing or fails. */
  ledger: Ledger;
  problems: Problem[];
  locate: (place: Place) => { line: number; column: number };
  /** The text of a chapter behind its frontmatter. */
  textOf: (file: string) => string;
  read: number;
} {
  const problems: Problem[] = [];
  const files = new Map<string, ReadFile>();
  const entries: Record<string, Entry<unknown>[]> = {};
  const names = Object.keys(collections) as CollectionName[];

  for (const stray of list(join(root, 'content')).filter((name) => ![...names, 'report.yaml', 'addresses.yaml'].includes(name))) {
    problems.push({
      place: { file: `content/${stray}` },
      message: 'Nothing reads this file or folder.',
      remedy: `The folders of content/ are ${names.join(', ')}; delete it or move it into one of them.`,
      severity: 'error',
    });
  }
  for (const name of names) {
    entries[name] = [];
    for (const fileName of list(join(root, 'content', name))) {
      const file = `content/${name}/${fileName}`;
      if (kindOfPath(join(root, file)) === 'folder') {
        problems.push({ place: { file }, ...folderForFile, severity: 'error' });
        continue;
      }
      const id = checkName(name, fileName, file, problems);
      if (id === undefined) continue;
      const data = readOne(root, file, collections[name].schema, files, problems);
      if (data !== undefined) entries[name].push({ id, data, body: files.get(file)!.body });
    }
    const isFile = kindOfPath(join(root, 'content', name)) === 'file';
    if (isFile || (!('mayBeEmpty' in collections[name]) && entries[name].length === 0 && list(join(root, 'content', name)).length === 0)) {
      problems.push({
        place: { file: `content/${name}` },
        message: isFile ? 'A file stands here, where a folder belongs.' : 'This folder is empty or missing.',
        remedy: `Put at least one ${collections[name].one} into it.`,
        severity: 'error',
      });
    }
  }
  const identity = existsSync(join(root, 'content/report.yaml'))
    ? readOne(root, 'content/report.yaml', identitySchema, files, problems)
    : undefined;
  if (!existsSync(join(root, 'content/report.yaml')))
    problems.push({
      place: { file: 'content/report.yaml' },
      message: 'This file is missing.',
      remedy: 'Restore it: it says what the report is called.',
      severity: 'error',
    });

  // A report that was never published has none.
  const ledger = existsSync(join(root, 'content/addresses.yaml'))
    ? (readOne(root, 'content/addresses.yaml', ledgerSchema, files, problems) as Ledger | undefined)
    : {};

  const locate = (place: Place): { line: number; column: number } => files.get(place.file)?.locate(place) ?? { line: 1, column: 1 };
  return {
    entries: identity === undefined ? undefined : ({ ...entries, identity } as unknown as Entries),
    ledger: ledger ?? {},
    problems,
    locate,
    textOf: (file) => files.get(file)?.body ?? '',
    read: files.size,
  };
}

function readOne(root: string, file: string, schema: z.ZodType, files: Map<string, ReadFile>, problems: Problem[]): unknown {
  const result = parseYamlFile(file, readText(join(root, file)));
  files.set(file, result);
  problems.push(...result.problems);
  if (result.problems.length > 0) return undefined;
  problems.push(...checkSchemaLine(file, result.body), ...checkBlanks(file, result.data, result.body));
  const parsed = schema.safeParse(result.data);
  if (parsed.success) return parsed.data;
  const here = Object.keys(collections).find((name): name is CollectionName => file.startsWith(`content/${name}/`));
  const right = findRightFolder(here, result.data);
  problems.push(
    ...(right === undefined
      ? describeIssues(parsed.error.issues, schema, file, result.data)
      : [
          {
            place: { file },
            message: `This looks like a ${collections[right].one}.`,
            remedy: `Move it to content/${right}, or write the fields of a file of ${here === undefined ? 'this name' : `content/${here}`}.`,
            severity: 'error' as const,
          },
        ]),
  );
  return undefined;
}

/** The name of a file without any ending that it may have by mistake: "bicycles.yaml.txt" is called bicycles. */
export function bareName(fileName: string): string {
  return fileName.replace(/(?<=.)(\.(yaml|yml|mdx|md|txt|json|bak|orig))+$/i, '');
}

function checkName(name: CollectionName, fileName: string, file: string, problems: Problem[]): string | undefined {
  const { extension, one } = collections[name];
  const id = fileName.slice(0, -extname(fileName).length || undefined);
  const bare = bareName(fileName);
  const say = (message: string, remedy: string): undefined => void problems.push({ place: { file }, message, remedy, severity: 'error' });
  if (extname(fileName) !== `.${extension}`)
    return say(`A ${one} is a file that ends in ".${extension}".`, `Rename it to "${bare}.${extension}", or delete it.`);
  if (name === 'chapters' && !/^\d{2,}-/.test(id))
    return say(`The name of a chapter starts with its number.`, 'Rename it like "05-digital-economy.mdx".');
  if (name === 'changes' && !/^\d{4}-\d{2}-\d{2}-/.test(id))
    return say('The name of a change starts with its date.', `Rename it like "2026-11-25-genai-users.yaml".`);
  if (!idPattern.test(id.replace(prefixes[name] ?? '', '')))
    return say(`"${id}" cannot be an id.`, 'Use lower-case letters, digits and single hyphens, starting with a letter.');
  return id;
}

/** What stands before an id in the names of files. */
const prefixes: Partial<Record<CollectionName, RegExp>> = { chapters: /^\d+-/, changes: /^[\d-]{11}/ };

function list(folder: string): string[] {
  return kindOfPath(folder) === 'folder'
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}
