import type { z } from 'astro/zod';
import { hint } from '#problems/hints.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Description } from '#problems/problem.ts';
import { describeIssue, says } from '#schemas/issue.ts';
import { explainGroup } from './explain-group.ts';
import { findField, listFieldNames, toFieldTree, type Field } from './field-tree.ts';
import { nameOf, subjectOf, type Path } from './subject.ts';
import { describeForeignCharacters, explainForm } from './suggest-value.ts';

/**
 * Issues of a schema in words for an editor: which field, what is wrong, and the schema's description of it. If a tag is given, the fields
 * are the options of a component.
 */
export function describeIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown, tag?: string): LocatedIssue[] {
  const tree = toFieldTree(schema);
  return issues.flatMap((issue): LocatedIssue[] => {
    const path = issue.path as Path;
    const given = valueAt(data, path);
    const help = helpFor(tree, path, data, tag === undefined ? 'fields-inside' : 'options-inside');
    const known = listFieldNames(tree, path, given);
    const group = issue.code === 'invalid_type' && issue.expected === 'object' ? explainGroup(tree, path, given) : undefined;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], ...describeUnknown(key, known, help, tag) }));
    if (given !== undefined || !['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code))
      return [{ path, ...describeValue(issue, given, joinHelp(help, group), tag) }];
    if (listKinds(issue) === undefined && listMistyped(issues, path, tree, data).includes(nameOf(path))) return [];
    return [{ path, ...describeMissing(issue, help, tag) }];
  });
}

function describeUnknown(field: string, known: string[], help: string, tag: string | undefined): Description {
  const nearest = findNearest(field, known);
  if (tag !== undefined)
    return known.length === 0
      ? describe('option-idle', { tag, option: field })
      : describe('option-unknown', { tag, option: field, known, nearest });
  return known.length > tooMany
    ? describe('field-unknown-of-many', { field, help, nearest })
    : describe('field-unknown', { field, known, nearest });
}

function describeMissing(issue: z.core.$ZodIssue, help: string, tag: string | undefined): Description {
  const field = nameOf(issue.path as Path);
  const known = listKinds(issue);
  if (known) return describe('kind-missing', { field, known });
  if (tag !== undefined) return describe('option-missing', { tag, option: field, help });
  return describe('field-missing', { field, help });
}

function describeValue(issue: z.core.$ZodIssue, given: unknown, help: string, tag: string | undefined): Description {
  const path = issue.path as Path;
  const subject = tag === undefined ? subjectOf(path) : path.length === 0 ? `<${tag}>` : `<${tag}>: ${subjectOf(path)}`;
  const foreign = typeof given === 'string' ? describeForeignCharacters(given, subject) : undefined;
  if (foreign) return foreign;
  if (issue.message === says('text-empty') && tag !== undefined) return describe('option-empty', { subject, help });
  const form = typeof given === 'string' ? explainForm(given, issue.message) : undefined;
  const own = describeIssue(issue, subject, form ?? help);
  if (own) return own;
  const known = listKinds(issue);
  if (known) return describe('kind-unknown', { subject, known });
  if (issue.code === 'invalid_type')
    return describe('field-of-other-kind', { subject, found: kindOf(given), expected: kinds[issue.expected] ?? issue.expected, help });
  if (issue.code === 'invalid_value') return describeChoice(issue.values.map(String), given, subject, help);
  if (issue.code === 'too_small' || issue.code === 'too_big') return describeSize(issue, subject, help);
  return describe('field-malformed', { subject, help });
}

function describeChoice(known: string[], given: unknown, subject: string, help: string): Description {
  if (given === null || typeof given === 'object' || Number.isNaN(given))
    return describe('choice-of-other-kind', { subject, found: kindOf(given), known, help });
  const written = `${given as string | number | boolean}`;
  const nearest = known.length > 1 ? findNearest(written, known) : undefined;
  return describe('choice-unknown', { subject, given: written, known, help, nearest });
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, subject: string, help: string): Description {
  const ofArray = issue.origin === 'array';
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    return describe(ofArray ? 'entries-too-few' : 'number-too-small', { subject, limit, help });
  }
  const limit = Number(issue.maximum);
  return describe(ofArray ? 'entries-too-many' : 'number-too-large', { subject, limit, help });
}

/** The possible kinds of a thing that has none of them. */
function listKinds(issue: z.core.$ZodIssue): string[] | undefined {
  return issue.code === 'invalid_union' && issue.inclusive !== false ? issue.options?.map(String) : undefined;
}

/**
 * Fields that are present under a mistyped name in the group that lacks the one at `path`: reporting them as missing, too, would report one
 * fault twice.
 */
function listMistyped(issues: readonly z.core.$ZodIssue[], path: Path, tree: Field, data: unknown): string[] {
  const group = path.slice(0, -1);
  const known = listFieldNames(tree, group, valueAt(data, group));
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.join('/') === group.join('/')
      ? issue.keys.map((key) => findNearest(key, known) ?? '')
      : [],
  );
}

/** The schema's description of a field; failing that, the description of its parent, or the list of its fields. */
function helpFor(tree: Field, path: Path, data: unknown, inside: 'fields-inside' | 'options-inside'): string {
  const own = findField(tree, path, data)?.description;
  if (own !== undefined) return own;
  const known = listFieldNames(tree, path);
  if (known.length > 0) return hint(inside, { known: known.join(', ') });
  const list = typeof path.at(-1) === 'number' ? findField(tree, path.slice(0, -1), data)?.description : undefined;
  return list ?? hint('like-others');
}

/** The description of a group, and how to write it, which repeats neither. */
function joinHelp(help: string, group: string | undefined): string {
  if (group === undefined) return help;
  return group.startsWith(help.replace(/\.$/, '')) ? group : `${help} ${group}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'not a number';
  return kinds[typeof value] ?? typeof value;
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
  record: 'a group of fields',
};

/** More fields than a message can list. */
const tooMany = 60;

interface LocatedIssue extends Description {
  path: Path;
}
