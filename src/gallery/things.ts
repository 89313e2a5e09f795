import type { Report } from '#report/report.ts';

/**
 * The items of the gallery: every figure of the report, all marks and words, and all components. `path` is the path of its page below a
 * condition.
 */
export function listThings(report: Report): { path: string; name: string }[] {
  return [
    { path: 'marks', name: 'Marks, words and units' },
    ...[...report.figures].map(([id, { number }]) => ({ path: `figures/${id}`, name: `Figure ${number}, ${id}` })),
    { path: 'components', name: 'Components, with their lines' },
  ];
}
