import { addressOfHandbook } from '#lib/addresses.ts';
import type { MDXInstance } from 'astro';
import { z } from 'astro/zod';

const files = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../handbook/pages/*.mdx', { eager: true });

const heading = z.looseObject({ title: z.string(), says: z.string() });

/** The pages of the handbook, in the order of their numbers. The first is its overview. */
export const handbookPages: HandbookPage[] = Object.entries(files)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, { Content, frontmatter, getHeadings }], index) => {
    const slug = index === 0 ? undefined : /\d+-([^/]+)\.mdx$/.exec(path)![1]!;
    const headings = getHeadings().filter(({ depth }) => depth === 2);
    return { slug, address: addressOfHandbook(slug), ...heading.parse(frontmatter), headings, Content };
  });

export interface HandbookPage {
  /** Undefined for the overview. */
  slug: string | undefined;
  address: string;
  title: string;
  /** A summary in one sentence. */
  says: string;
  headings: { slug: string; text: string }[];
  Content: MDXInstance<Record<string, unknown>>['Content'];
}
