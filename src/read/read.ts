import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { collections, identitySchema, ledgerSchema, wordsSchema, type CollectionName } from '#schemas/collections.ts';
import { ledgerFile, type Ledger } from '#schemas/ledger.ts';
import { wordsFile, type WordOverrides } from '#schemas/words.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import type { Entries, Entry } from './entries.ts';
import { checkBlanks } from './blanks.ts';
import { checkFileName } from './file-names.ts';
import { checkFieldWords } from './field-words.ts';
import { describeMisplaced, findRightFolder } from './misplaced.ts';
import { parseYamlFile, type ReadFile } from './read-file.ts';
import { kindOfPath, readText } from './read-text.ts';
import { checkSchemaLine } from './schema-line.ts';
import { describeIssues } from './wording.ts';

/**
 * Reads content/ below a folder as the site does, but keeps positions: parses and validates every file and its name. Entries that fail are
 * left out and reported as problems.
 */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const files = new Map<string, ReadFile>();
  const entries: Record<string, Entry<unknown>[]> = {};
  const names = Object.keys(collections) as CollectionName[];

  for (const stray of list(join(root, 'content')).filter(
    (name) => ![...names, 'report.yaml', 'addresses.yaml', 'editions', 'spelling.txt', 'words'].includes(name),
  )) {
    const file = `content/${stray}`;
    const right = isFile(root, file) ? findRightFolder(undefined, parseYamlFile(file, readText(join(root, file))).data) : undefined;
    problems.push(
      right ? problem({ file }, 'file-outside-folders', { folder: right }) : problem({ file }, 'file-unread', { folders: names }),
    );
  }
  for (const name of names) {
    entries[name] = [];
    const inFolder = list(join(root, 'content', name));
    for (const fileName of inFolder) {
      const file = `content/${name}/${fileName}`;
      if (kindOfPath(join(root, file)) === 'folder') {
        problems.push(problem({ file }, 'folder-for-file'));
        continue;
      }
      const { id, fault } = checkFileName(name, fileName, inFolder, () => parseYamlFile(file, readText(join(root, file))).data);
      if (fault) problems.push({ place: { file }, ...fault });
      if (id === undefined) continue;
      const data = readOne(root, file, collections[name].schema, files, problems);
      if (data !== undefined) entries[name].push({ id, data, body: files.get(file)!.body });
    }
    const folder = `content/${name}`;
    const { one, ...rest } = collections[name];
    if (isFile(root, folder)) problems.push(problem({ file: folder }, 'file-for-folder', { one }));
    else if ('required' in rest && list(join(root, folder)).length === 0) problems.push(problem({ file: folder }, 'folder-empty', { one }));
  }
  const identity = existsSync(join(root, 'content/report.yaml'))
    ? readOne(root, 'content/report.yaml', identitySchema, files, problems)
    : undefined;
  if (!existsSync(join(root, 'content/report.yaml'))) problems.push(problem({ file: 'content/report.yaml' }, 'file-missing'));

  for (const stray of list(join(root, dirname(wordsFile))).filter((name) => name !== basename(wordsFile)))
    problems.push(problem({ file: `${dirname(wordsFile)}/${stray}` }, 'file-of-words-unread', { words: wordsFile }));
  const words = isFile(root, wordsFile) ? (readOne(root, wordsFile, wordsSchema, files, problems) as WordOverrides | undefined) : {};

  // A report that has not been published has no ledger.
  const ledger = existsSync(join(root, ledgerFile)) ? (readOne(root, ledgerFile, ledgerSchema, files, problems) as Ledger | undefined) : {};

  const locate = (place: Place): { line: number; column: number } => files.get(place.file)?.locate(place) ?? { line: 1, column: 1 };
  return {
    entries: identity === undefined ? undefined : ({ ...entries, identity, words: words ?? {} } as unknown as Entries),
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
  problems.push(...result.problems, ...result.slips);
  if (result.problems.length > 0) return undefined;
  problems.push(...checkSchemaLine(file, result.body), ...checkBlanks(file, result.data, result.body));
  const parsed = schema.safeParse(result.data);
  problems.push(...checkFieldWords(file, result.data, parsed.error?.issues.map(({ path }) => path) ?? []));
  if (parsed.success) return parsed.data;
  const here = Object.keys(collections).find((name): name is CollectionName => file.startsWith(`content/${name}/`));
  const right = findRightFolder(here, result.data);
  problems.push(
    ...(right === undefined
      ? describeIssues(parsed.error.issues, schema, result.data).map(({ path, ...description }) => ({
          place: { file, path },
          ...description,
        }))
      : [{ place: { file }, ...describeMisplaced(right, here) }]),
  );
  return undefined;
}

function isFile(root: string, file: string): boolean {
  return kindOfPath(join(root, file)) === 'file';
}

function list(folder: string): string[] {
  return kindOfPath(folder) === 'folder'
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}

export interface Content {
  entries: Entries | undefined;
  /** Empty if content/addresses.yaml is missing or fails. */
  ledger: Ledger;
  problems: Problem[];
  locate: (place: Place) => { line: number; column: number };
  /** The text of a chapter or page after its frontmatter. */
  textOf: (file: string) => string;
  /** Number of files read. */
  read: number;
}
