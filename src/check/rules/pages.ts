import { pageComponentProps } from '#schemas/components.ts';
import { sectionsOfPages, type PageName } from '#schemas/page.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Use } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';

/** Pages that place a section of another page, or one twice, and those that show what only a chapter has. */
export function checkPages(report: Report): Problem[] {
  return [...report.pages].flatMap(([name, { prose }]) => {
    const own: readonly string[] = sectionsOfPages[name as PageName];
    const placed = new Set<string>();
    return prose.uses.flatMap((use): Problem[] => {
      const say = (message: string, remedy: string): Problem[] => [
        { place: { file: fileOf('pages', name), offset: use.offset }, message, remedy, severity: 'error' },
      ];
      if (ofChapters.includes(use.name))
        return say(`<${use.name}> belongs in a chapter; a page has none.`, 'Show it in a chapter, and lead there with a link.');
      const id = sectionOf(use);
      if (id === undefined) return [];
      if (!own.includes(id)) return say(`The section "${id}" is not of this page.`, `Its sections are ${own.join(', ')}.`);
      if (placed.has(id)) return say(`The section "${id}" is placed twice.`, 'Keep one of the two: a section has one address.');
      placed.add(id);
      return [];
    });
  });
}

function sectionOf({ name, props }: Use): string | undefined {
  return name === 'Section' ? pageComponentProps.Section.safeParse(props).data?.id : undefined;
}

/** What needs the figures, the evidence column or the audit of a chapter. */
const ofChapters = ['Figure', 'MarginNote', 'Audit'];
