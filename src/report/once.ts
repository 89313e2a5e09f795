import type { Report } from './report.ts';

/** Memoises a function of a report: a report never changes, and changed content is another report. */
export function once<Names extends string[], Answer>(
  compute: (report: Report, ...names: Names) => Answer,
): (report: Report, ...names: Names) => Answer {
  const known = new WeakMap<Report, Map<string, Answer>>();
  return (report, ...names) => {
    const answers = known.get(report) ?? new Map<string, Answer>();
    known.set(report, answers);
    const key = names.join('\n');
    if (!answers.has(key)) answers.set(key, compute(report, ...names));
    return answers.get(key)!;
  };
}
