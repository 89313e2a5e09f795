/** Counts a run of a tool that has either found faults or not. */
export function countTool(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Counts a Vitest run by its JSON report; a report that is missing, empty or contradicts the exit code is a failure. */
export function countVitest(report: unknown, exitCode: number): Counts {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults = [],
  } = (report ?? {}) as VitestReport;
  const filesThatDidNotLoad = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + filesThatDidNotLoad.length;
  return withDoubts({ passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }, exitCode);
}

/** Counts a Playwright run by its JSON report, with the same checks; a test that passed only when retried counts as failed. */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  const { stats, errors = [] } = (report ?? {}) as PlaywrightReport;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  return withDoubts({ passed: expected, failed: unexpected + flaky + errors.length, skipped }, exitCode);
}

/** The last line of a test run: `12 passed, 0 failed`, with `, 2 skipped` if there are any. */
export function formatCounts(all: Counts[]): string {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`;
}

/** A suite that ran nothing, or failed without a failed test, counts as one failure. */
function withDoubts(counts: Counts, exitCode: number): Counts {
  const ranNothing = counts.passed + counts.failed === 0;
  const failedOutsideTests = exitCode !== 0 && counts.failed === 0;
  return ranNothing || failedOutsideTests ? { ...counts, failed: counts.failed + 1 } : counts;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats?: { expected?: number; unexpected?: number; flaky?: number; skipped?: number };
  errors?: unknown[];
}
