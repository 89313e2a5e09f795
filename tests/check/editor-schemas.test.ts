import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderSchemas } from '../../scripts/schemas.ts';
import { parseYamlFile } from '../../src/read/read-file.ts';
import { readText } from '../../src/read/read-text.ts';
import { collections } from '../../src/schemas/collections.ts';
import { schemaFolder, schemaLineOf } from '../../src/schemas/editor-schema.ts';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixture');
const files = readdirSync(join(fixture, 'content'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `content/${name.replaceAll('\\', '/')}`,
);
const yamlFiles = files.filter((file) => file.endsWith('.yaml'));
const ajv = new Ajv2020({ strictTypes: false });
addFormats(ajv);
const validators = new Map([...renderSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));

describe('the schemas for text editors', () => {
  test('are complete and up to date', () => {
    const written = new Map(
      readdirSync(join(root, schemaFolder)).map((name) => [name, readFileSync(join(root, schemaFolder, name), 'utf8')]),
    );
    const wanted = renderSchemas();
    const stale = [...new Set([...written.keys(), ...wanted.keys()])].filter((name) => written.get(name) !== wanted.get(name));
    expect(stale, `Fields have changed, and ${schemaFolder} is out of date: run "npm run schemas" and commit the result.`).toEqual([]);
  });

  test.each(files.filter((file) => /\.(yaml|mdx)$/.test(file)))('accept %s', (file) => {
    const validate = validatorOf(file);
    expect(validate(read(file)) || validate.errors).toBe(true);
  });

  test('refuse an unknown word, an unknown field and a blank', () => {
    const source = read('content/sources/guild-yearbook-2026.yaml') as object;
    for (const wrong of [{ access: 'red' }, { acces: 'read' }, { access: 'FILL IN: read, cited or relayed' }])
      expect(validatorOf('content/sources/guild-yearbook-2026.yaml')({ ...source, ...wrong })).toBe(false);
  });
});

describe('a YAML file of content/', () => {
  test('gets its schema in VS Code without a line that names it', () => {
    // JSON is YAML once its comments are removed.
    const settings = parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as {
      'yaml.schemas': Record<string, string>;
    };
    const found = new Map(Object.entries(settings['yaml.schemas']).map(([schema, glob]) => [glob.replace('*', ''), schema]));
    for (const file of yamlFiles)
      expect(found.get(file) ?? found.get(`${dirname(file)}/.yaml`), file).toBe(`${schemaFolder}/${nameOf(file)}`);
    const proseCollections = Object.values(collections).filter(({ extension }) => extension === 'mdx');
    expect(found.size).toBe(validators.size - proseCollections.length);
  });
});

function read(file: string): unknown {
  return parseYamlFile(file, readText(join(fixture, file))).data;
}

function nameOf(file: string): string {
  return file.endsWith('.mdx') ? `${basename(dirname(file))}.json` : schemaLineOf(file).split(`${schemaFolder}/`)[1]!;
}

function validatorOf(file: string): ValidateFunction {
  return validators.get(nameOf(file))!;
}
