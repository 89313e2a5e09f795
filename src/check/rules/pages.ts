import { pageComponentProps } from '#schemas/components.ts';
import { sectionsOfPages, type PageName } from '#schemas/page.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Use } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';

/** Pages that place a section of another page, or one section twice, or that use components for chapters only. */
export function checkPages(report: Report): Problem[] {
  return [...report.pages].flatMap(([name, { prose }]) => {
    const own: readonly string[] = sectionsOfPages[name as PageName];
    const placed = new Set<string>();
    return prose.uses.flatMap((use): Problem[] => {
      const say: Say = (code, ...about) => [problem({ file: fileOf('pages', name), offset: use.offset }, code, ...about)];
      if (ofChapters.includes(use.name)) return say('page-component-of-chapter', { name: use.name });
      const id = sectionOf(use);
      if (id === undefined) return [];
      if (!own.includes(id)) return say('section-of-other-page', { id, known: own });
      if (placed.has(id)) return say('section-placed-twice', { id });
      placed.add(id);
      return [];
    });
  });
}

function sectionOf({ name, props }: Use): string | undefined {
  return name === 'Section' ? pageComponentProps.Section.safeParse(props).data?.id : undefined;
}

/** Components that need the figures, the evidence column or the audit of a chapter. */
const ofChapters = ['Figure', 'MarginNote', 'Audit'];

type Say = <C extends Code>(code: C, ...about: Given<C>) => Problem[];
