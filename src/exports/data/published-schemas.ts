import { z } from 'astro/zod';
import { addressOfSchema } from '#lib/addresses.ts';
import { collections, identitySchema, ledgerSchema, wordsSchema, type CollectionName } from '#schemas/collections.ts';
import { toClause } from '#schemas/issue.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { wordsFile } from '#schemas/words.ts';
import { datasetFormat, figureFormat } from './formats.ts';

/**
 * Every JSON Schema (draft 2020-12) that the site publishes: of the files that editors write, and of the JSON files that readers download.
 */
export function buildSchemas(site: URL): PublishedSchema[] {
  const ofContent = Object.entries(collections).map(([name, { schema, extension }]) =>
    publish(
      {
        name,
        title: titles[name as CollectionName],
        files: `content/${name}/*.${extension}${extension === 'mdx' ? ', the frontmatter' : ''}`,
      },
      schema,
      site,
    ),
  );
  return [
    ...ofContent,
    publish({ name: 'report', title: 'Identity of the report', files: 'content/report.yaml' }, identitySchema, site),
    publish({ name: 'figure-data', title: 'Data of a figure', files: '/figures/<id>/data.json' }, figureFormat, site),
    publish({ name: 'dataset-data', title: 'Data of a dataset', files: '/data/<id>/data.json' }, datasetFormat, site),
  ];
}

const titles: Record<CollectionName, string> = {
  chapters: 'Chapter: title, summary, key points, claims and figures',
  pages: 'Page: the words at its top',
  datasets: 'Dataset: measures, and series of numbers with status and sources',
  structures: 'Structure: a diagram without numbers',
  milestones: 'Milestone: a dated event',
  claims: 'Claim: a statement of the audited source, and what is known now',
  projections: 'Projection: a forecast, its outcome and a verdict',
  errata: 'Erratum: an error or unclear passage in the audited source',
  'not-found': 'Not found: what was searched for',
  sources: 'Source: a publication',
  glossary: 'Term of the glossary',
  organisations: 'Organisation: an authority, company or other body',
  changes: 'Change: what changed in published numbers, and why',
};

/** The JSON Schemas for text editors: of every folder and file of content/, without an address. */
export function buildEditorSchemas(): PublishedSchema[] {
  const anySite = new URL('https://example.org');
  const ofContent = buildSchemas(anySite).filter(({ files }) => files.startsWith('content/'));
  const addresses = { name: 'addresses', title: 'Every address that was published', files: ledgerFile };
  const words = { name: 'words', title: 'Words of the interface that this report overrides', files: wordsFile };
  // With an address, a program would also look for the other schemas of the site.
  const withoutAddress = (schema: PublishedSchema['schema']) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id'));
  return [...ofContent, publish(addresses, ledgerSchema, anySite), publish(words, wordsSchema, anySite)].map((one) => ({
    ...one,
    schema: withoutAddress(one.schema),
  }));
}

function publish(about: Omit<PublishedSchema, 'schema'>, schema: z.ZodType, site: URL): PublishedSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', override: addWhatIsLost });
  return {
    ...about,
    schema: {
      $schema,
      $id: new URL(addressOfSchema(about.name), site).href,
      title: about.title,
      description: `${about.files}. References between files are checked by "npm run check:content".`,
      ...rest,
    },
  };
}

/** JSON Schema has no trimming, protocols or functions: the first two become patterns, and a rule that is a function becomes a comment. */
function addWhatIsLost({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { checks = [] } = zodSchema._zod.def;
  const definitions: { check: string; error?: z.core.$ZodErrorMap<never> | undefined }[] = checks.map((check) => check._zod.def);
  if (definitions.some(({ check }) => check === 'overwrite')) jsonSchema.pattern ??= '\\S';
  if (jsonSchema.format === 'uri') jsonSchema.pattern ??= '^https?://';
  const rules = definitions.filter(({ check }) => check === 'custom').map(({ error }) => error?.({} as never));
  if (rules.length === 0) return;
  const told = rules.map((rule) =>
    typeof rule !== 'string' ? 'there are further rules, which "npm run check:content" applies' : `refused when it ${toClause(rule)}`,
  );
  jsonSchema.$comment = `Not expressed in this schema: ${told.join('; ')}.`;
}

export interface PublishedSchema {
  /** Name in its address. */
  name: string;
  title: string;
  /** The files that it describes. */
  files: string;
  schema: Record<string, unknown>;
}
