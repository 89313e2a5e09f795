import type { z } from 'astro/zod';
import { isFieldCode, type FieldCode } from '#problems/field-code.ts';
import { describe, type Code, type Description, type Given } from '#problems/problem.ts';

/** The message of a schema: the code of a problem instead of text. */
export function says<C extends FieldCode>(code: C): C {
  return code;
}

/** A Zod issue whose problem needs more values than its field. */
export function toIssue<C extends Code>(
  path: (string | number)[],
  code: C,
  about: Omit<NonNullable<Given<C>[0]>, 'subject' | 'help'>,
): { code: 'custom'; path: (string | number)[]; message: C; params: Record<string, unknown> } {
  return { code: 'custom', path, message: code, params: about };
}

/** An issue in the words of its code; undefined if it has a message of Zod's own. */
export function describeIssue(issue: z.core.$ZodIssue, subject: string, help: string): Description | undefined {
  if (!isFieldCode(issue.message)) return undefined;
  const params = issue.code === 'custom' ? issue.params : undefined;
  // toIssue has asked for the values that a code needs besides its field.
  return describe(issue.message, { subject, help, ...params } as never);
}

/** A schema's message as the end of a sentence: `is not an id: …`. */
export function toClause(message: string): string {
  const code = isFieldCode(message) ? (message as FieldCode) : 'field-malformed';
  const { message: sentence } = describe(code, { subject: '', help: '' });
  // Without the space after the subject and without the full stop.
  return sentence.slice(1, -1);
}
