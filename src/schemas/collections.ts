import { change } from './change.ts';
import { chapter } from './chapter.ts';
import { claim } from './claim.ts';
import { dataset } from './dataset.ts';
import { identity } from './identity.ts';
import { ledger } from './ledger.ts';
import { milestone } from './milestone.ts';
import { notFound } from './not-found.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { projection } from './projection.ts';
import { source } from './source.ts';
import { erratum } from './erratum.ts';
import { structure } from './structure.ts';
import { term } from './term.ts';
import { wordOverrides } from './words.ts';

/**
 * Every folder of content/ with the schema of its files; both Astro and the check use this list. A report can do without a folder, unless it
 * is `required`: without errata, for example, the page of errata says that there are none.
 */
export const collections = {
  chapters: { schema: chapter, one: 'chapter', extension: 'mdx', required: true },
  pages: { schema: page, one: 'page', extension: 'mdx' },
  datasets: { schema: dataset, one: 'dataset', extension: 'yaml', required: true },
  structures: { schema: structure, one: 'structure', extension: 'yaml' },
  milestones: { schema: milestone, one: 'milestone', extension: 'yaml' },
  claims: { schema: claim, one: 'claim', extension: 'yaml' },
  projections: { schema: projection, one: 'projection', extension: 'yaml' },
  errata: { schema: erratum, one: 'erratum', extension: 'yaml' },
  'not-found': { schema: notFound, one: 'thing not found', extension: 'yaml' },
  sources: { schema: source, one: 'source', extension: 'yaml', required: true },
  glossary: { schema: term, one: 'term', extension: 'yaml' },
  organisations: { schema: organisation, one: 'organisation', extension: 'yaml' },
  changes: { schema: change, one: 'change', extension: 'yaml' },
} as const;

/** content/report.yaml. */
export const identitySchema = identity;

/** content/addresses.yaml. */
export const ledgerSchema = ledger;

/** content/words/en.yaml. */
export const wordsSchema = wordOverrides;

export type CollectionName = keyof typeof collections;
