import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { collections } from '#schemas/collections.ts';
import { sectionsOfPages, type PageName } from '#schemas/page.ts';
import { listProse, type WrittenProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { anchorsOfFigure, isCitation, ownOfChapters } from './places.ts';

/** Headings that skip a level, repeat another or duplicate the title, which would break the table of contents. */
export function checkHeadings(report: Report): Problem[] {
  return listProse(report).flatMap(({ from, file, prose }) => {
    const { one } = collections[from.collection];
    const taken = new Set([...takenBy(report, from), ...report.sources.keys()]);
    let above = 1;
    return prose.headings.flatMap(({ depth, text, id, offset }, index): Problem[] => {
      const say: Say = (code, ...about) => [problem({ file, offset }, code, ...about)];
      const skipped = depth > above + 1;
      above = depth;
      if (text.trim() === '') return say('heading-without-words');
      if (id.replaceAll('-', '') === '') return say('heading-without-letters', { heading: text.replaceAll('\uFFFC', '…') });
      if (depth === 1) return say('heading-of-first-level', { one });
      if (depth > 3) return say('heading-of-fourth-level', { one });
      if (skipped) return say('heading-skips-level');
      if (taken.has(id) || /^key-\d+$/.test(id) || isCitation(id) || prose.passages.some((passage) => passage.id === id))
        return say('heading-address-taken', { heading: text, address: `#${id}` });
      if (prose.headings.findIndex((other) => other.id === id) < index) return say('heading-twice', { one, heading: text });
      return [];
    });
  });
}

/** Anchors of a page other than those of its headings and sources. */
function takenBy(report: Report, { collection, id }: WrittenProse['from']): string[] {
  if (collection === 'pages')
    return ['main', 'gone', 'cited', ...sectionsOfPages[id as PageName], ...(id === 'method' ? report.notFound.keys() : [])];
  const figures = report.chapters.find((chapter) => chapter.id === id)!.figures.flatMap((spec) => anchorsOfFigure(spec.id));
  return ['main', 'gone', ...ownOfChapters, ...figures];
}

type Say = <C extends Code>(code: C, ...about: Given<C>) => Problem[];
