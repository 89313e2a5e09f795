import type { Problem } from '#schemas/problem.ts';
import type { Report } from '#report/report.ts';
import { listEditorTexts } from './editor-texts.ts';
import { checkAudit } from './rule-audit.ts';
import { checkBindings } from './rule-bindings.ts';
import { checkComparisons } from './rule-comparisons.ts';
import { checkComponents } from './rule-components.ts';
import { checkCounts } from './rule-counts.ts';
import { checkCoverage } from './rule-coverage.ts';
import { checkFigures } from './rule-figures.ts';
import { checkHeadings } from './rule-headings.ts';
import { checkNumerals } from './rule-numerals.ts';
import { checkNeighbours } from './rule-neighbours.ts';
import { checkPeriods } from './rule-periods.ts';
import { checkWaivers } from './rule-waivers.ts';
import type { NumeralCoverage } from './numerals/coverage.ts';

/** The rules of the house that a reference alone cannot break. `partial` says that files are missing, so that absence proves nothing; `today` is a date. */
export function checkRules(report: Report, partial: boolean, today: string): { problems: Problem[]; coverage: NumeralCoverage[] } {
  const texts = listEditorTexts(report);
  const numerals = checkNumerals(report, texts);
  const problems = [
    ...checkComponents(report),
    ...checkBindings(report),
    ...checkFigures(report),
    ...checkHeadings(report),
    ...checkCounts(report, texts),
    ...checkComparisons(report, texts),
    ...checkNeighbours(report, texts),
    ...checkPeriods(report, texts),
    ...checkWaivers(report, texts),
    ...numerals.problems,
    ...(partial ? [] : [...checkCoverage(report), ...checkAudit(report, today)]),
  ];
  return { problems, coverage: numerals.coverage };
}
