import { expect, test } from 'vitest';
import { catalogue, groups, type Kind } from '../../src/problems/catalogue.ts';
import { placeholder } from '../../src/words/fill.ts';

const all = groups.flatMap(({ kinds }) => Object.entries<Kind>(kinds));

test('no two problems have the same code', () => {
  expect(all.map(([code]) => code).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test('a code is words with hyphens between them', () => {
  for (const [code] of all) expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
});

test('the guide for editors says what to do without the values of one problem', () => {
  const unfilled = all.filter(([, { remedy, guide }]) => guide === undefined && remedy.search(placeholder) >= 0);
  expect(unfilled.map(([code]) => code)).toEqual([]);
});
