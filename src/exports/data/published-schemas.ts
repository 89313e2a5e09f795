import { z } from 'astro/zod';
import { addressesOfDataset, addressesOfFigure, addressOfSchema } from '#lib/addresses.ts';
import { say } from '#lib/say.ts';
import type { Report } from '#report/report.ts';
import { collections, identitySchema, ledgerSchema, wordsSchema, type CollectionName } from '#schemas/collections.ts';
import { toClause } from '#schemas/issue.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { wordsFile } from '#schemas/words.ts';
import { sayColumn, type ColumnKey } from './column-words.ts';
import { datasetFormat, figureFormat } from './formats.ts';

/**
 * Every JSON Schema (draft 2020-12) that the site publishes: of the files that editors write, and of the JSON files that readers download.
 */
export function buildSchemas(report: Pick<Report, 'words' | 'identity'>, site: URL): PublishedSchema[] {
  // A field of a file for readers is described by the key of its words.
  const sayKey = (key: string): string => sayColumn(report, key as ColumnKey);
  return [...ofContent.map((one) => publish(one, report, site)), ...ofFiles.map((one) => publish(one, report, site, sayKey))];
}

/** The JSON Schemas for text editors: of every folder and file of content/, without an address, in the words of the engine. */
export function buildEditorSchemas(): PublishedSchema[] {
  const anySite = new URL('https://example.org');
  // With an address, a program would also look for the other schemas of the site.
  const withoutAddress = (schema: PublishedSchema['schema']) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id'));
  return [...ofContent, ...ofEditors].map((one) => {
    const published = publish(one, { words: {} }, anySite);
    return { ...published, schema: withoutAddress(published.schema) };
  });
}

const ofContent: Format[] = [
  ...Object.entries(collections).map(([name, { schema, extension }]) => ({
    name: name as CollectionName,
    path: `content/${name}/*.${extension}`,
    schema,
  })),
  { name: 'report', path: 'content/report.yaml', schema: identitySchema },
];

const ofFiles: Format[] = [
  { name: 'figure-data', path: addressesOfFigure('<id>').json, schema: figureFormat },
  { name: 'dataset-data', path: addressesOfDataset('<id>').json, schema: datasetFormat },
];

const ofEditors: Format[] = [
  { name: 'addresses', path: ledgerFile, schema: ledgerSchema },
  { name: 'words', path: wordsFile, schema: wordsSchema },
];

/** The names of the schemas that the site publishes. */
export const schemaNames = [...ofContent, ...ofFiles].map(({ name }) => name);

function publish(
  { name, path, schema: format }: Format,
  report: Pick<Report, 'words'>,
  site: URL,
  describe = (description: string): string => description,
): PublishedSchema {
  const title = say(report, `schema.${name}`);
  const files = path.endsWith('.mdx') ? say(report, 'schema.frontmatter', { files: path }) : path;
  const { $schema, ...rest } = z.toJSONSchema(format, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.description !== undefined) jsonSchema.description = describe(jsonSchema.description);
      addWhatIsLost(report, zodSchema, jsonSchema);
    },
  });
  return {
    name,
    title,
    path,
    files,
    schema: {
      $schema,
      $id: new URL(addressOfSchema(name), site).href,
      title,
      description: say(report, 'schema.says', { files }),
      ...rest,
    },
  };
}

/** JSON Schema has no trimming, protocols or functions: the first two become patterns, and a rule that is a function becomes a comment. */
function addWhatIsLost(report: Pick<Report, 'words'>, zodSchema: z.core.$ZodTypes, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const { checks = [] } = zodSchema._zod.def;
  const definitions: { check: string; error?: z.core.$ZodErrorMap<never> | undefined }[] = checks.map((check) => check._zod.def);
  if (definitions.some(({ check }) => check === 'overwrite')) jsonSchema.pattern ??= '\\S';
  if (jsonSchema.format === 'uri') jsonSchema.pattern ??= '^https?://';
  const rules = definitions.filter(({ check }) => check === 'custom').map(({ error }) => error?.({} as never));
  if (rules.length === 0) return;
  const told = rules.map((rule) =>
    typeof rule === 'string' ? say(report, 'schema.lost-rule', { clause: toClause(rule) }) : say(report, 'schema.lost-rules'),
  );
  jsonSchema.$comment = say(report, 'schema.lost', { rules: told.join('; ') });
}

interface Format {
  /** Name in its address. */
  name: CollectionName | 'report' | 'figure-data' | 'dataset-data' | 'addresses' | 'words';
  path: string;
  schema: z.ZodType;
}

export interface PublishedSchema {
  /** Name in its address. */
  name: string;
  title: string;
  /** Where the files are that it describes. */
  path: string;
  /** What it describes of them, for readers. */
  files: string;
  schema: Record<string, unknown>;
}
