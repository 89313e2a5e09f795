import { fields } from './catalogue/fields.ts';
import { values } from './catalogue/values.ts';
import type { Code, CodeWith } from './problem.ts';

/** What a schema may say of a value in place of a message, where nothing but the field and its help is to be told. */
export type FieldCode = Extract<keyof typeof values | keyof typeof fields, CodeWith<'subject' | 'help'>>;

/** Whether the message of a schema is a code of ours, and not words of its library. */
export function isFieldCode(message: string): message is Extract<Code, keyof typeof values | keyof typeof fields> {
  return Object.hasOwn(values, message) || Object.hasOwn(fields, message);
}
