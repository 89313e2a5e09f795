import { z } from 'astro/zod';
import type { Path } from './subject.ts';

/** The fields of a schema, each with its description for editors. */
export function toFieldTree(schema: z.ZodType): Field {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Field;
}

/** The field at a path; where its kind, type or property decides which, the one that belongs to the `data`. */
export function findField(field: Field | undefined, path: Path, data?: unknown): Field | undefined {
  if (field === undefined || path.length === 0) return field;
  const [step, ...rest] = path;
  for (const variant of chooseVariants(field, data)) {
    const next =
      typeof step === 'number'
        ? variant.items
        : (variant.properties?.[step!] ?? (typeof variant.additionalProperties === 'object' ? variant.additionalProperties : undefined));
    const found = findField(next, rest, (data as Record<string | number, unknown> | null | undefined)?.[step!]);
    if (found) return found;
  }
  return undefined;
}

/** Names of the fields of a group; if its kind or type decides which fields it has, those of the kind of `group`. */
export function listFieldNames(tree: Field, path: Path, group?: unknown): string[] {
  return [...new Set(chooseVariants(findField(tree, path) ?? {}, group).flatMap((variant) => Object.keys(variant.properties ?? {})))];
}

/** The ways in which a field may be written, without those of another kind than `group` is. */
function chooseVariants(field: Field, group: unknown): Field[] {
  const variants = variantsOf(field);
  const fitting = variants.filter(({ properties = {} }) =>
    ['kind', 'type', 'property'].every((name) => {
      const value = (group as Record<string, unknown> | undefined)?.[name];
      const allowed = properties[name]?.enum ?? (properties[name]?.const === undefined ? undefined : [properties[name].const]);
      return value === undefined || allowed === undefined || allowed.includes(value);
    }),
  );
  return fitting.length > 0 ? fitting : variants;
}

function variantsOf(field: Field): Field[] {
  const nested = [...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return nested.length === 0 ? [field] : nested.flatMap(variantsOf);
}

export interface Field {
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Field>;
  required?: string[];
  additionalProperties?: Field | boolean;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
}
