import type { Problem } from '#schemas/problem.ts';
import type { Report } from '#report/report.ts';
import { checkBindings } from './rule-bindings.ts';
import { checkComponents } from './rule-components.ts';
import { checkCoverage } from './rule-coverage.ts';
import { checkFigures } from './rule-figures.ts';
import { checkHeadings } from './rule-headings.ts';
import { checkNumerals } from './rule-numerals.ts';

/** The rules of the house that a reference alone cannot break. `partial` says that files are missing, so that absence proves nothing. */
export function checkRules(report: Report, partial: boolean): Problem[] {
  return [
    ...checkComponents(report),
    ...checkBindings(report),
    ...checkFigures(report),
    ...checkHeadings(report),
    ...checkNumerals(report),
    ...(partial ? [] : checkCoverage(report)),
  ];
}
