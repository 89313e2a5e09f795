import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, collectElements, type Element } from '../../tools/deployed/html-elements.ts';

export { attribute, listElements, type Element } from '../../tools/deployed/html-elements.ts';

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
  for (const child of element.childNodes) collectElements(child, found);
  return found;
}

type Node = DefaultTreeAdapterTypes.Node;
