import type { ChapterData } from '#schemas/chapter.ts';
import { findNearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import { readProse } from '#read/prose/prose.ts';
import type { Chapter, Figure } from './report.ts';

/** Numbers chapters and figures, and reports figures that are listed but not shown, shown but not listed, or shown twice. */
export function joinChapters(entries: Entry<ChapterData>[], problems: Problem[]): { chapters: Chapter[]; figures: Map<string, Figure> } {
  const chapters: Chapter[] = [];
  const figures = new Map<string, Figure>();
  for (const { id, data, body } of entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))) {
    const file = fileOf('chapters', id);
    const say = (place: Omit<Problem['place'], 'file'>, message: string, remedy: string): unknown =>
      problems.push({ place: { file, ...place }, message, remedy, severity: 'error' });
    const [, digits = '0', slug = id] = /^(\d{2,})-(.+)$/.exec(id) ?? [];
    const chapter: Chapter = { ...data, id, number: Number(digits), slug, prose: readProse(body) };
    const same = chapters.find(({ number, slug: taken }) => number === chapter.number || taken === slug);
    if (same)
      say(
        { path: [] },
        `This chapter has the number or the address of content/chapters/${same.id}.mdx.`,
        'Rename the file: every chapter has a number and a name of its own.',
      );
    chapters.push(chapter);
    data.figures.forEach((spec, index) => {
      const taken = figures.get(spec.id);
      if (taken)
        say(
          { path: ['figures', index, 'id'] },
          `The id "${spec.id}" belongs to figure ${taken.number} in content/chapters/${taken.chapter.id}.mdx.`,
          'Give the figure another id: ids are unique in the whole report.',
        );
      else figures.set(spec.id, { spec, number: `${chapter.number}.${index + 1}`, chapter });
    });
    checkShown(chapter, say);
  }
  for (const { id, formerly = [] } of chapters) {
    formerly.forEach((name, index) => {
      const taken = chapters.find(({ slug }) => slug === name);
      if (taken)
        problems.push({
          place: { file: fileOf('chapters', id), path: ['formerly', index] },
          message: `"${name}" is the address of content/chapters/${taken.id}.mdx.`,
          remedy: 'An address leads to one chapter: delete the name here.',
          severity: 'error',
        });
    });
  }
  return { chapters, figures };
}

function checkShown(
  chapter: Chapter,
  say: (place: { path?: (string | number)[]; offset?: number }, message: string, remedy: string) => unknown,
): void {
  if (chapter.prose.faults.length > 0) return;
  const shown = chapter.prose.uses.filter(({ name, props }) => name === 'Figure' && props.id);
  const listed = chapter.figures.map(({ id }) => id);
  // A figure whose id is mistyped in the text is told of there, once.
  const meant = shown.flatMap(({ props }) => (listed.includes(props.id!) ? [] : [findNearest(props.id!, listed)]));
  chapter.figures.forEach(({ id }, index) => {
    if (!meant.includes(id) && !shown.some(({ props }) => props.id === id))
      say(
        { path: ['figures', index, 'id'] },
        `The figure "${id}" is listed but not shown.`,
        `Write <Figure id="${id}" /> where it belongs in the text, or delete it here.`,
      );
  });
  const order = chapter.figures.map(({ id }) => id).filter((id) => shown.some(({ props }) => props.id === id));
  const late = shown.find(({ props }, index) => order.includes(props.id!) && order[index] !== props.id);
  if (late && new Set(shown.map(({ props }) => props.id)).size === shown.length && order.length === shown.length)
    say(
      { offset: late.offset },
      `The figure "${late.props.id}" is shown in another order than it is listed.`,
      'List the figures in the order of the text: they are numbered as they are listed.',
    );
  shown.forEach(({ props, offset }, index) => {
    if (shown.findIndex((other) => other.props.id === props.id) < index)
      say({ offset }, `The figure "${props.id}" is shown twice.`, 'Show it once and refer to it by its number elsewhere.');
  });
}
