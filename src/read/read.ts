import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { collections, identitySchema, ledgerSchema, wordsSchema, type CollectionName } from '#schemas/collections.ts';
import { ledgerFile, type Ledger } from '#schemas/ledger.ts';
import { wordsFile, type WordOverrides } from '#schemas/words.ts';
import type { Place, Problem } from '#problems/problem.ts';
import type { Entries, Entry } from './entries.ts';
import { checkBlanks } from './blanks.ts';
import { checkFileName } from './file-names.ts';
import { checkFieldWords } from './field-words.ts';
import { describeMisplaced, findRightFolder } from './misplaced.ts';
import { parseYamlFile, type ReadFile } from './read-file.ts';
import { folderForFile, kindOfPath, readText } from './read-text.ts';
import { checkSchemaLine } from './schema-line.ts';
import { describeIssues } from './wording.ts';

/**
 * Reads content/ below a folder as the site does, but keeps positions: every file through YAML, schema and the rules of file names.
 * Entries that fail are left out and stand among the problems.
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
    problems.push({
      place: { file },
      message: right ? describeMisplaced(right, undefined).message : 'Nothing reads this file or folder.',
      remedy: right
        ? `Move it to content/${right}: nothing reads it here.`
        : `The folders of content/ are ${names.join(', ')}; delete it or move it into one of them.`,
      severity: 'error',
    });
  }
  for (const name of names) {
    entries[name] = [];
    const inFolder = list(join(root, 'content', name));
    for (const fileName of inFolder) {
      const file = `content/${name}/${fileName}`;
      if (kindOfPath(join(root, file)) === 'folder') {
        problems.push({ place: { file }, ...folderForFile, severity: 'error' });
        continue;
      }
      const { id, fault } = checkFileName(name, fileName, inFolder, () => parseYamlFile(file, readText(join(root, file))).data);
      if (fault) problems.push({ place: { file }, ...fault, severity: 'error' });
      if (id === undefined) continue;
      const data = readOne(root, file, collections[name].schema, files, problems);
      if (data !== undefined) entries[name].push({ id, data, body: files.get(file)!.body });
    }
    const inWay = isFile(root, `content/${name}`);
    if (inWay || (!('mayBeEmpty' in collections[name]) && entries[name].length === 0 && list(join(root, 'content', name)).length === 0)) {
      problems.push({
        place: { file: `content/${name}` },
        message: inWay ? 'A file stands here, where a folder belongs.' : 'This folder is empty or missing.',
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

  for (const stray of list(join(root, dirname(wordsFile))).filter((name) => name !== basename(wordsFile)))
    problems.push({
      place: { file: `${dirname(wordsFile)}/${stray}` },
      message: 'Nothing reads this file or folder.',
      remedy: `Delete it, or move what it says into ${wordsFile}.`,
      severity: 'error',
    });
  const words = isFile(root, wordsFile) ? (readOne(root, wordsFile, wordsSchema, files, problems) as WordOverrides | undefined) : {};

  // A report that was never published has none.
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
  problems.push(...result.problems);
  if (result.problems.length > 0) return undefined;
  problems.push(...result.slips, ...checkSchemaLine(file, result.body), ...checkBlanks(file, result.data, result.body));
  const parsed = schema.safeParse(result.data);
  problems.push(...checkFieldWords(file, result.data, parsed.error?.issues.map(({ path }) => path) ?? []));
  if (parsed.success) return parsed.data;
  const here = Object.keys(collections).find((name): name is CollectionName => file.startsWith(`content/${name}/`));
  const right = findRightFolder(here, result.data);
  problems.push(
    ...(right === undefined
      ? describeIssues(parsed.error.issues, schema, file, result.data)
      : [{ place: { file }, ...describeMisplaced(right, here), severity: 'error' as const }]),
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
  /** Empty when content/addresses.yaml is missing or fails. */
  ledger: Ledger;
  problems: Problem[];
  locate: (place: Place) => { line: number; column: number };
  /** The text of a chapter or page behind its frontmatter. */
  textOf: (file: string) => string;
  /** How many files were read. */
  read: number;
}
