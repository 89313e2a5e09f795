import type { Element, Nodes, Root } from 'hast';

/** A rehype plugin: columns of a Markdown table are aligned by a class, because the Content-Security-Policy forbids the style attribute. */
export default function alignByClass() {
  return (tree: Root): void => visit(tree);
}

function visit(node: Nodes): void {
  if (node.type === 'element') moveAlign(node);
  if ('children' in node) for (const child of node.children) visit(child);
}

function moveAlign({ properties }: Element): void {
  const align = properties.align;
  if (typeof align !== 'string') return;
  delete properties.align;
  if (align !== 'left') properties.className = [`align-${align}`];
}
