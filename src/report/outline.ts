import type { Problem } from '#problems/problem.ts';
import { fileOf, identityFile } from '#read/entries.ts';
import type { Report } from './report.ts';

/** Reports parts and paragraphs that content/report.yaml does not have, and an audited source that is not among the sources. */
export function checkOutline(report: Report): Problem[] {
  const { parts, audit } = report.identity;
  const problems: Problem[] = [];
  for (const { id, part } of report.chapters)
    if (part > parts.length)
      problems.push({
        place: { file: fileOf('chapters', id), path: ['part'] },
        message: `There is no part ${part}: the report has ${parts.length}.`,
        remedy: `Write ${oneOf(parts.length)}, or add the part to "parts" in ${identityFile}.`,
        severity: 'error',
      });
  const lists = [
    ...report.chapters.map(({ id, paragraphs }) => ({ file: fileOf('chapters', id), paragraphs })),
    ...[...report.claims].map(([id, { paragraphs }]) => ({ file: fileOf('claims', id), paragraphs })),
    ...[...report.errata].map(([id, { paragraphs }]) => ({ file: fileOf('errata', id), paragraphs })),
  ];
  for (const { file, paragraphs } of lists)
    paragraphs.forEach((paragraph, index) => {
      if (paragraph > audit.paragraphs)
        problems.push({
          place: { file, path: ['paragraphs', index] },
          message: `The audited source has no paragraph ${paragraph}: it has ${audit.paragraphs}.`,
          remedy: `Write ${oneOf(audit.paragraphs)}.`,
          severity: 'error',
        });
    });
  return problems;
}

function oneOf(count: number): string {
  return count === 1 ? '1' : `a number from 1 to ${count}`;
}
