import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { findField, toFieldTree, type Field } from '../../src/read/field-tree.ts';
import { collections, identitySchema, wordsSchema, type CollectionName } from '../../src/schemas/collections.ts';
import { componentProps, pageComponentProps } from '../../src/schemas/components.ts';
import { dateOrPart, decimal, id, period, text } from '../../src/schemas/fields.ts';
import { figure } from '../../src/schemas/figure.ts';
import { root, samples } from './sample.ts';

const allSchemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(collections).map(([name, { schema }]) => [name, schema])),
  report: identitySchema,
  words: wordsSchema,
  ...componentProps,
  ...pageComponentProps,
};

const fields = { decimal, period, dateOrPart, id, text };

describe('an editor may write', () => {
  test.each([
    ['decimal', ['0', '1', '-3.70', '1200.5', '0.05', '-0.5']],
    ['period', ['1999', '2024', '2024-06', '2024-12', '2024-Q1', '2024-Q4', '2024-H1', '2024-H2']],
    ['dateOrPart', ['2024', '2024-06', '2024-06-30', '2024-02-29']],
    ['id', ['a', 's01', 'panel-2023', 'route-7-b']],
    ['text', ['x', ' words ']],
  ] as const)('as %s: %s', (field, values) => {
    for (const value of values) expect(fields[field].safeParse(value).success, value).toBe(true);
  });
});

describe('an editor is stopped by', () => {
  test.each([
    ['decimal', ['', '1,000', '3.0%', '1e5', '0x1F', '010', '+5', '.5', '5.', ' 5', '5 bn', '−5', '1.2.3', 5, null]],
    ['period', ['24', '2024-13', '2024-6', '2024-06-01', '1899', 'Q1 2024', '2024-Q5', '2024-H3', '2024-q1', 2024]],
    ['dateOrPart', ['2024-02-30', '2023-02-29', '2024-00', 'May 2024', '24', '', 2024]],
    ['id', ['', 'A', '1a', 'a_b', 'a--b', '-a', 'a-', 'é', 'a b']],
    ['text', ['', '   ', '\n', 5, null]],
  ] as const)('as %s: %s', (field, values) => {
    for (const value of values) expect(fields[field].safeParse(value).success, String(value)).toBe(false);
  });

  test('a field that a thing does not have, in every folder', () => {
    for (const [name, { schema, extension }] of Object.entries(collections)) {
      const data = samples[name as CollectionName] ?? readFirst(name, extension);
      expect(schema.safeParse(data).success, name).toBe(true);
      expect(schema.safeParse({ ...data, surprise: 1 }).success, name).toBe(false);
      for (const field of Object.keys(data)) {
        const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
        expect(schema.safeParse(rest).success, `${name} without ${field}`).toBe(false);
      }
    }
  });

  test('a finding of more than 15 words, and bars on a logarithmic scale', () => {
    const spec = {
      id: 'a',
      kind: 'bars',
      cells: ['a/b'],
      scale: 'linear',
      finding: 'It rises',
      measure: 'M',
      place: 'P',
      period: '2024',
      notes: [],
    };
    expect(figure.safeParse(spec).success).toBe(true);
    expect(figure.safeParse({ ...spec, finding: 'a '.repeat(15) }).success).toBe(true);
    expect(figure.safeParse({ ...spec, finding: 'a '.repeat(16) }).success).toBe(false);
    expect(figure.safeParse({ ...spec, scale: 'log' }).success).toBe(false);
    expect(figure.safeParse({ ...spec, cells: [] }).success).toBe(false);
    expect(figure.safeParse({ ...spec, cells: ['a'] }).success).toBe(false);
  });

  test('an option that a component does not have', () => {
    expect(componentProps.Value.parse({ of: 'a/b/2024' })).toEqual({ of: 'a/b/2024', show: 'full', status: 'print' });
    expect(componentProps.Value.safeParse({ of: 'a/b' }).success).toBe(false);
    expect(componentProps.Change.safeParse({ of: 'a/b/2024', from: 'a/b/2023', as: 'ratio' }).success).toBe(false);
    for (const schema of Object.values(componentProps)) expect(schema.safeParse({ surprise: '1' }).success).toBe(false);
  });
});

test('what is said of a field is what the kind says that it belongs to', () => {
  const tree = toFieldTree(collections.changes.schema);
  const say = (property: string): string | undefined => findField(tree, ['changes', 0, 'of'], { changes: [{ property }] })?.description;
  expect(say('value')).toContain('dataset/series/period.');
  expect(say('note')).not.toBe(say('value'));
});

test.each(Object.entries(allSchemas))('every field of %s has a sentence for editors, or fields inside', (_, schema) => {
  expect(listUnexplained(toFieldTree(schema))).toEqual([]);
});

function listUnexplained({ properties = {}, items, anyOf = [], oneOf = [] }: Field): string[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined && !hasFields(field) ? [name] : []),
    ...listUnexplained(field).map((inner) => `${name}.${inner}`),
  ]);
  return [...own, ...[...anyOf, ...oneOf, ...(items ? [items] : [])].flatMap(listUnexplained)];
}

function hasFields({ properties, anyOf = [], oneOf = [] }: Field): boolean {
  return properties !== undefined || [...anyOf, ...oneOf].some(hasFields);
}

function readFirst(name: string, extension: string): Record<string, unknown> {
  const folder = join(root, 'tests/messages/corpus/content', name);
  const source = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
  return parse(extension === 'mdx' ? source.split('---\n')[1]! : source) as Record<string, unknown>;
}
