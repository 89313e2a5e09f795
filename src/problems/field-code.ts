import { fields } from './catalogue/fields.ts';
import { values } from './catalogue/values.ts';
import type { Code, CodeWith } from './problem.ts';

/** A code that a schema may use as its message: one whose texts need only the field and its help. */
export type FieldCode = Extract<keyof typeof values | keyof typeof fields, CodeWith<'subject' | 'help'>>;

/** Whether a schema's message is one of these codes, not text from Zod. */
export function isFieldCode(message: string): message is Extract<Code, keyof typeof values | keyof typeof fields> {
  return Object.hasOwn(values, message) || Object.hasOwn(fields, message);
}
