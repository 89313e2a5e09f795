import type { Nodes, Paragraph, Parent, Root } from 'mdast';

/**
 * The passages of a chapter's text, in order, each with the name of its place on the page: "p3" is the third numbered paragraph,
 * "p3-2" the second row, item or boxed paragraph behind it. One function for whoever reads a chapter and whoever renders it.
 */
export function listPassages(root: Root): Passage[] {
  const passages: Passage[] = [];
  let [paragraph, beside] = [0, 0];
  const add = (kind: Passage['kind'], node: Nodes): void => {
    if (kind === 'paragraph') [paragraph, beside] = [paragraph + 1, 0];
    else beside += 1;
    passages.push({ id: kind === 'paragraph' ? `p${paragraph}` : `p${paragraph}-${beside}`, kind, paragraph, node });
  };
  const visit = (node: Nodes, top: boolean): void => {
    if (node.type === 'paragraph') {
      if (!isBlockOfComponents(node)) add(top ? 'paragraph' : 'box', node);
    } else if (node.type === 'listItem') add('list', node);
    else if (node.type === 'tableRow') add('table', node);
    else if ('children' in node) for (const child of (node as Parent).children) visit(child, false);
  };
  for (const child of root.children) visit(child, true);
  return passages;
}

/** Components alone on their line are blocks of their own; MDX takes away the paragraph around them. */
function isBlockOfComponents({ children }: Paragraph): boolean {
  const isComponent = ({ type }: Nodes): boolean => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return (
    children.some(isComponent) && children.every((child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

export interface Passage {
  /** Of its place on the page. */
  id: string;
  kind: 'paragraph' | 'box' | 'list' | 'table';
  /** Number of the last numbered paragraph, itself included; 0 before the first. */
  paragraph: number;
  node: Nodes;
}
