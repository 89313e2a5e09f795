import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin that turns quotation marks next to a component or a line break the right way. The one that makes straight quotes
 * typographic looks only at letters: for it, `"<Value … />"` is a pair of quotes around nothing.
 */
export default function turnQuotes() {
  return (tree: Root): void =>
    visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
      const pieces = listPieces(block);
      const text = pieces.map(({ value }) => value).join('');
      // The number of characters does not change, so each piece keeps its place.
      const turned = text
        .replace(/["'“”‘’]+(?=[\uFFFC\u2029])/gu, (quotes, at: number) => turn(quotes, !opensAfter.test(text[at - 1] ?? ' ')))
        .replace(/(?<=[\uFFFC\u2029])["'“”‘’]+/gu, (quotes, at: number) => turn(quotes, text[at - 1] === '\uFFFC'));
      let at = 0;
      for (const { node, value } of pieces) {
        if (node) node.value = turned.slice(at, at + value.length);
        at += value.length;
      }
    });
}

/** The texts of a block, with U+FFFC for what prints words that are not in the text, and U+2029 for a line break. */
function listPieces(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ node, value: node.value }];
  if (node.type === 'break') return [{ value: '\u2029' }];
  if ('children' in node && node.children.length > 0) return node.children.flatMap((child) => listPieces(child as Nodes));
  return [{ value: '\uFFFC' }];
}

function turn(quotes: string, closes: boolean): string {
  return quotes.replace(/["“”]/g, closes ? '”' : '“').replace(/['‘’]/g, closes ? '’' : '‘');
}

/** What comes before an opening quotation mark. */
const opensAfter = /[\s([{—–/-]/u;

interface Piece {
  /** Undefined for what is not text. */
  node?: Text;
  value: string;
}
