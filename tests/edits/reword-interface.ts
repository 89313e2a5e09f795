import { stringify } from 'yaml';
import { en } from '../../src/words/en.ts';
import type { Entry } from '../../src/words/fill.ts';
import type { ContentEditor } from './content-editor.ts';

/** Overrides every text of the interface, with the same placeholders, links and marks. */
export function rewordInterface(editor: ContentEditor): void {
  const own = Object.entries(en).map(([key, entry]) => [key, reword(entry)]);
  editor.write('content/words/en.yaml', stringify(Object.fromEntries(own)));
}

function reword(entry: Entry): Entry {
  if (typeof entry !== 'string') return { one: rewordText(entry.one), other: rewordText(entry.other) };
  return rewordText(entry);
}

/** Replaces the first article, or adds a word after the first one. */
function rewordText(text: string): string {
  const reworded = text.replace(/\b([Tt])he\b/, '$1his');
  return reworded === text ? text.replace(/^([^{[*`]*?\p{L}{2,})(?=\W|$)/u, '$1 here') : reworded;
}
