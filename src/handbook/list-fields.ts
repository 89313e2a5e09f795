import { z } from 'astro/zod';

/**
 * Every field that a schema allows, in its order. If the schema is a union of kinds, a field that only some kinds have lists those kinds,
 * and a field that is the same in several kinds is listed once.
 */
export function listFields(schema: z.ZodType): Field[] {
  const fields: Field[] = [];
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node, '', [], fields);
  return mergeKinds(fields);
}

function walk(node: Node, path: string, kinds: string[], fields: Field[]): void {
  const variants = (node.anyOf ?? node.oneOf ?? [node]).filter(({ type }) => type !== 'null');
  for (const variant of variants) {
    if (variant !== node && (variant.anyOf ?? variant.oneOf)) {
      walk(variant, path, kinds, fields);
      continue;
    }
    if (variant.items) walk(variant.items, `${path}[]`, kinds, fields);
    const own = variants.length > 1 ? [...kinds, nameOfKind(variant)].filter(Boolean) : kinds;
    for (const [name, field] of Object.entries(variant.properties ?? {})) {
      const place = [path, name].filter(Boolean).join('.');
      const optional = !(variant.required ?? []).includes(name);
      fields.push({ path: place, says: field.description ?? '', words: wordsOf(field), ...shapeOf(field), optional, kinds: own });
      walk(field, place, own, fields);
    }
    if (typeof variant.additionalProperties === 'object')
      walk(variant.additionalProperties, [path, '…'].filter(Boolean).join('.'), own, fields);
  }
}

/** The words that distinguish one kind from the others: for a figure "line, bars, points". */
function nameOfKind({ properties = {} }: Node): string {
  const marked = Object.values(properties).find((field) => field.const !== undefined || field.enum !== undefined);
  return marked ? wordsOf(marked).join(', ') : '';
}

function wordsOf(node: Node): string[] {
  if (node.const !== undefined) return node.const === null ? [] : [String(node.const)];
  if (node.enum) return node.enum.filter((word) => word !== null).map(String);
  return (node.anyOf ?? node.oneOf ?? []).flatMap(wordsOf);
}

function shapeOf(node: Node): Pick<Field, 'nullable' | 'isList'> {
  const variants = node.anyOf ?? node.oneOf ?? [node];
  const types = variants.flatMap(({ type }) => type ?? []);
  return { nullable: types.includes('null'), isList: types.includes('array') };
}

/** Lists a field that is the same in several kinds once; combines the allowed words of a field that differs only in these. */
function mergeKinds(fields: Field[]): Field[] {
  const merged = new Map<string, Field>();
  for (const field of fields) {
    const same = merged.get(field.path);
    if (!same) merged.set(field.path, { ...field });
    else {
      same.words = [...new Set([...same.words, ...field.words])];
      same.kinds = [...new Set([...same.kinds, ...field.kinds])];
      same.nullable ||= field.nullable;
      if (!same.says.includes(field.says)) same.says = `${same.says} ${field.says}`.trim();
    }
  }
  const all = new Map(fields.map(({ path }) => [parentOf(path), new Set<string>()]));
  for (const { path, kinds } of fields) kinds.forEach((kind) => all.get(parentOf(path))!.add(kind));
  return [...merged.values()].map((field) => ({
    ...field,
    kinds: field.kinds.length === all.get(parentOf(field.path))!.size ? [] : field.kinds,
  }));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** A field that an editor may write. */
export interface Field {
  /** Path of names, with `[]` after a list: "series[].observations[].value". */
  path: string;
  /** Its description for editors. */
  says: string;
  /** The words it may have; empty if it is free text. */
  words: string[];
  nullable: boolean;
  isList: boolean;
  /** It may be left out. */
  optional: boolean;
  /** The kinds that have it; empty if all do. */
  kinds: string[];
}

interface Node {
  type?: string | string[];
  description?: string;
  const?: string | boolean | null;
  enum?: unknown[];
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}
