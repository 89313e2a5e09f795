import type { Element, Nodes, Parents, Root } from 'hast';

/** A rehype plugin: a table of a chapter that is wider than its column scrolls in a frame of its own, which the keyboard reaches. */
export default function scrollTables() {
  return (tree: Root): void => {
    wrapTables(tree);
  };
}

function wrapTables(parent: Parents): void {
  parent.children.forEach((child, index) => {
    if (child.type === 'element' && child.tagName === 'table') parent.children[index] = toFrame(child);
    else if ('children' in child) wrapTables(child as Nodes as Parents);
  });
}

function toFrame(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' },
    children: [table],
  };
}
