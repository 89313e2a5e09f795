import { describe, expect, test } from 'vitest';
import { distance } from '../../src/problems/distance.ts';
import { findNearest } from '../../src/problems/nearest.ts';
import { describe as describeProblem } from '../../src/problems/problem.ts';

describe('an editor who mistypes', () => {
  test('gets the nearest id', () => {
    const id = 'bicycle-sails';
    const nearest = findNearest(id, ['regular-riders', 'bicycle-sales']);
    expect(describeProblem('dataset-unknown', { id, nearest }).message).toBe(
      'No dataset has the id "bicycle-sails". Did you mean "bicycle-sales"?',
    );
  });

  test('gets no suggestion if none is similar', () => {
    const id = 'wholly-other';
    const nearest = findNearest(id, ['city-count', 'ministry']);
    expect(describeProblem('dataset-unknown', { id, nearest }).message).toBe('No dataset has the id "wholly-other".');
    expect(findNearest('x', [])).toBeUndefined();
  });

  test('gets the same answer whatever the order', () => {
    expect(findNearest('s0', ['s02', 's01'])).toBe(findNearest('s0', ['s01', 's02']));
  });

  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['market', 'markt', 1],
    ['kitten', 'sitting', 3],
  ])('is as far from the word as letters differ: %s, %s', (from, to, steps) => {
    expect(distance(from, to)).toBe(steps);
    expect(distance(to, from)).toBe(steps);
  });
});
