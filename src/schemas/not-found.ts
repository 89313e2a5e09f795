import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** Something that was searched for and not found. */
export const notFound = z.strictObject({
  what: text.describe('What was looked for.'),
  claims: z.array(id).describe('Claims that are weaker because of it; [] when none.'),
});

export type NotFound = z.infer<typeof notFound>;
