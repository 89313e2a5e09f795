import { z } from 'astro/zod';
import { Document, isMap, isSeq, Scalar, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { writeBlank } from '#schemas/blank.ts';

/**
 * The fields of a schema as YAML: the given values, and for each required field a blank with its description. Lists that may be empty are
 * empty, and optional fields are comments. New fields of a schema are therefore in every new file. `offered` has the words, by name of the
 * field, that the report allows of those that the schema does.
 */
export function writeFields(schema: z.ZodType, given: Record<string, unknown>, offered: Offered = {}): string {
  const tree = narrow(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field, offered);
  const document = new Document(fill(tree, given));
  explain(document.contents as Fields, tree);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.type = styleOf(node.value);
    },
  });
  // The comment of an empty list belongs after it.
  return document.toString({ lineWidth: 0 }).replaceAll(/:\n *\[\]\n *(?=# )/g, ': [] ');
}

/** A field without the words that the report does not offer. */
function narrow(field: Field, offered: Offered): Field {
  const inner = Object.entries(field.properties ?? {}).map(([name, one]): [string, Field] => {
    const words = offered[name];
    const own = narrow(one, offered);
    return [name, words && own.enum ? { ...own, enum: own.enum.filter((word) => words.includes(String(word))) } : own];
  });
  return {
    ...field,
    ...(field.properties && { properties: Object.fromEntries(inner) }),
    ...(field.items && { items: narrow(field.items, offered) }),
    ...(field.anyOf && { anyOf: field.anyOf.map((one) => narrow(one, offered)) }),
    ...(field.oneOf && { oneOf: field.oneOf.map((one) => narrow(one, offered)) }),
  };
}

function fill(field: Field, given: unknown): unknown {
  const variant = chooseVariant(field, given);
  if (variant.properties && (given === undefined || isGroup(given))) {
    const needed = Object.entries(variant.properties).filter(([name]) =>
      [...(variant.required ?? []), ...Object.keys(given ?? {})].includes(name),
    );
    return Object.fromEntries(
      needed.map(([name, inner]) => [
        name,
        fill({ ...inner, description: inner.description ?? name }, isGroup(given) ? given[name] : undefined),
      ]),
    );
  }
  if (variant.items && (given === undefined || Array.isArray(given))) {
    const entries = (given as unknown[] | undefined) ?? Array<undefined>(variant.minItems ?? 0).fill(undefined);
    return entries.map((entry) => fill({ ...variant.items!, description: variant.items!.description ?? field.description }, entry));
  }
  if (given !== undefined) return given;
  if (variant.const !== undefined) return variant.const;
  return writeBlank(describe({ ...variant, ...field, description: field.description ?? variant.description }));
}

/** Adds comments to choices that are not blanks: empty lists, numbers, the kinds of a group; and for optional fields. */
function explain(map: Fields, field: Field): void {
  const variant = chooseVariant(field, map.toJSON());
  for (const { key, value } of map.items) {
    const inner = variant.properties?.[key.value];
    if (!inner || !value) continue;
    const variants = variantsOf(field);
    const decides = variants.length > 1 && deciding.includes(key.value);
    const words = decides ? variants.flatMap(({ properties }) => wordsOf(properties?.[key.value] ?? {})) : [];
    if (isMap(value)) explain(value as Fields, inner);
    else if (isSeq(value)) explainList(value, inner);
    else if (words.length > 1) value.comment = ` one of ${[...new Set(words)].join(', ')}`;
    else if (typeof value.toJSON() === 'number' || (words.length === 0 && wordsOf(inner).includes(String(value))))
      value.comment = ` ${describe(inner)}`;
  }
  const optional = Object.entries(variant.properties ?? {}).filter(([name]) => !map.has(name));
  if (optional.length > 0) map.comment = optional.map(([name, inner]) => ` ${name}: may be left out. ${describe(inner)}`).join('\n');
}

function explainList(list: YAMLSeq, field: Field): void {
  if (list.items.length === 0) list.comment = ` ${describe(field)}`;
  const { items } = chooseVariant(field, list.toJSON());
  if (items) for (const entry of list.items) if (isMap(entry)) explain(entry as Fields, items);
}

/** What belongs in a field: its description, its allowed words, the fields of an entry. */
function describe(field: Field): string {
  const sentence = field.description ?? '';
  const missing = wordsOf(field).filter((word) => !sentence.includes(word));
  const entry = field.items ?? field;
  return [
    sentence,
    ...(missing.length > 0 ? [`It is ${wordsOf(field).join(', ')}.`] : []),
    ...(entry.properties ? [`Fields: ${Object.keys(entry.properties).join(', ')}.`] : []),
    ...(field.type === 'integer' ? ['A number, without quotes.'] : []),
    ...(variantsOf(field).some(({ type }) => [type].flat().includes('null')) ? ['Write null without quotes.'] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

function wordsOf(field: Field): string[] {
  return (field.enum ?? (field.const === undefined ? [] : [field.const])).map(String);
}

/** Fields whose value decides which other fields a group has. */
const deciding = ['kind', 'type', 'property'];

/** The variant of a field that fits the given value: by its kind, type or property; without one the first that is not null. */
function chooseVariant(field: Field, given: unknown): Field {
  const variants = variantsOf(field).filter(({ type }) => type !== 'null');
  const fits = ({ properties = {} }: Field): boolean =>
    !isGroup(given) ||
    deciding.every((name) => {
      const words = wordsOf(properties[name] ?? {});
      return words.length === 0 || given[name] === undefined || words.some((word) => word === given[name]);
    });
  return variants.find(fits) ?? variants[0] ?? field;
}

function variantsOf(field: Field): Field[] {
  const nested = [...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return nested.length === 0 ? [field] : nested.flatMap(variantsOf);
}

/** Ids, addresses and words of a closed list have no quotes; everything else has those that need the least escaping. */
function styleOf(text: string): Scalar.Type {
  if (/^[a-z][a-z0-9]*([-/@][a-z0-9]+)*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/.test(text)) return Scalar.PLAIN;
  return text.split('"').length > text.split("'").length ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Offered = Readonly<Record<string, readonly string[]>>;

type Fields = YAMLMap<Scalar<string>, Node>;

interface Field {
  type?: string | string[];
  description?: string | undefined;
  const?: unknown;
  enum?: unknown[];
  minItems?: number;
  required?: string[];
  properties?: Record<string, Field>;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
}
