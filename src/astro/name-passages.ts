import { relative } from 'node:path';
import type { Root } from 'mdast';
import { listPassages } from '#read/prose/passages.ts';

/**
 * A remark plugin that gives every passage of a chapter or page an anchor, e.g. `/chapters/outlook/#p-nobody-has-measured`. Pages of the
 * handbook show many texts, and have none.
 */
export default function namePassages() {
  return (tree: Root, { path }: { path: string }): void => {
    if (/^handbook[\\/]/.test(relative(process.cwd(), path))) return;
    for (const { id, node } of listPassages(tree)) Object.assign((node.data ??= {}), { hProperties: { id } });
  };
}
