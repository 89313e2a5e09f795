import type { Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';

/** Claims and problems of the source that no chapter treats, and chapters that show a claim without listing it. */
export function checkCoverage(report: Report): Problem[] {
  const problems: Problem[] = [];
  for (const [kind, what] of [
    ['claims', 'claim'],
    ['errata', 'erratum'],
  ] as const) {
    const treated = new Set(report.chapters.flatMap((chapter) => chapter[kind]));
    for (const id of report[kind].keys()) {
      if (!treated.has(id))
        problems.push({
          place: { file: fileOf(kind, id), path: [] },
          message: `No chapter treats the ${what} "${id}".`,
          remedy: `Tell readers of it in a chapter, and list it there under ${kind}.`,
          severity: 'error',
        });
    }
  }
  for (const chapter of report.chapters) {
    for (const { name, props, offset } of chapter.prose.uses) {
      if (name === 'Claim' && report.claims.has(props.id ?? '') && !chapter.claims.includes(props.id!)) {
        problems.push({
          place: { file: fileOf('chapters', chapter.id), offset },
          message: `The claim "${props.id}" is shown but not listed.`,
          remedy: `Add it to the field claims in the frontmatter.`,
          severity: 'error',
        });
      }
    }
  }
  return problems;
}
