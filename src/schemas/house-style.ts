import { z } from 'astro/zod';
import { text } from './fields.ts';
import { says } from './issue.ts';

const words = z.string().regex(/^[\p{L}\p{N}\p{Sc}]+(?:[ .'’-][\p{L}\p{N}\p{Sc}]+)*$/u, says('word-of-style-malformed'));

/** Words that a report spells differently. */
export const houseStyle = z
  .strictObject({
    words: z
      .array(words)
      .min(1, says('words-of-style-empty'))
      .describe('Words that a text should not have, with small and capital letters as they are typed.'),
    except: z.array(words).optional().describe('Longer words that start with one of them and are allowed, e.g. a name.'),
    better: text.describe('What to write instead, as the end of the sentence "write …".'),
    why: text.describe('Why, in a sentence.'),
  })
  .superRefine((entry, context) => {
    (entry.except ?? []).forEach((name, at) => {
      if (!entry.words.some((word) => name.startsWith(word)))
        context.addIssue({
          code: 'custom',
          path: ['except', at],
          message: says('exception-of-style-foreign'),
        });
    });
  });

export type HouseStyle = z.infer<typeof houseStyle>;
