import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin that aligns the columns of Markdown tables by class, because the Content-Security-Policy forbids the style attribute. */
export default function alignByClass() {
  return (tree: Root): void => visit(tree, 'element', moveAlign);
}

function moveAlign({ properties }: Element): void {
  const align = properties.align;
  if (typeof align !== 'string') return;
  delete properties.align;
  if (align !== 'left') properties.className = [`align-${align}`];
}
