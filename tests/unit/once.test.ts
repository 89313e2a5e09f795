import { expect, test } from 'vitest';
import { once } from '../../src/report/once.ts';
import { readFixture } from './sample.ts';

const report = readFixture();

test('an answer is computed once for a report and its arguments, also if it is undefined', () => {
  const asked: string[][] = [];
  const find = once((_, first: string, second: string) => {
    asked.push([first, second]);
    return first === 'none' ? undefined : { first, second };
  });
  expect(find(report, 'a', 'b')).toEqual({ first: 'a', second: 'b' });
  expect(find(report, 'a', 'b')).toBe(find(report, 'a', 'b'));
  expect(find(report, 'b', 'a')).toEqual({ first: 'b', second: 'a' });
  expect([find(report, 'none', 'b'), find(report, 'none', 'b')]).toEqual([undefined, undefined]);
  expect(asked).toEqual([
    ['a', 'b'],
    ['b', 'a'],
    ['none', 'b'],
  ]);
});

test('another report has its own answers', () => {
  const other = { ...report };
  const findReport = once((asked) => asked);
  expect(findReport(report)).toBe(report);
  expect(findReport(other)).toBe(other);
});
