import { slug } from 'github-slugger';
import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, type Description } from '#problems/problem.ts';
import type { One } from '../entries.ts';
import { blankFault } from './blank-fault.ts';
import { findFootnoteFaults } from './footnotes.ts';
import { findMarkupFaults } from './markup-faults.ts';
import { listPassages, type Passage } from './passages.ts';
import { describeProseFault, type ProseFault } from './prose-fault.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads the text of a chapter: its components and their positions, its headings and its typed sentences. Each part that cannot be read is a
 * fault, and the rest is still read.
 */
export function readProse(body: string, one: One = 'chapter'): Prose {
  const prose: Prose = { uses: [], headings: [], links: [], blocks: [], passages: [], lists: [], words: 0, faults: [] };
  const root = parseAround(body, prose.faults, one);
  if (!root) return prose;
  visit(root, (node) => readNode(node, prose, { body, one }));
  for (const block of prose.blocks) setContexts(block, prose.uses);
  prose.faults.push(...findFootnoteFaults(root), ...findMarkupFaults(root, body));
  prose.passages = listPassages(root).map(({ node, ...passage }) => ({ ...passage, offset: node.position?.start.offset ?? 0 }));
  prose.words = prose.blocks.reduce((sum, block) => sum + countWords(block), 0);
  return prose;
}

/** Number of words in a block; what a tag prints counts as one. */
export function countWords({ text }: Block): number {
  return text.replaceAll('\uFFFC', 'x').split(/\s+/).filter(Boolean).length;
}

/** Parses the text without the parts that cannot be read, which it adds to the faults; undefined when there are too many. */
function parseAround(body: string, faults: ProseFault[], one: One): Root | undefined {
  let readable = body;
  while (faults.length < 20) {
    try {
      return parser.parse(readable);
    } catch (error) {
      const fault = describeProseFault(readable, error, one);
      faults.push(fault);
      const rest = blankFault(readable, fault);
      if (rest === readable) return undefined;
      readable = rest;
    }
  }
  return undefined;
}

/** The sentence of a block at a position. A citation after the full stop belongs to the sentence before it. */
export function sentenceAt(block: string, position: number): string {
  const ends = [...block.matchAll(/[.!?]["”’)]*\uFFFC*\s+(?=[\p{Lu}“"(\uFFFC])/gu)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= position) ?? 0;
  return block.slice(start, ends.find((end) => end > position) ?? block.length);
}

/** Converts a position in the flat text of a block to an offset in the body of the chapter. */
export function offsetInBody({ offset, pieces }: Block, position: number): number {
  const piece = pieces.findLast(({ at }) => at <= position);
  return piece ? piece.offset + position - piece.at : offset;
}

/** The passage at an offset, or the last one before it; undefined before the first. */
export function passageAt({ passages }: Prose, offset: number): Prose['passages'][number] | undefined {
  return passages.findLast((passage) => passage.offset <= offset);
}

function readNode(node: Nodes, prose: Prose, { body, one }: { body: string; one: One }): void {
  const offset = node.position?.start.offset ?? 0;
  const fault = describeNode(node, body[offset], one);
  if (fault) prose.faults.push({ offset, ...fault });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const faults = prose.faults.length;
    const props = readProps(node, prose);
    prose.uses.push({
      name: node.name ?? '',
      props,
      offset,
      readable: prose.faults.length === faults,
      hasChildren: node.children.length > 0,
      sentence: '',
      words: '',
    });
  }
  if (node.type === 'link' || node.type === 'definition')
    prose.links.push({ url: node.url, offset, hasWords: node.type === 'definition' || node.children.length > 0 });
  if (node.type === 'list') prose.lists.push({ offset, items: node.children.length });
  if (node.type === 'table') prose.lists.push({ offset, items: node.children.length - 1 });
  if (node.type === 'heading') {
    const text = flatten(node, { marks: [], pieces: [], wraps: [], length: 0 }, body);
    prose.headings.push({ depth: node.depth, text, id: idOfHeading(text), offset });
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const flat: Flat = { marks: [], pieces: [], wraps: [], length: 0 };
    const text = flatten(node, flat, body);
    const { marks, pieces, wraps } = flat;
    prose.blocks.push({ text, offset, pieces, marks, wraps });
  }
}

/** The address of a heading on its page, which is made after two hyphens have become a dash. */
function idOfHeading(text: string): string {
  return slug(text.replace(/(?<!-)--(?!-)/g, '—'));
}

/** Sets the sentence around each component of a block and the words inside it. */
function setContexts({ text, marks, wraps }: Block, uses: Use[]): void {
  for (const { at, offset } of marks) {
    const use = uses.find((candidate) => candidate.offset === offset);
    if (use) use.sentence = sentenceAt(text, at);
  }
  for (const { at, end, offset } of wraps) {
    const use = uses.find((candidate) => candidate.offset === offset);
    if (use) use.words = text.slice(at, end);
  }
}

/** The problem of syntax that chapters do not use although it can be parsed; `first` is its first character. */
function describeNode(node: Nodes, first: string | undefined, one: One): Description | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return describe('brace-in-text', { one });
  if (node.type === 'image' || node.type === 'imageReference') return describe('picture-in-text', { one });
  if (node.type === 'code') return describe('code-in-text', { one });
  if (node.type === 'heading' && node.children.length > 0 && first !== '#') return describe('heading-by-hyphens');
  if ((node.type === 'link' || node.type === 'definition') && node.title) return describe('link-with-title');
  if (node.type === 'mdxjsEsm') return describe('import-in-text', { one });
  return undefined;
}

/** Text of a block, with U+FFFC for a component without children. Adds the positions to `flat`. */
function flatten(node: Nodes, flat: Flat, body: string): string {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text' || node.type === 'inlineCode') {
    // Text next to an address without brackets has no position.
    let offset = node.position ? start : Math.max(body.indexOf(node.value, flat.pieces.at(-1)?.offset), 0);
    for (const [index, line] of node.value.split('\n').entries()) {
      // Markdown drops the indentation after a line break, but the file still has it.
      if (index > 0)
        offset = body.indexOf('\n', offset) + 1 + (/^[ \t>]*/.exec(body.slice(body.indexOf('\n', offset) + 1))?.[0].length ?? 0);
      flat.pieces.push({ at: flat.length, offset });
      flat.length += line.length + 1;
    }
    flat.length -= 1;
    return node.value;
  }
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) {
    flat.marks.push({ at: flat.length, offset: start });
    flat.length += 1;
    return '\uFFFC';
  }
  if (node.type === 'break') {
    flat.length += 1;
    return ' ';
  }
  if (!('children' in node)) return '';
  const at = flat.length;
  const text = (node as Parent).children.map((child) => flatten(child as Nodes, flat, body)).join('');
  if (node.type === 'mdxJsxTextElement') flat.wraps.push({ name: node.name ?? '', at, end: flat.length, offset: start });
  return text;
}

function readProps(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, prose: Prose): Record<string, string> {
  const props: Record<string, string> = {};
  const tag = node.name ?? '';
  for (const attribute of node.attributes) {
    const offset = attribute.position?.start.offset ?? node.position?.start.offset ?? 0;
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) props[attribute.name] = '';
      else {
        const option = attribute.type === 'mdxJsxAttribute' ? attribute.name : 'name';
        prose.faults.push({ offset, ...describe('option-in-braces', { tag, option }) });
      }
    } else if (attribute.name in props) {
      prose.faults.push({ offset, ...describe('option-twice', { tag, option: attribute.name }) });
    } else props[attribute.name] = attribute.value ?? '';
  }
  return props;
}

export interface Prose {
  uses: Use[];
  headings: { depth: number; text: string; id: string; offset: number }[];
  /** Addresses that words link to, as written. */
  links: { url: string; offset: number; hasWords: boolean }[];
  /** Paragraphs, headings and table cells as flat text, with U+FFFC for a component without children. */
  blocks: Block[];
  /** Lists and tables, with the number of their items, or of their rows without the head. */
  lists: { offset: number; items: number }[];
  /** Each with the offset of its start. */
  passages: (Omit<Passage, 'node'> & { offset: number })[];
  words: number;
  faults: ProseFault[];
}

/** A paragraph, heading or table cell. */
export interface Block {
  text: string;
  offset: number;
  /** Where pieces of `text` begin (`at`), and their offsets in the body (`offset`). */
  pieces: { at: number; offset: number }[];
  /** Components without words in `text` (`at`), and their offsets in the body (`offset`). */
  marks: { at: number; offset: number }[];
  /** Components around words of `text`, from `at` to `end`, and their offsets in the body (`offset`). */
  wraps: { name: string; at: number; end: number; offset: number }[];
}

interface Flat {
  marks: Block['marks'];
  pieces: Block['pieces'];
  wraps: Block['wraps'];
  length: number;
}

/** A component as an editor typed it. */
export interface Use {
  name: string;
  props: Record<string, string>;
  offset: number;
  /** False if a prop could not be read, which is then among the faults. */
  readable: boolean;
  hasChildren: boolean;
  /** The sentence around it, with components as U+FFFC; empty for a block. */
  sentence: string;
  /** The words inside it; empty for a block or a component without words. */
  words: string;
}
