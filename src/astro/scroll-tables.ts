import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plugin that puts a table of a chapter into a scrollable region, which the keyboard can reach, in case it is wider than its
 * column.
 */
export default function scrollTables() {
  return (tree: Root): void =>
    visit(tree, { type: 'element', tagName: 'table' }, (table, index, parent) => {
      const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
      parent!.children[index!] = { type: 'element', tagName: 'div', properties, children: [table] };
      return SKIP;
    });
}
