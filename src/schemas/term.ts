import { z } from 'astro/zod';
import { originalName, text } from './fields.ts';

/** A glossary entry. */
export const term = z.strictObject({
  term: text.describe('The term in full.'),
  short: text.nullable().describe('Its abbreviation, or null.'),
  original: originalName.nullable().describe('Its name in the language it comes from, or null.'),
  definition: text.describe('One or two sentences for a reader who does not know it; no figures or dates.'),
});

export type Term = z.infer<typeof term>;
