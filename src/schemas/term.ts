import { z } from 'astro/zod';
import { text } from './fields.ts';

/** An entry of the glossary. */
export const term = z.strictObject({
  term: text.describe('The term in full.'),
  short: text.nullable().describe('Its abbreviation, or null.'),
  chinese: text.nullable().describe('Its Chinese name, or null.'),
  definition: text.describe('One or two sentences for a reader who does not know it; no figures or dates.'),
});

export type Term = z.infer<typeof term>;
