import { readContent } from '#read/read.ts';
import { joinReport } from '#report/join.ts';
import type { Report } from '#report/report.ts';

/**
 * The small report whose numbers the examples of the handbook show, from handbook/content below the project. It is separate from the report
 * that is built, so the handbook is the same whatever is published. Throws if a reference cannot be resolved.
 */
export function readExampleReport(): Report {
  const { entries, problems } = readContent('handbook');
  const joined = entries && joinReport(entries);
  const errors = [...problems, ...(joined?.problems ?? [])].filter(({ severity }) => severity === 'error');
  if (!joined || errors.length > 0)
    throw new Error(`The handbook has problems: ${errors.map(({ place, message }) => `handbook/${place.file}: ${message}`).join('\n')}`);
  return joined.report;
}
