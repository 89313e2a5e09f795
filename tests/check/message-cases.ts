import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** The report that the cases change; it has no problems. */
export const corpus = join(import.meta.dirname, '../messages/corpus');

/**
 * Every case in tests/messages, or in another folder next to it: what an editor did to a corpus without problems, and what the check then
 * prints.
 */
export function readCases(folderName = 'messages'): MessageCase[] {
  const folder = join(import.meta.dirname, '..', folderName);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'corpus');
  return names.map(({ name }) => {
    const { title, edits, today } = parse(readFileSync(join(folder, name, 'case.yaml'), 'utf8')) as Pick<
      MessageCase,
      'title' | 'edits' | 'today'
    >;
    return { name, title, edits, ...(today !== undefined && { today }), expectedFile: join(folder, name, 'expected.txt') };
  });
}

/**
 * One copy of the corpus for many cases, because a copy for each takes longer than its test. After each case only the files and folders of
 * content/ that its edits name are restored: a task must not write elsewhere.
 */
export function copyCorpus(): CorpusCopy {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(corpus, folder, { recursive: true });
  const restore = (name: string): void => {
    rmSync(join(folder, name), { recursive: true, force: true });
    if (existsSync(join(corpus, name))) cpSync(join(corpus, name), join(folder, name), { recursive: true });
  };
  return {
    withEdits: (edits, task) => {
      try {
        applyEdits(folder, edits);
        return task(folder);
      } finally {
        const names = edits.flatMap(({ file, rename = file }) => [file, rename]);
        new Set(names.map((name) => name.split('/').slice(0, 2).join('/'))).forEach(restore);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Applies the edits to a copy of the corpus. */
export function applyEdits(root: string, edits: Edit[]): void {
  for (const edit of edits) apply(join(root, edit.file), edit, root);
}

function apply(file: string, edit: Edit, root: string): void {
  if (edit.delete === true) rmSync(file);
  else if (edit.rename !== undefined) renameSync(file, join(root, edit.rename));
  else if (edit.folder === true || edit.link !== undefined) {
    rmSync(file, { recursive: true, force: true });
    if (edit.link === undefined) mkdirSync(file, { recursive: true });
    else symlinkSync(edit.link, file);
  } else if (edit.write !== undefined || edit.bytes !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, edit.write?.repeat(edit.times ?? 1) ?? Buffer.from(edit.bytes!, 'base64'));
  } else
    writeFileSync(
      file,
      (edit.replace ?? []).reduce((text, pair) => replaceOnce(text, pair, edit.file), readFileSync(file, 'utf8')),
    );
}

function replaceOnce(text: string, { old, new: replacement }: Replacement, file: string): string {
  if (!text.includes(old)) throw new Error(`${file} of the corpus does not contain: ${old}`);
  return text.replace(old, () => replacement);
}

export interface CorpusCopy {
  /** Applies the edits, runs the task in the folder, and reverts the edits. */
  withEdits: <Result>(edits: Edit[], task: (folder: string) => Result) => Result;
  remove: () => void;
}

export interface MessageCase {
  /** The name of its folder. */
  name: string;
  /** What the editor did, as a sentence. */
  title: string;
  edits: Edit[];
  /** The day on which the content is checked; by default the day of publication. */
  today?: string;
  expectedFile: string;
}

/**
 * One of: replace the first occurrence of each `old`, write the whole file as text or bytes, make it a folder or a link, rename it, delete
 * it.
 */
interface Edit {
  file: string;
  replace?: Replacement[];
  write?: string;
  /** How often to repeat `write`; once, if left out. */
  times?: number;
  /** In base64. */
  bytes?: string;
  folder?: boolean;
  link?: string;
  rename?: string;
  delete?: boolean;
}

interface Replacement {
  old: string;
  new: string;
}
