import { z } from 'astro/zod';
import { dateOrPart, text, webAddress } from './fields.ts';

/** How far we went: the passage read, only the address seen as a citation, or relayed by somebody. */
export const accesses = ['read', 'cited', 'relayed'] as const;

/** A publication on which the report leans. */
export const source = z.strictObject({
  publisher: text.describe('Who published it, and what it reports on when the figure comes from someone else.'),
  title: text.nullable().describe('Its title, or null when it was not noted.'),
  published: dateOrPart.nullable().describe('"2024", "2024-06" or "2024-06-30", or null when undated.'),
  dateNote: text.nullable().describe('What the date means or why it is incomplete, or null.'),
  url: webAddress.nullable().describe('Its address, or null: a source without one is named, never linked.'),
  access: z
    .enum(accesses)
    .describe('read (the passage was read), cited (address seen, page not opened) or relayed (the figure comes by way of someone).'),
});

export type Source = z.infer<typeof source>;
export type Access = (typeof accesses)[number];
