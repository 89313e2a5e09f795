import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** All elements of a page or drawing, in the order of the file. */
export function readTree(markup: string): Node[] {
  return list(parse(markup, { scriptingEnabled: false }));
}

/** The value of an attribute, or undefined. */
export function attribute(node: Node, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

/** The text of an element, without that of some elements or classes, as in ".changed". */
export function wordsIn(node: Node, without: string[] = []): string {
  return collectWords(node, without);
}

/** All elements inside an element. */
export function list(node: DefaultTreeAdapterTypes.ParentNode): Node[] {
  const inner = 'content' in node ? [node, node.content as DefaultTreeAdapterTypes.ParentNode] : [node];
  return inner.flatMap((parent) => parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...list(child)] : [])));
}

/** The nearest ancestor of an element that matches. */
export function around(node: Node, fits: (node: Node) => boolean): Node | undefined {
  const parent = node.parentNode;
  if (!parent || !('tagName' in parent)) return undefined;
  return fits(parent) ? parent : around(parent, fits);
}

export function hasClass(node: Node, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(' ').includes(name);
}

/** True for a text of a drawing, but not for the copy below its letters that outlines them. */
export function isWords(node: Node): boolean {
  return node.tagName === 'text' && attribute(node, 'aria-hidden') === undefined;
}

/** The text of a drawing, its lines joined. */
export function wordsOfDrawing(tree: Node[]): string {
  return tree
    .filter(isWords)
    .map((node) => wordsIn(node))
    .join(' ');
}

function collectWords(node: DefaultTreeAdapterTypes.Node, without: string[]): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && (without.includes(node.tagName) || without.includes(`.${attribute(node, 'class')}`))) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => collectWords(child, without)).join('') : '';
}

export type Node = DefaultTreeAdapterTypes.Element;
