import { z } from 'astro/zod';
import { dateOrPart, languageTag, text, webAddress } from './fields.ts';
import { says } from './issue.ts';

/** How the source was checked: its passage was read, only its address was seen in a citation, or somebody else reported what it says. */
export const accesses = ['read', 'cited', 'relayed'] as const;

/** How close a publication is to whoever made the number. */
const sourceKinds = ['official', 'maker', 'paper', 'press', 'reprint', 'compilation'] as const;

/** A publication that the report uses. */
export const source = z.strictObject({
  publisher: text.describe('Who published it, and what it reports on when the figure comes from someone else.'),
  title: text.nullable().describe('Its title, or null when it was not noted.'),
  published: dateOrPart.nullable().describe('"2024", "2024-06" or "2024-06-30", or null when undated.'),
  dateNote: text.nullable().describe('What the date means or why it is incomplete, or null.'),
  url: webAddress.nullable().describe('Its address, or null: a source without one is named, never linked.'),
  access: z
    .enum(accesses)
    .describe('read (the passage was read), cited (address seen, page not opened) or relayed (the figure comes through someone else).'),
  titleTranslation: text.optional().describe('Our translation of its title, where the title is not in English.'),
  language: languageTag.optional().describe('Language in which it is written, e.g. "zh", "zh-Hant" or "en".'),
  authors: z
    .array(text)
    .min(1, says('authors-empty'))
    .optional()
    .describe('Who wrote it, each as printed; leave it out when nobody is named.'),
  locator: text.optional().describe('Where in it to find what we rely on, e.g. "first paragraph" or "page 14".'),
  kind: z
    .enum(sourceKinds)
    .optional()
    .describe(
      'official (from a state or its statistics), maker (from whoever made the numbers or the thing), paper (research), press, reprint (of another text) or compilation (of numbers that others made).',
    ),
  archived: webAddress.nullable().optional().describe('Address of an archived copy, or null.'),
});

export type Source = z.infer<typeof source>;
