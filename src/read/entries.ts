import type { z } from 'astro/zod';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { Identity } from '#schemas/identity.ts';
import { wordsFile, type WordOverrides } from '#schemas/words.ts';

/** What an editor wrote, after the schemas and before the join: one list per folder of content/. */
export type Entries = { [Name in CollectionName]: Entry<z.infer<(typeof collections)[Name]['schema']>>[] } & {
  identity: Identity;
  /** Left out where a report has none of its own. */
  words?: WordOverrides;
};

export interface Entry<Data> {
  /** File name without its extension. */
  id: string;
  data: Data;
  /** Text of a chapter or page behind its frontmatter; empty elsewhere. */
  body: string;
}

/** The file of the identity, which has no folder. */
export const identityFile = 'content/report.yaml';

/** Path of an entry's file below the project, as messages name it. */
export function fileOf(collection: CollectionName | 'identity' | 'words', id: string): string {
  if (collection === 'identity') return identityFile;
  if (collection === 'words') return wordsFile;
  return `content/${collection}/${id}.${collections[collection].extension}`;
}

/** What a file with a text is. */
export function oneOf(file: string): One {
  return file.startsWith('content/pages/') ? 'page' : 'chapter';
}

export type One = 'chapter' | 'page';
