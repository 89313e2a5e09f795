import type { Heading, Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, type Description } from '#problems/problem.ts';
import { listCharacterReferences } from '../character-references.ts';
import { findUnseen } from '../unseen.ts';
import { componentProps, pageComponentProps } from '#schemas/components.ts';
import type { ProseFault } from './prose-fault.ts';

/** Markup that can be read, but that the page would print wrong: a link in a link, a number in a heading, a row of another length. */
export function findMarkupFaults(root: Root, body: string): ProseFault[] {
  const faults = [...findLinksInLinks(root), ...findUnseenReferences(body)];
  visit(root, (node) => {
    if (node.type === 'heading') faults.push(...findHeadingFaults(node));
    if (node.type === 'table') faults.push(...findRowFaults(node));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') faults.push(at(node, describe('task-box')));
    if (node.type === 'text') faults.push(...findInlineNotes(node, body));
  });
  return faults;
}

/** A browser ends a link where another begins: the words after it would lead nowhere. */
function findLinksInLinks(node: Nodes, outer?: string): ProseFault[] {
  const inner = nameOfLink(node);
  if (inner !== undefined && outer !== undefined) return [at(node, describe('link-in-link', { inner, outer }))];
  const around = toOuter(node) ?? outer;
  return 'children' in node ? node.children.flatMap((child) => findLinksInLinks(child as Nodes, around)) : [];
}

/** What prints a link, in words for a sentence. */
function nameOfLink(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'a link';
  if (node.type === 'footnoteReference') return 'a footnote mark';
  return isComponent(node) && !wordsOnly.has(node.name ?? '') && isKnown(node.name) ? `<${node.name}>` : undefined;
}

function toOuter(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'a link';
  return isComponent(node) && node.name === 'Term' ? '<Term>' : undefined;
}

/** The contents show the words of a heading without its components, and its address must stay when a number changes. */
function findHeadingFaults(heading: Heading): ProseFault[] {
  const faults: ProseFault[] = [];
  visit(heading, (node) => {
    if (node.type === 'footnoteReference') faults.push(at(node, describe('footnote-in-heading')));
    if (isComponent(node) && !typedWords.has(node.name ?? '') && isKnown(node.name))
      faults.push(at(node, describe('component-in-heading', { tag: node.name! })));
  });
  return faults;
}

/** Markdown drops cells beyond those of the head, and leaves missing ones empty. */
function findRowFaults({ children: [head, ...rows] }: Table): ProseFault[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const cells = row.children.length;
    return cells === width
      ? []
      : [at(row.children[width] ?? row, describe('row-of-other-length', { cells: count(cells), head: count(width) }))];
  });
}

/** Notes as other programs write them, `^[words]`, which Markdown prints as they are. */
function findInlineNotes(node: Extract<Nodes, { type: 'text' }>, body: string): ProseFault[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  // A bracket after the text begins a link.
  return [...body.slice(start, end + 1).matchAll(/\^\[/g)].map(({ index }) => ({ offset: start + index, ...describe('note-in-line') }));
}

/** Invisible characters that are written as a reference, such as "&shy;". */
function findUnseenReferences(body: string): ProseFault[] {
  return listCharacterReferences(body).flatMap(({ index, character }) =>
    findUnseen(character).map((fault) => ({ ...fault, offset: index })),
  );
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

function isComponent(node: Nodes): node is Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Other tags are reported as unknown. */
function isKnown(name: string | null): boolean {
  return name !== null && (name in componentProps || name in pageComponentProps);
}

function at(node: Nodes, description: Description): ProseFault {
  return { offset: node.position?.start.offset ?? 0, ...description };
}

/** Components that print no link of their own. */
const wordsOnly = new Set(['Count', 'Compare', 'Waive', 'Callout', 'MarginNote']);

/** Components that print words that an editor typed and no data can change. */
const typedWords = new Set(['Term', 'Waive']);
