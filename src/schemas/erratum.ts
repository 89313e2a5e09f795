import { z } from 'astro/zod';
import { id, text } from './fields.ts';
import { says } from './issue.ts';

/** An error or unclear passage in the audited source that readers must know about. */
export const erratum = z.strictObject({
  paragraphs: z.array(z.int().min(1)).min(1, says('paragraphs-empty')).describe('Paragraphs of the audited source that have the fault.'),
  claims: z.array(id).describe('Claims that the erratum affects; [] when it affects none.'),
  fault: text.describe('What is wrong or unclear.'),
  effect: text.describe('What this report does about it.'),
});

export type Erratum = z.infer<typeof erratum>;
