import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { hasContent } from '#read/report-folder.ts';
import { collections as folders, identitySchema, ledgerSchema, wordsSchema, type CollectionName } from '#schemas/collections.ts';

/** Astro's generated types need the schema's own type, so the name stays a type parameter. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function define<Name extends CollectionName>(name: Name) {
  const { schema, extension } = folders[name];
  return defineCollection({
    loader: readWhenAsked(
      `content/${name}`,
      glob({
        base: `./content/${name}`,
        pattern: `*.${extension}`,
        generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
      }),
    ),
    schema: schema as (typeof folders)[Name]['schema'],
  });
}

/**
 * In a preview the content is read when `src/astro/preview` asks for it, not on every file event; files that cannot be read keep their last
 * state, and the check reports why. A build reads it once and fails. `path` is that of the file or folder; a report may be without it.
 */
function readWhenAsked(path: string, loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      const { watcher, ...once } = context;
      // To clear a store that is empty would be a change, too.
      if (!hasContent(path)) context.store.keys().forEach((id) => context.store.delete(id));
      else if (!watcher) await loader.load(once);
      else await loader.load(once).catch((error: unknown) => context.logger.warn((error as Error).message));
      // In one collection only: a later change to the store would be written after the mark.
      const mark = context.refreshContextData?.mark;
      if (typeof mark === 'string' && context.collection === 'identity') context.meta.set('mark', mark);
    },
  };
}

export const collections = {
  chapters: define('chapters'),
  pages: define('pages'),
  datasets: define('datasets'),
  structures: define('structures'),
  milestones: define('milestones'),
  claims: define('claims'),
  projections: define('projections'),
  errata: define('errata'),
  'not-found': define('not-found'),
  sources: define('sources'),
  glossary: define('glossary'),
  organisations: define('organisations'),
  changes: define('changes'),
  identity: defineCollection({
    loader: readWhenAsked('content/report.yaml', glob({ base: './content', pattern: 'report.yaml' })),
    schema: identitySchema,
  }),
  ledger: defineCollection({
    loader: readWhenAsked('content/addresses.yaml', glob({ base: './content', pattern: 'addresses.yaml' })),
    schema: ledgerSchema,
  }),
  words: defineCollection({
    loader: readWhenAsked('content/words/en.yaml', glob({ base: './content', pattern: 'words/en.yaml' })),
    schema: wordsSchema,
  }),
};
