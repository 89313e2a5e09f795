import { z } from 'astro/zod';
import { text } from './fields.ts';

const words = z
  .string()
  .regex(
    /^[\p{L}\p{N}\p{Sc}]+(?:[ .'’-][\p{L}\p{N}\p{Sc}]+)*$/u,
    'is not a word or words as they are typed: write letters and digits, with single spaces, hyphens or apostrophes between them',
  );

/** Words that a report writes differently. */
export const houseStyle = z
  .strictObject({
    words: z
      .array(words)
      .min(1, 'is empty: name at least one word')
      .describe('Words that a text should not have, with small letters and capitals as they are typed.'),
    except: z.array(words).optional().describe('Longer words that begin with one of them and may stay, e.g. a name.'),
    better: text.describe('What to write instead, as it ends the sentence "write …".'),
    why: text.describe('Why, in a sentence.'),
  })
  .superRefine((entry, context) => {
    (entry.except ?? []).forEach((name, at) => {
      if (!entry.words.some((word) => name.startsWith(word)))
        context.addIssue({
          code: 'custom',
          path: ['except', at],
          message: 'has none of the words at its start: an exception begins with one of them',
        });
    });
  });

export type HouseStyle = z.infer<typeof houseStyle>;
