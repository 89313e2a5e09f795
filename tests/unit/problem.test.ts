import { describe, expect, test } from 'vitest';
import { distance } from '../../src/problems/distance.ts';
import { findNearest } from '../../src/problems/nearest.ts';
import { describeMissing } from '../../src/problems/nearest.ts';

describe('an editor who mistypes', () => {
  test('is told the nearest id', () => {
    expect(describeMissing('dataset', 'bicycle-sails', ['regular-riders', 'bicycle-sales'])).toBe(
      'No dataset has the id "bicycle-sails". Did you mean "bicycle-sales"?',
    );
  });

  test('is told nothing when none is near', () => {
    expect(describeMissing('source', 'wholly-other', ['s01', 's02'])).toBe('No source has the id "wholly-other".');
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
