import type { Root } from 'mdast';
import { listPassages } from '../src/report/passages.ts';

/** A remark plugin: every passage of a chapter has an address on its page, e.g. `/chapters/outlook/#p3`. */
export default function namePassages() {
  return (tree: Root): void => {
    for (const { id, node } of listPassages(tree)) Object.assign((node.data ??= {}), { hProperties: { id } });
  };
}
