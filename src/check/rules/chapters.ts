import type { Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import { countWords } from '#read/prose/prose.ts';
import type { Chapter, Report } from '#report/report.ts';

/** Chapters whose numbers leave one out, and those that are shorter or longer than content/report.yaml says. */
export function checkChapters({ chapters, identity }: Report): Problem[] {
  const numbers = chapters.flatMap(({ id, slug, number }, index): Problem[] => {
    const next = (chapters[index - 1]?.number ?? 0) + 1;
    if (number <= next) return [];
    return [
      {
        place: { file: fileOf('chapters', id) },
        message: `This chapter has the number ${number}, and there is no chapter ${next}.`,
        remedy: `Chapters are numbered from 1 without a gap: rename the file to ${String(next).padStart(2, '0')}-${slug}.mdx; its address stays.`,
        severity: 'error',
      },
    ];
  });
  const limits = identity.chapterWords;
  return limits ? [...numbers, ...chapters.flatMap((chapter) => checkLength(chapter, limits))] : numbers;
}

function checkLength({ id, prose }: Chapter, { least, most }: { least: number; most: number }): Problem[] {
  // What cannot be read is not counted.
  if (prose.faults.length > 0 || (prose.words >= least && prose.words <= most)) return [];
  let words = 0;
  const over = prose.blocks.find((block) => (words += countWords(block)) > most);
  return [
    {
      place: { file: fileOf('chapters', id), offset: (over ?? prose.blocks[0])?.offset ?? 0 },
      message: `This chapter has ${prose.words} words; a chapter of this report has ${least} to ${most}.`,
      remedy: over ? 'Here it has too many: cut it, or make two chapters of it.' : 'Say more, or make it a part of another chapter.',
      severity: 'warning',
    },
  ];
}
