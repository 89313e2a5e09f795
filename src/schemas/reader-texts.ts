import { z } from 'astro/zod';
import { readerTexts } from './fields.ts';

/** Every text for readers in a piece of content, with its path of field names and indexes. */
export function* listReaderTexts(schema: z.ZodType, data: unknown): Generator<{ text: string; path: (string | number)[] }> {
  let tree = trees.get(schema);
  if (!tree) trees.set(schema, (tree = toTree(schema)));
  yield* walk([tree], data, []);
}

const trees = new WeakMap<z.ZodType, Node>();

function toTree(schema: z.ZodType): Node {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, readerTexts.get(zodSchema)),
  }) as Node;
}

function* walk(nodes: Node[], value: unknown, path: (string | number)[]): Generator<{ text: string; path: (string | number)[] }> {
  const variants = nodes.flatMap(toVariants);
  if (typeof value === 'string') {
    if (variants.some(({ isForReaders }) => isForReaders)) yield { text: value, path };
  } else if (Array.isArray(value)) {
    const items = variants.flatMap(({ items }) => items ?? []);
    for (const [index, item] of value.entries()) yield* walk(items, item, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) {
      const fields = variants.flatMap(
        ({ properties, additionalProperties }) =>
          properties?.[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : []),
      );
      yield* walk(fields, field, [...path, key]);
    }
  }
}

function toVariants(node: Node): Node[] {
  const nested = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return nested.length === 0 ? [node] : nested.flatMap(toVariants);
}

interface Node {
  isForReaders?: boolean;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}
