import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkContent, formatProblems } from '../../src/check/check-content.ts';

/** The report that cases change: it has no problems. */
export const corpus = join(import.meta.dirname, '../messages/corpus');

/** Every case in tests/messages: what an editor did to a corpus without problems, and what the check then says; or those of another folder beside it. */
export function readCases(beside = 'messages'): MessageCase[] {
  const folder = join(import.meta.dirname, '..', beside);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'corpus');
  return names.map(({ name }) => {
    const { title, edits, today } = parse(readFileSync(join(folder, name, 'case.yaml'), 'utf8')) as Pick<MessageCase, 'title' | 'edits' | 'today'>;
    return { name, title, edits, ...(today !== undefined && { today }), expectedFile: join(folder, name, 'expected.txt') };
  });
}

/** Copies the corpus, does what the editor did and returns what the check finds. */
export function checkCase(edits: Edit[], today?: string): { output: string; problems: ReturnType<typeof checkContent>['problems'] } {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    cpSync(join(corpus, 'content'), join(root, 'content'), { recursive: true });
    applyEdits(root, edits);
    const { problems, read } = checkContent(root, today);
    return { output: `${formatProblems(problems, read)}\n`, problems };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Does what the editor did in a copy of the corpus. */
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
  }
  else writeFileSync(file, (edit.replace ?? []).reduce((text, pair) => replaceOnce(text, pair, edit.file), readFileSync(file, 'utf8')));
}

function replaceOnce(text: string, { old, new: replacement }: Replacement, file: string): string {
  if (!text.includes(old)) throw new Error(`${file} of the corpus does not contain: ${old}`);
  return text.replace(old, () => replacement);
}

interface MessageCase {
  /** Name of the folder. */
  name: string;
  /** What an editor did, in a sentence. */
  title: string;
  edits: Edit[];
  /** The day on which the content is checked; without one that of publication. */
  today?: string;
  expectedFile: string;
}

/** One of: replace the first place of each `old`, write the whole file as text or bytes, make it a folder or a link, rename it, delete it. */
interface Edit {
  file: string;
  replace?: Replacement[];
  write?: string;
  /** How often `write` stands in the file; once, if left out. */
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
