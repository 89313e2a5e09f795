import { problem, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';

/** Claims and errata of the source that no chapter covers, and chapters that show a claim without listing it. */
export function checkCoverage(report: Report): Problem[] {
  const problems: Problem[] = [];
  for (const [kind, what] of [
    ['claims', 'claim'],
    ['errata', 'erratum'],
  ] as const) {
    const treated = new Set(report.chapters.flatMap((chapter) => chapter[kind]));
    for (const id of report[kind].keys()) {
      if (!treated.has(id)) problems.push(problem({ file: fileOf(kind, id), path: [] }, 'claim-untreated', { what, id, field: kind }));
    }
  }
  for (const chapter of report.chapters) {
    for (const { name, props, offset } of chapter.prose.uses) {
      if (name === 'Claim' && report.claims.has(props.id ?? '') && !chapter.claims.includes(props.id!)) {
        problems.push(problem({ file: fileOf('chapters', chapter.id), offset }, 'claim-not-listed', { id: props.id! }));
      }
    }
  }
  return problems;
}
