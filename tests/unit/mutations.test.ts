import { describe, expect, test } from 'vitest';
import { toBatches } from '../../scripts/mutations/batches.ts';
import type { Mutant } from '../../scripts/mutations/build-mutant.ts';
import { openContentCopy } from '../../scripts/mutations/content-copy.ts';
import { findWords, judgeBatch, listStrayFaults } from '../../scripts/mutations/judge.ts';
import { listMutations, type Mutation } from '../../scripts/mutations/list-mutations.ts';
import { readFacts } from '../../scripts/verify-numbers/facts.ts';
import { listNumbers } from '../../scripts/verify-numbers/numbers.ts';
import { Tally } from '../../scripts/verify-numbers/tally.ts';
import { sayQuantity } from '../../scripts/verify-numbers/words.ts';

const facts = readFacts('content');
const mutations = listMutations(facts);
const cell = 'digital-economy/caict-value/2023';
const mutation = mutations.find(({ kind, cells }) => kind === 'value' && cells[0] === cell)!;

describe('the mutations', () => {
  test.each(['value', 'unit', 'status', 'source'])('change the %s of every observation', (kind) => {
    const own = mutations.filter((one) => one.kind === kind);
    expect(own.flatMap(({ cells }) => cells).sort()).toEqual([...facts.cells.keys()].sort());
    expect(own.filter(({ from, to }) => from === to || to === '?')).toEqual([]);
  });

  test('stay apart where the check refuses them together, and are named where it refuses them alone', () => {
    const refuse = (group: Mutation[]): string | undefined =>
      group.some(({ from }) => from === '53.9') ? 'Not this one.' : group.length > 2 ? 'Not so many.' : undefined;
    const { refused, batches } = toBatches(mutations.filter(({ kind }) => kind === 'value').slice(40, 60), {
      folder: '',
      refuse,
      close: () => undefined,
    });
    expect([...refused.values()].every((message) => message === 'Not this one.')).toBe(true);
    expect(batches.flat()).toHaveLength(20 - refused.size);
    expect(batches.every((batch) => batch.length <= 2)).toBe(true);
  });

  test('are made in a copy, which is whole again after the check', { timeout: 60_000 }, () => {
    const copy = openContentCopy();
    try {
      expect(copy.refuse([{ ...mutation, to: 'many' }])).toContain('is not a plain decimal');
      expect(copy.refuse([])).toBeUndefined();
      expect(readFacts(copy.folder).cells.get(cell)?.value).toBe('53.9');
      expect(() => copy.refuse([{ ...mutation, from: '1' }])).toThrow('has no “1”');
    } finally {
      copy.close();
    }
  });
});

describe('the judge of a mutation', () => {
  test('is content when every appearance changed and nothing of the old is left', () => {
    expect(judgeBatch(build('53.9'), build('63.9'))[0]?.reasons).toEqual([]);
  });

  test('names a mutation that no output shows', () => {
    expect(judgeBatch(build('53.9'), build('63.9', { shown: '53.9' }))[0]?.reasons).toContain('no output changed');
  });

  test('names what is shown wrongly, what is gone and what still says the old number', () => {
    const mutant = build('63.9', { expected: '64', words: 'It was 53.9 trillion yuan (estimate).' });
    mutant.tally.appearances[0]!.nth = 2;
    expect(judgeBatch(build('53.9'), mutant)[0]?.reasons).toEqual([
      'a.html, prose, text: shown “63.9”, expected “64”',
      'a.html: no longer in prose',
      'a.html (texts in pages) still says “53.9 trillion yuan”',
      'no output changed',
    ]);
  });

  test('takes a number for itself, not for a part of another', () => {
    const streams = ['1,53.9', '53.95', '153.9', '53.9.', 'of 53.9%'].map((words) => ({ output: words, file: 'a', words }));
    expect(findWords({ streams }, '53.9')).toEqual(['a (53.9.)', 'a (of 53.9%)']);
  });

  test('lists faults at numbers that nobody changed', () => {
    const mutant = build('63.9', { expected: '64' });
    expect(listStrayFaults(mutant)).toEqual([]);
    expect(listStrayFaults({ ...mutant, mutations: [] })).toHaveLength(1);
  });
});

/** A site of one page that shows one number. */
function build(value: string, site: { shown?: string; expected?: string; words?: string } = {}): Mutant {
  const { shown = value, expected = shown, words = '' } = site;
  const numbers = listNumbers(readFacts('content'));
  const fact = numbers.facts.cells.get(cell)!;
  fact.value = value;
  expect(sayQuantity(fact)).toBe(`${value} trillion yuan`);
  const tally = new Tally();
  tally.appear('prose', 'a.html', cell)('text', shown, expected);
  return { mutations: [mutation], numbers, tally, streams: [{ output: 'texts in pages', file: 'a.html', words }], pictures: new Map() };
}
