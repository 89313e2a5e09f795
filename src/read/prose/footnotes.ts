import type { Nodes, Root } from 'mdast';
import { describe } from '#problems/problem.ts';
import type { ProseFault } from './prose-fault.ts';

/** Footnotes that no word leads to, so that no reader would see them, and names that two footnotes have. */
export function findFootnoteFaults(root: Root): ProseFault[] {
  const all = [...listNodes(root)];
  const named = new Set(all.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const notes = all.filter((node) => node.type === 'footnoteDefinition');
  return notes.flatMap(({ identifier, position }, at): ProseFault[] => {
    const offset = position?.start.offset ?? 0;
    if (notes.findIndex((other) => other.identifier === identifier) < at)
      return [{ offset, ...describe('footnote-twice', { name: identifier }) }];
    if (!named.has(identifier)) return [{ offset, ...describe('footnote-without-reference', { name: identifier }) }];
    return [];
  });
}

function* listNodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* listNodes(child);
}
