import { z } from 'astro/zod';
import { findNearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { explainSlip } from './suggest-value.ts';

/** Faults that a schema finds, in an editor's words: which field, what is wrong, and the sentence that the schema has for it. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, file: string, data: unknown): Problem[] {
  const tree = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Field;
  return issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    const name = nameOf(path);
    const help = findField(tree, path)?.description ?? fallbackHelp(tree, path);
    const say = (message: string, remedy = help, at = path): Problem => ({ place: { file, path: at }, message, remedy, severity: 'error' });
    const given = valueAt(data, path);
    const slip = typeof given === 'string' ? explainSlip(given, issue.message) : undefined;
    if (slip && (slip.message !== undefined || isOurs(issue.message)))
      return say(`${subject(path)} ${slip.message ?? issue.message}.`, slip.remedy);
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(tree, path, valueAt(data, path));
      return issue.keys.map((key) => {
        const nearest = findNearest(key, known);
        return say(
          `There is no field "${key}" here.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
          known.length > tooMany ? help : `The fields are ${known.join(', ')}.`,
          [...path, key],
        );
      });
    }
    if (given === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)) {
      if (issue.message.startsWith('is none of '))
        return say(`The field "${name}" is missing.`, `Add it: one of ${issue.message.slice('is none of '.length)}.`);
      return mistyped(issues, path, tree, data).includes(name)
        ? []
        : say(
            `The field "${name}" is missing.`,
            help === otherwise ? 'Add it as the other files of this folder have it.' : `Add it: ${help}`,
          );
    }
    if (issue.code === 'invalid_type' && !isOurs(issue.message)) {
      return say(`${subject(path)} is ${kindOf(given)} where ${expectedWords[issue.expected] ?? issue.expected} belongs.`);
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      if (given === null || typeof given === 'object' || Number.isNaN(given))
        return say(`${subject(path)} is ${kindOf(given)} where one of ${values.join(', ')} belongs.`);
      const written = `${given as string | number | boolean}`;
      const nearest = values.length > 1 ? findNearest(written, values) : undefined;
      return say(`${subject(path)} is "${written}"; it may be ${values.join(', ')}.${nearest ? ` Did you mean "${nearest}"?` : ''}`);
    }
    if (issue.message.startsWith('is none of '))
      return say(`${subject(path)} ${issue.message}.`, 'Write one of these words, and the fields that belong to it.');
    if (isOurs(issue.message)) return say(`${subject(path)} ${issue.message}.`);
    if (issue.code === 'too_small' || issue.code === 'too_big') return say(`${subject(path)} ${describeSize(issue)}.`);
    return say(`${subject(path)} is not of a form that is allowed here.`);
  });
}

/** Whether a schema has a sentence of its own for a fault. */
function isOurs(message: string): boolean {
  return /^(is|has) /.test(message);
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, limit] = issue.code === 'too_small' ? ['least', issue.minimum] : ['most', issue.maximum];
  return issue.origin === 'array'
    ? `has too ${issue.code === 'too_small' ? 'few' : 'many'} entries: at ${bound} ${limit} belong here`
    : `is out of range: it is at ${bound} ${limit}`;
}

/** What a message is about: `"value"`, `Entry 2 of "claims"`. */
export function subject(path: (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of "${nameOf(path)}"` : `"${last}"`;
}

/** Fields that are there under a mistyped name, in the group that lacks the one at `path`: to call them missing would tell one fault twice. */
function mistyped(issues: readonly z.core.$ZodIssue[], path: (string | number)[], tree: Field, data: unknown): string[] {
  const group = path.slice(0, -1);
  const known = fieldNames(tree, group, valueAt(data, group));
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.join('/') === group.join('/')
      ? issue.keys.map((key) => findNearest(key, known) ?? '')
      : [],
  );
}

/** What to do about a field for which the schema has no sentence: the sentence of what it belongs to, or the fields that it has. */
function fallbackHelp(tree: Field, path: (string | number)[]): string {
  const inside = fieldNames(tree, path);
  if (inside.length > 0) return `Its fields are ${inside.join(', ')}.`;
  const above = typeof path.at(-1) === 'number' ? findField(tree, path.slice(0, -1))?.description : undefined;
  if (above) return above;
  return otherwise;
}

/** Name of a field as messages call it; of an entry of a list, that of the list. */
function nameOf(path: (string | number)[]): string {
  return path.findLast((step) => typeof step === 'string') ?? 'this file';
}

function findField(field: Field | undefined, path: (string | number)[]): Field | undefined {
  if (field === undefined || path.length === 0) return field;
  const [step, ...rest] = path;
  for (const variant of variantsOf(field)) {
    const next =
      typeof step === 'number'
        ? variant.items
        : (variant.properties?.[step!] ?? (typeof variant.additionalProperties === 'object' ? variant.additionalProperties : undefined));
    const found = findField(next, rest);
    if (found) return found;
  }
  return undefined;
}

/** Names of the fields of a group; where its kind or type decides which, those of the kind that `group` has. */
function fieldNames(tree: Field, path: (string | number)[], group?: unknown): string[] {
  const variants = variantsOf(findField(tree, path) ?? {});
  const fitting = variants.filter(({ properties = {} }) =>
    ['kind', 'type'].every((name) => {
      const value = (group as Record<string, unknown> | undefined)?.[name];
      const allowed = properties[name]?.enum ?? (properties[name]?.const === undefined ? undefined : [properties[name].const]);
      return value === undefined || allowed === undefined || allowed.includes(value);
    }),
  );
  return [...new Set((fitting.length > 0 ? fitting : variants).flatMap((variant) => Object.keys(variant.properties ?? {})))];
}

function variantsOf(field: Field): Field[] {
  const nested = [...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return nested.length === 0 ? [field] : nested.flatMap(variantsOf);
}

function valueAt(data: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'no number';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'a group of fields' }[typeof value as string] ?? typeof value
  );
}

const expectedWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
  record: 'a group of fields',
};

/** More fields than a message can name. */
const tooMany = 60;

/** What to do about a field for which no schema has a sentence. */
const otherwise = 'Write it as the other files of this folder do.';

interface Field {
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Field>;
  additionalProperties?: Field | boolean;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
}
