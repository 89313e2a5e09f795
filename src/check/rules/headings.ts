import { slug } from 'github-slugger';
import type { Problem } from '#problems/problem.ts';
import { collections } from '#schemas/collections.ts';
import { sectionsOfPages, type PageName } from '#schemas/page.ts';
import { listProse, type WrittenProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';

/** Headings that skip a level, repeat each other or would stand beside the title: each of them breaks the contents of the page. */
export function checkHeadings(report: Report): Problem[] {
  return listProse(report).flatMap(({ from, file, prose }) => {
    const { one } = collections[from.collection];
    const taken = new Set([...takenBy(report, from), ...report.sources.keys()]);
    let above = 1;
    return prose.headings.flatMap(({ depth, text, offset }, index): Problem[] => {
      const say = (message: string, remedy: string): Problem => ({
        place: { file, offset },
        message,
        remedy,
        severity: 'error',
      });
      const skipped = depth > above + 1;
      above = depth;
      if (slug(text).replaceAll('-', '') === '')
        return [
          text.trim() === ''
            ? say('A heading has no words.', 'Write them behind it, or delete the line.')
            : say(
                `The heading "${text.replaceAll('\uFFFC', '…')}" has no letters of which an address could be made.`,
                'Word it with letters or digits.',
              ),
        ];
      if (depth === 1)
        return [say(`The title of the ${one} stands in its frontmatter; "#" would make a second one.`, 'Start headings with "##".')];
      if (depth > 3) return [say(`A ${one} has headings of two levels only.`, 'Use "##" and "###".')];
      if (skipped) return [say('This heading skips a level.', 'Use "##" first, and "###" below it.')];
      if (taken.has(slug(text)) || /^key-\d+$/.test(slug(text)) || prose.passages.some(({ id }) => id === slug(text)))
        return [
          say(
            `The heading "${text}" would have the address "#${slug(text)}", which the page uses already.`,
            'Word the heading differently.',
          ),
        ];
      if (prose.headings.findIndex((other) => slug(other.text) === slug(text)) < index)
        return [say(`Two headings of this ${one} say "${text}".`, 'Word one of them differently: their addresses would clash.')];
      return [];
    });
  });
}

/** Names of places that a page has besides its headings and the sources that it lists. */
function takenBy(report: Report, { collection, id }: WrittenProse['from']): string[] {
  if (collection === 'pages')
    return ['main', 'cited', ...sectionsOfPages[id as PageName], ...(id === 'method' ? report.notFound.keys() : [])];
  const figures = report.chapters.find((chapter) => chapter.id === id)!.figures.map((spec) => spec.id);
  return ['main', 'contents', 'summary', 'sources', 'errata', 'audit', ...figures];
}
