import { z } from 'astro/zod';
import { dateOrPart, id, proofs, text } from './fields.ts';

export const strands = ['research', 'product', 'announcement'] as const;

/** A dated event. */
export const milestone = z.strictObject({
  date: dateOrPart.describe('When it happened, as far as known.'),
  dateNote: text.nullable().describe('What the date means or why it is incomplete, or null.'),
  strand: z
    .enum(strands)
    .describe('research (a paper or model), product (people can use it) or announcement (a company says what it will do).'),
  event: text.describe('What happened, in a sentence.'),
  reference: text.nullable().describe('The number of the paper, or null.'),
  claim: id.describe('The claim of the audited source that it is about.'),
  sources: proofs.describe('Sources of the event and its date.'),
});

export type Milestone = z.infer<typeof milestone>;
