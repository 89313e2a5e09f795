import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExample, type Binding } from './chapters.ts';
import { hrefOf, sayNote } from './check-pages.ts';
import type { Derived } from './derive.ts';
import type { Fact } from './facts.ts';
import { derive, type Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, list, wordsIn, type Node } from './tree.ts';
import { sayAs, squeeze } from './words.ts';

/** Examples of the handbook: every number that the file of an example binds, in the form that it asks for, and no other. */
export function checkHandbook(site: Site, numbers: Numbers, tally: Tally, folder: string): void {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const examples = new Map(files.map((file) => [file.replace('.mdx', ''), readExample(join(folder, file))]));
  for (const file of pagesOf(site).filter((page) => page.startsWith('handbook/'))) {
    const boxes = site.tree(file).filter((node) => nameOf(node) !== undefined);
    for (const box of boxes) checkExample(file, box, [...(examples.get(nameOf(box)!) ?? [])], { numbers, tally });
    for (const node of site.tree(file).filter(isPosted))
      if (!around(node, (one) => nameOf(one) !== undefined))
        tally.fault('examples', file, attribute(node, 'data-cell') ?? 'none', squeeze(wordsIn(node)), 'a number of an example');
  }
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
    // What the report does not derive has no place that shows its work: it leads to a number from which it starts.
    states('address', attribute(node, 'href'), hrefOf(binding.change?.of ?? cell, numbers.facts.cells.get(binding.change?.of ?? cell)!));
    const short = sayAs(number, { ...binding.form, status: 'in-sentence' });
    states('posting', attribute(node, 'data-note'), `${short}: ${sayNote(number)}`);
  }
  for (const { cell } of waiting) tally.fault('examples', file, cell, 'nothing', 'one more of this number');
}

function findNumber({ cell, change }: Binding, numbers: Numbers): Fact | Derived | undefined {
  return change ? derive(numbers.facts, change) : numbers.find(cell);
}

/** The example of which a box shows what readers see. */
function nameOf(node: Node): string | undefined {
  return node.tagName === 'figure' ? /^example-(.+)$/.exec(attribute(node, 'aria-labelledby') ?? '')?.[1] : undefined;
}

function isPosted(node: Node): boolean {
  return node.tagName === 'a' && attribute(node, 'data-note') !== undefined;
}
