import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Adds an entry to a list in the frontmatter of a chapter, without changing anything else. `entry` is a word, or the lines of a group.
 * Undefined if the form of the list does not allow it.
 */
export function addToList(chapter: string, field: string, entry: string): string | undefined {
  const [, opening = '', yaml = '', rest = ''] = /^(---\r?\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(chapter) ?? [];
  const document = parseDocument(yaml);
  const list = isMap(document.contents) ? document.get(field, true) : undefined;
  if (!isSeq(list) || document.errors.length > 0) return undefined;
  const [start, end] = list.range!;
  const isWord = !entry.includes('\n');
  const put = (before: string, words: string, after: string): string => `${opening}${before}${words}${after}${rest}`;
  if (list.flow) {
    if (!isWord && list.items.length > 0) return undefined;
    const last = list.items.at(-1);
    if (isScalar(last)) return put(yaml.slice(0, last.range![1]), `, ${entry}`, yaml.slice(last.range![1]));
    const head = yaml.slice(0, start).trimEnd();
    if (isWord) return put(head, ` [${entry}]`, yaml.slice(end));
    // A comment after the empty list said that it is empty.
    return put(head, `\n${indent(entry, 2)}`, yaml.slice(end).replace(/^ *#[^\n]*/, ''));
  }
  const column = start - yaml.lastIndexOf('\n', start - 1) - 1;
  const head = yaml.slice(0, end).trimEnd();
  return put(head, `\n${indent(entry, column)}`, yaml.slice(head.length));
}

/** Adds a tag on its own line at the end of a chapter, before its footnotes. */
export function addToText(chapter: string, tag: string): string {
  const notes = /(?:\n\[\^[^\]]+\]:[^\n]*|\n[ \t]*)*\s*$/.exec(chapter)!;
  const text = chapter.slice(0, notes.index).trimEnd();
  const left = chapter.slice(notes.index).trim();
  return `${text}\n\n${tag}\n${left ? `\n${left}\n` : ''}`;
}

function indent(entry: string, columns: number): string {
  return entry
    .trimEnd()
    .split('\n')
    .map((line, at) => `${' '.repeat(columns)}${at === 0 ? '- ' : '  '}${line}`)
    .join('\n');
}
