import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Frontmatter of a page: the words at its top. The file name is the name of the page, and its text is what only this report can say. */
export const page = z.strictObject({
  title: text.describe('Title of the page.'),
  description: text.describe('What the page contains, in a sentence for search engines.'),
  standfirst: text.describe('The sentence below the title.'),
});

/**
 * The pages to which a report adds text of its own, each with the sections that the program writes for every report, in order, by the
 * anchors of their headings.
 */
export const sectionsOfPages = {
  about: ['independence', 'errors', 'use'],
  method: [
    'one-number',
    'typed',
    'status',
    'qualifiers',
    'units',
    'sources',
    'marks',
    'verdicts',
    'derived',
    'projections',
    'errata',
    'not-found',
  ],
} as const;

export const pageNames = Object.keys(sectionsOfPages) as PageName[];

export type PageName = keyof typeof sectionsOfPages;
export type SectionId = (typeof sectionsOfPages)[PageName][number];
export type PageData = z.infer<typeof page>;
