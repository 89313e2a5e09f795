import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The character references of HTML in a text, such as "&nbsp;", each with its character. */
export function listCharacterReferences(text: string): { index: number; words: string; character: string }[] {
  return [...text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)].flatMap(({ 0: words, index }) => {
    const [paragraph] = parser.parse(words).children;
    const [node] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    return node?.type === 'text' && node.value !== words ? [{ index, words, character: node.value }] : [];
  });
}

/** Knows the names of all references. */
const parser = unified().use(remarkParse);
