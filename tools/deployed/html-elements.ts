import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** All elements of a page in document order, as a browser without script parses them. */
export function listElements(html: string): Element[] {
  const found: Element[] = [];
  collect(parse(html, { scriptingEnabled: false }), found);
  return found;
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function collect(node: DefaultTreeAdapterTypes.Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

export type Element = DefaultTreeAdapterTypes.Element;
