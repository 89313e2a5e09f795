import type { ChapterData } from '#schemas/chapter.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Code, type Given, type Place, type Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import { readProse } from '#read/prose/prose.ts';
import type { Chapter, Figure } from './report.ts';

/** Numbers chapters and figures, and reports figures that are listed but not shown, shown but not listed, or shown twice. */
export function joinChapters(entries: Entry<ChapterData>[], problems: Problem[]): { chapters: Chapter[]; figures: Map<string, Figure> } {
  const chapters: Chapter[] = [];
  const figures = new Map<string, Figure>();
  for (const { id, data, body } of entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))) {
    const file = fileOf('chapters', id);
    const say: Say = (place, code, ...about) => problems.push(problem({ file, ...place }, code, ...about));
    const [, digits = '0', slug = id] = /^(\d{2,})-(.+)$/.exec(id) ?? [];
    const chapter: Chapter = { ...data, id, number: Number(digits), slug, prose: readProse(body) };
    const same = chapters.find(({ number, slug: taken }) => number === chapter.number || taken === slug);
    if (same) say({ path: [] }, 'chapter-name-taken', { file: fileOf('chapters', same.id) });
    chapters.push(chapter);
    data.figures.forEach((spec, index) => {
      const taken = figures.get(spec.id);
      if (taken)
        say({ path: ['figures', index, 'id'] }, 'figure-id-taken', {
          id: spec.id,
          number: taken.number,
          file: fileOf('chapters', taken.chapter.id),
        });
      else figures.set(spec.id, { spec, number: `${chapter.number}.${index + 1}`, chapter });
    });
    checkShown(chapter, say);
  }
  for (const { id, formerly = [] } of chapters) {
    formerly.forEach((name, index) => {
      const taken = chapters.find(({ slug }) => slug === name);
      if (taken)
        problems.push(
          problem({ file: fileOf('chapters', id), path: ['formerly', index] }, 'chapter-former-name-taken', {
            name,
            file: fileOf('chapters', taken.id),
          }),
        );
    });
  }
  return { chapters, figures };
}

function checkShown(chapter: Chapter, say: Say): void {
  if (chapter.prose.faults.length > 0) return;
  const shown = chapter.prose.uses.filter(({ name, props }) => name === 'Figure' && props.id);
  const listed = chapter.figures.map(({ id }) => id);
  // A figure whose id is mistyped in the text is reported there, once.
  const meant = shown.flatMap(({ props }) => (listed.includes(props.id!) ? [] : [findNearest(props.id!, listed)]));
  chapter.figures.forEach(({ id }, index) => {
    if (!meant.includes(id) && !shown.some(({ props }) => props.id === id))
      say({ path: ['figures', index, 'id'] }, 'figure-not-shown', { figure: id });
  });
  const order = chapter.figures.map(({ id }) => id).filter((id) => shown.some(({ props }) => props.id === id));
  const late = shown.find(({ props }, index) => order.includes(props.id!) && order[index] !== props.id);
  if (late && new Set(shown.map(({ props }) => props.id)).size === shown.length && order.length === shown.length)
    say({ offset: late.offset }, 'figure-out-of-order', { figure: late.props.id! });
  shown.forEach(({ props, offset }, index) => {
    if (shown.findIndex((other) => other.props.id === props.id) < index) say({ offset }, 'figure-shown-twice', { figure: props.id! });
  });
}

type Say = <C extends Code>(place: Omit<Place, 'file'>, code: C, ...about: Given<C>) => void;
