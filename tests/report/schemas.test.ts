import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { renderSchemas } from '../../scripts/schemas.ts';
import { parseYamlFile } from '../../src/read/read-file.ts';
import { readText } from '../../src/read/read-text.ts';
import { buildSchemas } from '../../src/exports/data/published-schemas.ts';
import { schemaLineOf } from '../../src/schemas/editor-schema.ts';
import { readReport } from '../unit/sample.ts';

const root = process.env.REPORT ?? '.';
const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .map((name) => `content/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.(yaml|mdx)$/.test(file));
const ajv = new Ajv2020({ strictTypes: false });
addFormats(ajv);
const editing = new Map([...renderSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));
const site = new URL('https://report.example');
const published = new Map(buildSchemas(readReport(root), site).map(({ name, schema }) => [`${name}.json`, ajv.compile(schema)]));

describe.each(files)('%s', (file) => {
  const { data } = parseYamlFile(file, readText(join(root, file)));
  const accept = (validate: ValidateFunction): unknown => validate(data) || validate.errors;

  test('is accepted by the schema for text editors', () => {
    expect(accept(editing.get(schemaOf(file))!)).toBe(true);
  });

  // The list of addresses is not published as data.
  const asPublished = published.get(schemaOf(file));
  if (asPublished)
    test('is accepted by the schema that the site publishes', () => {
      expect(accept(asPublished)).toBe(true);
    });

  // An editor may leave the line out; the check reports a line that names another schema. In another folder than content/ no text editor
  // finds the schemas: the line is right once the report is that of the repository.
  if (file.endsWith('.yaml'))
    test('has its schema at the path that its first line may name', () => {
      expect(existsSync(join(dirname(file), schemaLineOf(file).split('$schema=')[1]!))).toBe(true);
    });
});

function schemaOf(file: string): string {
  return file.endsWith('.mdx') ? `${basename(dirname(file))}.json` : schemaLineOf(file).split('/').at(-1)!;
}
