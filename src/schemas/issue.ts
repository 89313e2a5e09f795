import type { z } from 'astro/zod';
import { isFieldCode, type FieldCode } from '#problems/field-code.ts';
import { describe, type Code, type Description, type Given } from '#problems/problem.ts';

/** What a schema says of a value: the code of a problem, in place of words. */
export function says<C extends FieldCode>(code: C): C {
  return code;
}

/** An issue whose problem is about more than its field. */
export function toIssue<C extends Code>(
  path: (string | number)[],
  code: C,
  about: Omit<NonNullable<Given<C>[0]>, 'subject' | 'help'>,
): { code: 'custom'; path: (string | number)[]; message: C; params: Record<string, unknown> } {
  return { code: 'custom', path, message: code, params: about };
}

/** An issue in the words of its code; undefined for one that has the words of the library. */
export function describeIssue(issue: z.core.$ZodIssue, subject: string, help: string): Description | undefined {
  if (!isFieldCode(issue.message)) return undefined;
  const params = issue.code === 'custom' ? issue.params : undefined;
  // What a code needs besides its field, toIssue has asked for.
  return describe(issue.message, { subject, help, ...params } as never);
}

/** What a schema says of a value, as the end of a sentence about it: `is not an id: …`. */
export function toClause(message: string): string {
  const code = isFieldCode(message) ? (message as FieldCode) : 'field-malformed';
  const { message: sentence } = describe(code, { subject: '', help: '' });
  // Without the space after its subject and its full stop.
  return sentence.slice(1, -1);
}
