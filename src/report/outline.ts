import { problem, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from './report.ts';

/** Reports parts and paragraphs that content/report.yaml does not list, and an audited source that is not among the sources. */
export function checkOutline(report: Report): Problem[] {
  const { parts, audit } = report.identity;
  const problems: Problem[] = [];
  for (const { id, part } of report.chapters)
    if (part > parts.length)
      problems.push(
        problem({ file: fileOf('chapters', id), path: ['part'] }, 'part-unknown', {
          part,
          count: parts.length,
          range: oneOf(parts.length),
        }),
      );
  const lists = [
    ...report.chapters.map(({ id, paragraphs }) => ({ file: fileOf('chapters', id), paragraphs })),
    ...[...report.claims].map(([id, { paragraphs }]) => ({ file: fileOf('claims', id), paragraphs })),
    ...[...report.errata].map(([id, { paragraphs }]) => ({ file: fileOf('errata', id), paragraphs })),
  ];
  for (const { file, paragraphs } of lists)
    paragraphs.forEach((paragraph, index) => {
      if (paragraph > audit.paragraphs)
        problems.push(
          problem({ file, path: ['paragraphs', index] }, 'paragraph-unknown', {
            paragraph,
            count: audit.paragraphs,
            range: oneOf(audit.paragraphs),
          }),
        );
    });
  return problems;
}

function oneOf(count: number): string {
  return count === 1 ? '1' : `a number from 1 to ${count}`;
}
