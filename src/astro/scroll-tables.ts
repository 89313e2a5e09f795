import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A rehype plugin: a table of a chapter that is wider than its column scrolls in a frame of its own, which the keyboard reaches. */
export default function scrollTables() {
  return (tree: Root): void =>
    visit(tree, { type: 'element', tagName: 'table' }, (table, index, parent) => {
      const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
      parent!.children[index!] = { type: 'element', tagName: 'div', properties, children: [table] };
      return SKIP;
    });
}
