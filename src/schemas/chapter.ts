import { z } from 'astro/zod';
import { id, text } from './fields.ts';
import { figure } from './figure.ts';
import { says } from './issue.ts';

/** Frontmatter of a chapter. Its number and address come from the file name: 01-loans.mdx. */
export const chapter = z.strictObject({
  title: text.describe('Title of the chapter.'),
  part: z.int().min(1).describe('The number of the part that the chapter belongs to, from the list in content/report.yaml.'),
  summary: text.describe('The chapter in one or two sentences.'),
  keyPoints: z
    .array(text)
    .min(2, says('key-points-too-few'))
    .max(5, says('key-points-too-many'))
    .describe('What a reader should take away.'),
  paragraphs: z.array(z.int().min(1)).describe('Paragraphs of the audited source that the chapter follows; [] in a part of our own.'),
  claims: z.array(id).describe('Claims that the chapter covers; [] when none.'),
  errata: z.array(id).describe('Errata of the source that the chapter tells readers about; [] when none.'),
  formerly: z.array(id).optional().describe('Names that the chapter had in its address before; they redirect readers here.'),
  figures: z.array(figure).describe('The figures that the chapter shows; [] when none.'),
});

export type ChapterData = z.infer<typeof chapter>;
