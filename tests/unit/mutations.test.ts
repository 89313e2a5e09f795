import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toBatches } from '../../proof/mutate/batches.ts';
import type { Mutant } from '../../proof/mutate/build-mutant.ts';
import { openContentCopy } from '../../proof/mutate/content-copy.ts';
import { findWords, judgeBatch, listStrayFaults } from '../../proof/mutate/judge.ts';
import { listMutations, type Mutation } from '../../proof/mutate/list-mutations.ts';
import { readFacts } from '../../proof/verify/facts.ts';
import { listNumbers } from '../../proof/verify/numbers.ts';
import { Tally } from '../../proof/verify/tally.ts';
import { sayQuantity } from '../../proof/verify/words.ts';
import { fixture } from './sample.ts';

const facts = readFacts(join(fixture, 'content'));
const mutations = listMutations(facts);
const cell = 'electric-bicycles/guild-sales/2023';
const mutation = mutations.find(({ kind, cells }) => kind === 'value' && cells[0] === cell)!;

describe('the mutations', () => {
  test.each(['value', 'unit', 'status', 'source'])('change the %s of every observation', (kind) => {
    const own = mutations.filter((one) => one.kind === kind);
    expect(own.flatMap(({ cells }) => cells).sort()).toEqual([...facts.cells.keys()].sort());
    expect(own.filter(({ from, to }) => from === to || to === '?')).toEqual([]);
  });

  test('are separated if the check refuses them together, and listed if it refuses them alone', () => {
    const refuse = (group: Mutation[]): string | undefined =>
      group.some(({ from }) => from === '3.10') ? 'Not this one.' : group.length > 2 ? 'Not so many.' : undefined;
    const values = mutations.filter(({ kind }) => kind === 'value');
    const at = values.indexOf(mutation);
    const { refused, batches } = toBatches(values.slice(at - 10, at + 10), {
      folder: '',
      refuse,
      close: () => undefined,
    });
    expect([...refused.values()]).toEqual(['Not this one.']);
    expect(batches.flat()).toHaveLength(19);
    expect(batches.every((batch) => batch.length <= 2)).toBe(true);
  });

  test('are made in a copy, which is restored after the check', () => {
    const copy = openContentCopy(fixture);
    try {
      expect(copy.refuse([{ ...mutation, to: 'many' }])).toContain('is not a plain decimal');
      expect(copy.refuse([])).toBeUndefined();
      expect(readFacts(copy.folder).cells.get(cell)?.value).toBe('3.10');
      expect(() => copy.refuse([{ ...mutation, from: '1' }])).toThrow('has no “1”');
    } finally {
      copy.close();
    }
  });
});

describe('the judge of a mutation', () => {
  test('accepts a mutation if every appearance changed and nothing old is left', () => {
    expect(judgeBatch(build('3.10'), build('4.10'))[0]?.reasons).toEqual([]);
  });

  test('reports a mutation that no output shows', () => {
    expect(judgeBatch(build('3.10'), build('4.10', { shown: '3.10' }))[0]?.reasons).toContain('no output changed');
  });

  test('reports a wrong appearance, a missing one and a place with the old number', () => {
    const mutant = build('4.10', { expected: '4.9', words: 'It was 3.10 billion yuan (estimate).' });
    mutant.tally.appearances[0]!.nth = 2;
    expect(judgeBatch(build('3.10'), mutant)[0]?.reasons).toEqual([
      'a.html, prose, text: shown “4.10”, expected “4.9”',
      'a.html: no longer in prose',
      'a.html (texts in pages) still says “3.10 billion yuan”',
      'no output changed',
    ]);
  });

  test('does not take part of another number for the number', () => {
    const streams = ['1,3.10', '3.105', '13.10', '3.10.', 'of 3.10%'].map((words) => ({ output: words, file: 'a', words }));
    expect(findWords({ streams }, '3.10')).toEqual(['a (3.10.)', 'a (of 3.10%)']);
  });

  test('lists faults at numbers that nobody changed', () => {
    const mutant = build('4.10', { expected: '4.9' });
    expect(listStrayFaults(mutant)).toEqual([]);
    expect(listStrayFaults({ ...mutant, mutations: [] })).toHaveLength(1);
  });
});

/** A site with one page that shows one number. */
function build(value: string, site: { shown?: string; expected?: string; words?: string } = {}): Mutant {
  const { shown = value, expected = shown, words = '' } = site;
  const numbers = listNumbers(readFacts(join(fixture, 'content')));
  const fact = numbers.facts.cells.get(cell)!;
  fact.value = value;
  expect(sayQuantity(fact)).toBe(`${value} billion yuan`);
  const tally = new Tally();
  tally.appear('prose', 'a.html', cell)('text', shown, expected);
  return { mutations: [mutation], numbers, tally, streams: [{ output: 'texts in pages', file: 'a.html', words }], pictures: new Map() };
}
