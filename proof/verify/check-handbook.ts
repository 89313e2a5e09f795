import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExample, type Binding } from './chapters.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkOtherNumbers, sayNote } from './check-pages.ts';
import { checkReference } from './check-word-lists.ts';
import { checkWords } from './check-words.ts';
import type { Derived } from './derive.ts';
import { readFacts, type Fact } from './facts.ts';
import { derive, listNumbers, type Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import { Tally } from './tally.ts';
import { around, attribute, list, wordsIn, type Node } from './tree.ts';
import { sayAs, squeeze } from './words.ts';

/**
 * Checks the pages of the handbook against the small report of their examples: every number that the file of an example binds, in the form
 * that it asks for, and no other; and what claims, figures and tables in it show. None of the numbers is a link.
 */
export function checkHandbook(site: Site, folder: string): Tally {
  const tally = new Tally();
  const numbers = listNumbers(readFacts(join(folder, 'content')), { areLinked: false });
  const files = readdirSync(join(folder, 'examples'));
  const examples = new Map(files.map((file) => [file.replace('.mdx', ''), readExample(join(folder, 'examples', file))]));
  for (const file of pagesOf(site)) {
    const tree = site.tree(file);
    const boxes = tree.filter((node) => nameOf(node) !== undefined);
    for (const box of boxes) checkExample(file, box, [...(examples.get(nameOf(box)!) ?? [])], { numbers, tally });
    for (const node of tree.filter(isPosted))
      if (!around(node, (one) => nameOf(one) !== undefined))
        tally.fault('examples', file, attribute(node, 'data-cell') ?? 'none', squeeze(wordsIn(node)), 'a number of an example');
    checkOtherNumbers(file, tree, numbers, tally);
  }
  tally.closeOutput(
    'examples',
    [...examples.values()].flat().map(({ cell }) => cell),
  );
  checkDrawings(site, numbers, tally);
  checkWords(site, numbers, tally);
  checkReference(site, numbers, tally);
  for (const { fields, cells } of numbers.figures.filter(({ fields: { id } }) => tally.things().includes(`figure ${id}`)))
    tally.closeThing(
      `figure ${fields.id}`,
      cells.map(({ address }) => address),
      [],
    );
  return tally;
}

function checkExample(file: string, box: Node, waiting: Binding[], { numbers, tally }: { numbers: Numbers; tally: Tally }): void {
  for (const node of list(box).filter(isPosted)) {
    const binding = waiting.shift();
    const cell = attribute(node, 'data-cell') ?? 'none';
    const number = binding && findNumber(binding, numbers);
    if (!binding || !number) {
      tally.fault('examples', file, cell, squeeze(wordsIn(node)), 'no number, for the example binds none here');
      continue;
    }
    const states = tally.appear('examples', file, binding.cell);
    states('cell', cell, binding.cell);
    states('text', squeeze(wordsIn(node)), sayAs(number, binding.form));
    states('status', attribute(node, 'data-status'), number.status);
    states('address', attribute(node, 'href'), 'nothing');
    const short = sayAs(number, { ...binding.form, status: 'in-sentence' });
    states('posting', attribute(node, 'data-note'), `${short}: ${sayNote(number, numbers.facts.say)}`);
  }
  for (const { cell } of waiting) tally.fault('examples', file, cell, 'nothing', 'one more of this number');
}

function findNumber({ cell, change }: Binding, numbers: Numbers): Fact | Derived | undefined {
  return change ? derive(numbers.facts, change) : numbers.find(cell);
}

/** The name of the example that a box shows. */
function nameOf(node: Node): string | undefined {
  return node.tagName === 'figure' ? /^example-(.+)$/.exec(attribute(node, 'aria-labelledby') ?? '')?.[1] : undefined;
}

function isPosted(node: Node): boolean {
  return attribute(node, 'data-note') !== undefined;
}
