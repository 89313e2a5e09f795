import { problem, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import { countWords } from '#read/prose/prose.ts';
import type { Chapter, Report } from '#report/report.ts';

/** Gaps in the numbers of chapters, and chapters that are shorter or longer than content/report.yaml allows. */
export function checkChapters({ chapters, identity }: Report): Problem[] {
  const numbers = chapters.flatMap(({ id, slug, number }, index): Problem[] => {
    const next = (chapters[index - 1]?.number ?? 0) + 1;
    if (number <= next) return [];
    const name = `${String(next).padStart(2, '0')}-${slug}.mdx`;
    return [problem({ file: fileOf('chapters', id) }, 'chapter-number-skipped', { number, missing: next, name })];
  });
  const limits = identity.chapterWords;
  return limits ? [...numbers, ...chapters.flatMap((chapter) => checkLength(chapter, limits))] : numbers;
}

function checkLength({ id, prose }: Chapter, { least, most }: { least: number; most: number }): Problem[] {
  // Words that cannot be read are not counted.
  if (prose.faults.length > 0 || (prose.words >= least && prose.words <= most)) return [];
  let words = 0;
  const over = prose.blocks.find((block) => (words += countWords(block)) > most);
  const place = { file: fileOf('chapters', id), offset: (over ?? prose.blocks[0])?.offset ?? 0 };
  return [problem(place, over ? 'chapter-too-long' : 'chapter-too-short', { words: prose.words, least, most })];
}
