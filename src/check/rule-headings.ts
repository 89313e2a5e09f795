import { slug } from 'github-slugger';
import type { Problem } from '#schemas/problem.ts';
import { fileOf } from '#report/entries.ts';
import type { Report } from '#report/report.ts';

/** Headings that skip a level, repeat each other or would stand beside the title: each of them breaks the contents of the page. */
export function checkHeadings(report: Report): Problem[] {
  return report.chapters.flatMap(({ id, prose, figures }) => {
    const taken = new Set([
      'main',
      'contents',
      'summary',
      'sources',
      'errata',
      'audit',
      ...figures.map((spec) => spec.id),
      ...report.sources.keys(),
    ]);
    let above = 1;
    return prose.headings.flatMap(({ depth, text, offset }, index): Problem[] => {
      const say = (message: string, remedy: string): Problem => ({
        place: { file: fileOf('chapters', id), offset },
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
        return [say('The title of the chapter stands in its frontmatter; "#" would make a second one.', 'Start headings with "##".')];
      if (depth > 3) return [say('A chapter has headings of two levels only.', 'Use "##" and "###".')];
      if (skipped) return [say('This heading skips a level.', 'Use "##" first, and "###" below it.')];
      if (taken.has(slug(text)) || /^key-\d+$/.test(slug(text)) || prose.passages.some(({ id }) => id === slug(text)))
        return [
          say(
            `The heading "${text}" would have the address "#${slug(text)}", which the page uses already.`,
            'Word the heading differently.',
          ),
        ];
      if (prose.headings.findIndex((other) => slug(other.text) === slug(text)) < index)
        return [say(`Two headings of this chapter say "${text}".`, 'Word one of them differently: their addresses would clash.')];
      return [];
    });
  });
}
