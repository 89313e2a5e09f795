import { namedProofs } from './check-words.ts';
import { proofsOf, type Fact } from './facts.ts';
import type { FigureNumbers, Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, type Node } from './tree.ts';

/** Checks lists of sources: under each figure, and at the end of each chapter for the numbers of its text and figures. */
export function checkSourceLists(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    const tree = site.tree(file);
    for (const caption of tree.filter(({ tagName }) => tagName === 'figcaption')) {
      const title = around(caption, ({ tagName }) => tagName === 'figure');
      const id = (title && attribute(title, 'aria-labelledby'))?.replace(/-t$/, '');
      const figure = numbers.figures.find(({ fields }) => fields.id === id);
      if (figure) checkCaption(file, caption, figure, numbers, tally);
    }
    const chapter = numbers.facts.chapters.find(({ slug }) => file === `chapters/${slug}/index.html`);
    if (!chapter) continue;
    const sections = tree.filter((node) => node.tagName === 'section' && hasClass(node, 'sources'));
    const listed = new Set(sections.flatMap(list).flatMap((node) => idsOf(node)));
    const bound = chapter.bindings.flatMap(({ cell, change }) => (change ? [change.of, change.from] : [cell]));
    const drawn = numbers.figures.filter(({ chapter: slug }) => slug === chapter.slug).flatMap(({ cells }) => cells);
    const facts = new Set([...bound.flatMap((cell) => numbers.facts.cells.get(cell) ?? []), ...drawn]);
    for (const fact of facts) {
      const { shown, expected } = namedProofs(fact, (source) => listed.has(source));
      tally.appear('source lists of chapters', file, fact.address)('sources', shown, expected);
    }
  }
}

function checkCaption(file: string, caption: Node, { fields, cells }: FigureNumbers, numbers: Numbers, tally: Tally): void {
  const links = list(caption).filter((node) => node.tagName === 'a' && !around(node, ({ tagName }) => tagName === 'details'));
  const named = new Set(links.flatMap((node) => (/#([\w-]+)$/.exec(attribute(node, 'href') ?? '') ?? []).slice(1)));
  const proofs = new Set(cells.flatMap(proofsOf));
  for (const id of named)
    if (numbers.facts.sources.has(id) && !proofs.has(id))
      tally.fault('source lists of figures', file, fields.id, `the source ${id}`, 'no source that proves none of its numbers');
  for (const fact of cells) {
    const { shown, expected } = namedProofs(fact, (source) => named.has(source));
    tally.appear('source lists of figures', file, fact.address)('sources', shown, expected);
  }
}

/** The ids of a list entry: its own, or that of the entry on the page of sources to which it links. */
function idsOf(node: Node): string[] {
  const [, linked] = /^\/sources\/#([\w-]+)$/.exec(attribute(node, 'href') ?? '') ?? [];
  return [attribute(node, 'id'), linked].filter((id) => id !== undefined);
}

/** Checks that a text names the sources that support each number, by their publishers and titles. */
export function checkNamedSources(
  output: string,
  file: string,
  text: string,
  facts: Fact[],
  { numbers, tally }: { numbers: Numbers; tally: Tally },
): void {
  for (const fact of facts) {
    const { shown, expected } = namedProofs(fact, (id) => text.includes(nameOf(id, numbers)));
    tally.appear(output, file, fact.address)('sources', shown, expected);
  }
}

/** A source by publisher and title. */
export function nameOf(id: string, { facts }: Numbers): string {
  const { publisher, title } = facts.sources.get(id) ?? { publisher: '?', title: null };
  return (title === null ? publisher : `${publisher}: ${title}`).replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’');
}
