import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** All elements of a page in document order, including those in templates, as a browser without script parses them. */
export function listElements(html: string): Element[] {
  const found: Element[] = [];
  collectElements(parse(html, { scriptingEnabled: false }), found);
  return found;
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Adds a node, if it is an element, and all elements inside it to a list. */
export function collectElements(node: DefaultTreeAdapterTypes.Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collectElements(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collectElements(child, found);
}

export type Element = DefaultTreeAdapterTypes.Element;
