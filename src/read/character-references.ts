import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The character references of HTML in a text, such as "&nbsp;", each with the sign for which it stands. */
export function listReferences(text: string): { index: number; words: string; sign: string }[] {
  return [...text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)].flatMap(({ 0: words, index }) => {
    const [paragraph] = parser.parse(words).children;
    const [node] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    return node?.type === 'text' && node.value !== words ? [{ index, words, sign: node.value }] : [];
  });
}

/** Knows the names of all references. */
const parser = unified().use(remarkParse);
