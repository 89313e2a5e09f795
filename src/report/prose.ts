import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describeProseFault, type ProseFault } from './prose-fault.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads the text of a chapter: which components it uses where, its headings and its typed sentences.
 * Text that cannot be read at all gives one fault and nothing else.
 */
export function readProse(body: string): Prose {
  const prose: Prose = { uses: [], headings: [], blocks: [], words: 0, faults: [] };
  let root: Root;
  try {
    root = parser.parse(body);
  } catch (error) {
    prose.faults.push(describeProseFault(body, error));
    return prose;
  }
  visit(root, prose, body);
  prose.words = prose.blocks
    .map(({ text }) => text.replaceAll('\uFFFC', 'x').split(/\s+/).filter(Boolean).length)
    .reduce((sum, count) => sum + count, 0);
  return prose;
}

/** The sentence of a block in which a position lies. */
export function sentenceAt(block: string, position: number): string {
  const ends = [...block.matchAll(/[.!?]["”’)]*\s+(?=[\p{Lu}“"(\uFFFC])/gu)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= position) ?? 0;
  return block.slice(start, ends.find((end) => end > position) ?? block.length);
}

/** Where a position in the flat text of a block stands in the body of the chapter. */
export function offsetInBody({ offset, pieces }: Block, position: number): number {
  const piece = pieces.findLast(({ at }) => at <= position);
  return piece ? piece.offset + position - piece.at : offset;
}

function visit(node: Nodes, prose: Prose, body: string): void {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    prose.faults.push({
      offset,
      message: 'A brace stands in the text; a chapter prints no braces.',
      remedy: 'Write <Value of="dataset/series/period" /> for a number; leave braces out.',
    });
  } else if (node.type === 'image' || node.type === 'code') {
    prose.faults.push({
      offset,
      message: `A chapter has no ${node.type === 'image' ? 'pictures from elsewhere' : 'blocks of code'}.`,
      remedy: 'Delete it: figures are drawn from data, and everything else is text.',
    });
  } else if (node.type === 'mdxjsEsm') {
    prose.faults.push({
      offset,
      message: 'A chapter needs no import or export.',
      remedy: 'Delete the line: every component is there already.',
    });
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const faults = prose.faults.length;
    const props = readProps(node, prose);
    prose.uses.push({
      name: node.name ?? '',
      props,
      offset,
      readable: prose.faults.length === faults,
      hasChildren: node.children.length > 0,
      sentence: '',
    });
  }
  if (node.type === 'heading')
    prose.headings.push({ depth: node.depth, text: flatten(node, { uses: [], pieces: [], length: 0 }, body), offset });
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const flat: Flat = { uses: [], pieces: [], length: 0 };
    const text = flatten(node, flat, body);
    prose.blocks.push({ text, offset, pieces: flat.pieces });
    for (const child of node.children) visit(child, prose, body);
    let marker = -1;
    for (const useOffset of flat.uses) {
      marker = text.indexOf('\uFFFC', marker + 1);
      const use = prose.uses.find((candidate) => candidate.offset === useOffset);
      if (use) use.sentence = sentenceAt(text, marker);
    }
    return;
  }
  if ('children' in node) for (const child of (node as Parent).children) visit(child, prose, body);
}

/** Text of a block; a component without children stands as U+FFFC. What stands where is added to `flat`. */
function flatten(node: Nodes, flat: Flat, body: string): string {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text' || node.type === 'inlineCode') {
    let offset = start;
    for (const [index, line] of node.value.split('\n').entries()) {
      // Behind a line break Markdown drops the indentation, which the file still has.
      if (index > 0)
        offset = body.indexOf('\n', offset) + 1 + (/^[ \t>]*/.exec(body.slice(body.indexOf('\n', offset) + 1))?.[0].length ?? 0);
      flat.pieces.push({ at: flat.length, offset });
      flat.length += line.length + 1;
    }
    flat.length -= 1;
    return node.value;
  }
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) {
    flat.uses.push(start);
    flat.length += 1;
    return '\uFFFC';
  }
  return 'children' in node ? (node as Parent).children.map((child) => flatten(child as Nodes, flat, body)).join('') : '';
}

function readProps(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, prose: Prose): Record<string, string> {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const offset = attribute.position?.start.offset ?? node.position?.start.offset ?? 0;
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      const what = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}="…"` : 'name="…"';
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) props[attribute.name] = '';
      else prose.faults.push({ offset, message: `<${node.name}> has braces where words in quotes belong.`, remedy: `Write ${what}.` });
    } else if (attribute.name in props) {
      prose.faults.push({ offset, message: `<${node.name}> says ${attribute.name} twice.`, remedy: 'Keep one of the two.' });
    } else props[attribute.name] = attribute.value ?? '';
  }
  return props;
}

export interface Prose {
  uses: Use[];
  headings: { depth: number; text: string; offset: number }[];
  /** Paragraphs, headings and table cells as flat text; components without children stand as U+FFFC. */
  blocks: Block[];
  words: number;
  faults: ProseFault[];
}

/** A paragraph, heading or table cell. */
export interface Block {
  text: string;
  offset: number;
  /** Where stretches of `text` begin (`at`) and where they stand in the body (`offset`). */
  pieces: { at: number; offset: number }[];
}

interface Flat {
  uses: number[];
  pieces: Block['pieces'];
  length: number;
}

/** A component that an editor typed. */
export interface Use {
  name: string;
  props: Record<string, string>;
  offset: number;
  /** False when a prop could not be read, and is told among the faults. */
  readable: boolean;
  hasChildren: boolean;
  /** The sentence around it, components as U+FFFC; empty for a block. */
  sentence: string;
}
