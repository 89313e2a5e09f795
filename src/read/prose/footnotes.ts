import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe } from '#problems/problem.ts';
import type { ProseFault } from './prose-fault.ts';

/** Footnotes without a reference in the text, which readers would not see, and names used by two footnotes. */
export function findFootnoteFaults(root: Root): ProseFault[] {
  const named = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  visit(root, 'footnoteReference', ({ identifier }) => void named.add(identifier));
  visit(root, 'footnoteDefinition', (note) => void notes.push(note));
  return notes.flatMap(({ identifier, position }, at): ProseFault[] => {
    const offset = position?.start.offset ?? 0;
    if (notes.findIndex((other) => other.identifier === identifier) < at)
      return [{ offset, ...describe('footnote-twice', { name: identifier }) }];
    if (!named.has(identifier)) return [{ offset, ...describe('footnote-without-reference', { name: identifier }) }];
    return [];
  });
}
