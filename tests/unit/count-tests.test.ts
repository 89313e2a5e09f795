import { describe, expect, test } from 'vitest';
import { countPlaywright, countTool, countVitest, formatCounts } from '../../scripts/count-tests.ts';

describe('the sum of a test run', () => {
  test('is one line, without skipped tests if there are none', () => {
    expect(formatCounts([counts(3, 1, 0), countTool(0), countTool(2)])).toBe('4 passed, 2 failed');
    expect(formatCounts([counts(3, 0, 2)])).toBe('3 passed, 0 failed, 2 skipped');
  });
});

describe('a Vitest run', () => {
  test('counts its tests', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [file('failed', ['passed', 'failed'])],
    };
    expect(countVitest(report, 1)).toEqual(counts(5, 1, 3));
  });

  test('counts each file that did not load as a failure', () => {
    expect(countVitest({ numPassedTests: 5, testResults: [file('failed', []), file('passed', ['passed'])] }, 1)).toEqual(counts(5, 1, 0));
  });

  test('counts as failed if it exited with an error without a failed test', () => {
    expect(countVitest({ numPassedTests: 5, testResults: [] }, 1)).toEqual(counts(5, 1, 0));
  });

  test.each([
    ['no report', undefined],
    ['a report of no tests', { numPassedTests: 0, testResults: [] }],
    ['a report of skipped tests alone', { numPassedTests: 0, numPendingTests: 0 }],
  ])('counts as failed with %s', (_, report) => {
    expect(countVitest(report, 0)).toEqual(counts(0, 1, 0));
  });
});

describe('a Playwright run', () => {
  test('counts its tests, and those that passed only when retried as failed', () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }, 1)).toEqual(counts(4, 2, 2));
  });

  test('counts each error outside tests as a failure', () => {
    expect(countPlaywright({ stats: { expected: 0 }, errors: [{ message: 'No browser' }] }, 1)).toEqual(counts(0, 1, 0));
  });

  test('counts as failed without a report', () => {
    expect(countPlaywright(undefined, 0)).toEqual(counts(0, 1, 0));
  });
});

function counts(passed: number, failed: number, skipped: number): { passed: number; failed: number; skipped: number } {
  return { passed, failed, skipped };
}

function file(status: string, tests: string[]): { status: string; assertionResults: { status: string }[] } {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}
