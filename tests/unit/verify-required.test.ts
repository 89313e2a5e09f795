import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts, type Facts } from '../../proof/verify/facts.ts';
import { listNumbers } from '../../proof/verify/numbers.ts';
import { listRequired } from '../../proof/verify/required.ts';
import { Tally } from '../../proof/verify/tally.ts';
import { fixture } from './sample.ts';

const facts = readFacts(join(fixture, 'content'));

/** The kinds of output for which a content has something. */
function listOutputs(content: Facts): string[] {
  return listRequired(listNumbers(content)).flatMap(([output, cells]) => (cells.length > 0 ? [output] : []));
}

test('the proof asks for a kind of output where the content has something for it, and only there', () => {
  const bare = {
    ...facts,
    chapters: facts.chapters.map((chapter) => ({ ...chapter, bindings: [] })),
    pages: [],
    changes: new Map(),
    projections: new Map(),
  };
  const [all, some] = [listOutputs(facts), listOutputs({ ...bare, chapters: bare.chapters.map((one) => ({ ...one, figures: [] })) })];
  const gone = ['prose', 'postings', 'CSV of figures', 'axes', 'page of changes', 'verdicts', 'table of projections'];
  expect(all).toEqual(expect.arrayContaining([...gone, 'CSV of datasets']));
  expect(some).toContain('CSV of datasets');
  expect(some.filter((output) => gone.includes(output))).toEqual([]);
});

test('a number that was not compared where the content requires it is a fault', () => {
  const tally = new Tally();
  tally.appear('prose', 'a.html', 'one')('text', '1', '1');
  tally.closeOutput('prose', ['one', 'two']);
  tally.closeOutput('postings', []);
  expect(tally.faults).toEqual([expect.objectContaining({ output: 'prose', cell: 'two', aspect: 'presence' })]);
});
