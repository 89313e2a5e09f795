import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** All elements of a page in document order, including those in templates, as a browser without script parses them. */
export function readElements(html: string): Element[] {
  const found: Element[] = [];
  collect(parse(html, { scriptingEnabled: false }), found);
  return found;
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text inside an element. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The nearest ancestor of an element that matches. */
export function closest(element: Element, matches: (element: Element) => boolean): Element | undefined {
  let parent = element.parentNode;
  while (parent && 'tagName' in parent) {
    if (matches(parent)) return parent;
    parent = parent.parentNode;
  }
  return undefined;
}

/** All elements inside an element. */
export function inside(element: Element): Element[] {
  const found: Element[] = [];
  for (const child of element.childNodes) collect(child, found);
  return found;
}

function collect(node: Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
