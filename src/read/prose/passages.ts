import type { Nodes, Paragraph, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The passages of a chapter's text, in order, each with an anchor on the page: "p-" and its first words, such as
 * "p-the-tenth-paragraph-of-the". The anchor does not change when an earlier passage is added, removed or moved. Shared by the code that
 * reads chapters and the code that renders them.
 */
export function listPassages(root: Root): Passage[] {
  const passages: Passage[] = [];
  const taken = new Map<string, number>();
  let paragraph = 0;
  const add = (kind: Passage['kind'], node: Nodes): void => {
    if (kind === 'paragraph') paragraph += 1;
    const name = nameOfWords(textOf(node));
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    passages.push({ id: count === 1 ? name : `${name}-${count}`, kind, paragraph, node });
  };
  visit(root, ['paragraph', 'listItem', 'tableRow'], (node, _, parent) => {
    if (node.type === 'listItem') add('list', node);
    else if (node.type === 'tableRow') add('table', node);
    else if (node.type === 'paragraph' && !isBlockOfComponents(node)) add(parent === root ? 'paragraph' : 'box', node);
    return SKIP;
  });
  return passages;
}

/**
 * Uses typed words only, so that correcting a number or a count does not change the anchor. Words ending in a digit could look like the
 * second passage with the same anchor.
 */
function nameOfWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .match(/[a-z][a-z]*/g);
  const first: string[] = [];
  for (const word of words ?? []) {
    if (first.length === 5 || [...first, word].join('-').length > 32) break;
    first.push(word);
  }
  return ['p', ...first].join('-');
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node) || isCounting(node)) return ' ';
  const text = (node as Parent).children.map((child) => textOf(child as Nodes)).join('');
  return node.type === 'tableCell' ? `${text} ` : text;
}

/** Whether the words inside a component follow numbers or counts in the data. */
function isCounting(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && (node.name === 'Count' || node.name === 'Compare');
}

/** Components alone on a line are blocks: MDX removes the paragraph around them. */
function isBlockOfComponents({ children }: Paragraph): boolean {
  const isComponent = ({ type }: Nodes): boolean => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return (
    children.some(isComponent) && children.every((child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

export interface Passage {
  /** Anchor on the page. */
  id: string;
  kind: 'paragraph' | 'box' | 'list' | 'table';
  /** Number of the last numbered paragraph, including this one; 0 before the first. */
  paragraph: number;
  node: Nodes;
}
