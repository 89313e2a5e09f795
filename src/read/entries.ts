import type { z } from 'astro/zod';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { Identity } from '#schemas/identity.ts';
import { wordsFile, type WordOverrides } from '#schemas/words.ts';

/** What an editor wrote, after validation and before the join: one list per folder of content/. */
export type Entries = { [Name in CollectionName]: Entry<z.infer<(typeof collections)[Name]['schema']>>[] } & {
  identity: Identity;
  /** Missing if the report overrides no words. */
  words?: WordOverrides;
};

export interface Entry<Data> {
  /** File name without its extension. */
  id: string;
  data: Data;
  /** Text of a chapter or page after its frontmatter; empty for other files. */
  body: string;
}

/** The identity file, which is in no folder. */
export const identityFile = 'content/report.yaml';

/** Path of an entry's file relative to the project, as messages show it. */
export function fileOf(collection: CollectionName | 'identity' | 'words', id: string): string {
  if (collection === 'identity') return identityFile;
  if (collection === 'words') return wordsFile;
  return `content/${collection}/${id}.${collections[collection].extension}`;
}

/** Whether a file with text is a chapter or a page. */
export function oneOf(file: string): One {
  return file.startsWith('content/pages/') ? 'page' : 'chapter';
}

export type One = 'chapter' | 'page';
