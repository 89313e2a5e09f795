import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEditorSchemas } from '../src/exports/data/published-schemas.ts';
import { schemaFolder } from '../src/schemas/editor-schema.ts';

/** The JSON Schemas for text editors, as text by file name. They are committed, so that they help before anything is installed. */
export function renderSchemas(): Map<string, string> {
  return new Map(buildEditorSchemas().map(({ name, schema }) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

if (import.meta.main) {
  const files = renderSchemas();
  mkdirSync(schemaFolder, { recursive: true });
  for (const name of readdirSync(schemaFolder)) if (!files.has(name)) rmSync(join(schemaFolder, name));
  for (const [name, text] of files) writeFileSync(join(schemaFolder, name), text);
  console.log(`${files.size} schemas written to ${schemaFolder}.`);
}
