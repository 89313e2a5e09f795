import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import turnQuotes from '../../src/astro/turn-quotes.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

test.each([
  ['"<V />" is', '“V” is'],
  ['is ("<V />"),', 'is (“V”),'],
  ['"<V /> and <V />"', '“V and V”'],
  ["<V />'s and '<V />'", 'V’s and ‘V’'],
  ['said"<V /> and said."<V />', 'said”V and said.”V'],
  [`"'<V />'"`, '“‘V’”'],
  ['**"<V />"**', '“V”'],
  ['“<V />” stays', '“V” stays'],
  ['a <T>word</T> stays', 'a word stays'],
])('quotation marks beside a component: %s', (typed, printed) => {
  const tree = parser.parse(typed);
  turnQuotes()(tree);
  expect(textOf(tree)).toBe(printed);
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node && node.children.length > 0 ? node.children.map((child) => textOf(child as Nodes)).join('') : 'V';
}
