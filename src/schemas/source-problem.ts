import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** Something wrong or unclear in the audited source that readers must be told about. */
export const sourceProblem = z.strictObject({
  paragraphs: z
    .array(z.int().min(1))
    .min(1, 'is empty: name the paragraph of the audited source')
    .describe('Paragraphs of the audited source that have the problem.'),
  claims: z.array(id).describe('Claims on which the problem bears; [] when it bears on none.'),
  problem: text.describe('What is wrong or unclear.'),
  effect: text.describe('What this report does about it.'),
});

export type SourceProblem = z.infer<typeof sourceProblem>;
