import { hint } from '#problems/hints.ts';
import { findField, listFieldNames, type Field } from './field-tree.ts';
import type { Path } from './subject.ts';

/**
 * Which fields a group has and how to write them, for an editor who wrote something else in its place. A name that was typed is taken as the
 * first field: `publisher: Town press` becomes `{ name: Town press, url: … }`. Undefined for a group with fields of any name.
 */
export function explainGroup(tree: Field, path: Path, given: unknown): string | undefined {
  const fields = listFieldNames(tree, path);
  const step = path.at(-1);
  if (fields.length === 0) return undefined;
  const needed = listNeeded(findField(tree, path));
  const known = fields.join(', ');
  if (step === undefined || needed.length === 0 || needed.length > fitsOneLine) return hint('fields-below', { known });
  const first = typeof given === 'string' && isName.test(given) ? given : '…';
  const shape = `{ ${needed.map((field, index) => `${field}: ${index === 0 ? first : '…'}`).join(', ')} }`;
  return hint('fields-in-braces', { known, meant: typeof step === 'number' ? `- ${shape}` : `${step}: ${shape}` });
}

/** The fields that a group must have; those of its first kind, if it has several. */
function listNeeded(field: Field | undefined): string[] {
  const kinds = [...(field?.anyOf ?? []), ...(field?.oneOf ?? [])];
  return field?.required ?? kinds.map(listNeeded).find((needed) => needed.length > 0) ?? [];
}

/** Words that need no quotes in YAML. */
const isName = /^\p{L}[\p{L}\p{M}\d .'’-]{0,60}$/u;

/** More fields than this are easier to read below one another. */
const fitsOneLine = 4;
