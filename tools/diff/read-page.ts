import { defaultTreeAdapter, parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import { countCharts } from './byte-budgets.ts';
import { wordsAround } from './words-around.ts';

/** Reads a page: its title, its text block by block, the places of its numbers, its drawings by figure, and its styles. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = { title: '', blocks: [], cells: new Map(), drawings: new Map(), chartCount: countCharts(html), styles: '' };
  walk(parse(html, { scriptingEnabled: false }), page, { inMain: false, size: undefined, figure: undefined, anchor: undefined, block: '' });
  return page;
}

function walk(node: Node, page: ReadPage, around: Around): void {
  if (!('tagName' in node)) {
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, page, around);
    return;
  }
  const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
  const { tagName } = node;
  const [id, name] = [attribute('id'), attribute('class')];
  const here: Around = {
    inMain: around.inMain || tagName === 'main',
    size: name === 'wide' || name === 'narrow' ? name : around.size,
    figure: tagName === 'figure' ? id : around.figure,
    anchor: id === undefined || tagName === 'main' || tagName === 'body' ? around.anchor : id,
    block: blocks.has(tagName) ? plainOf(node) : around.block,
  };
  if (tagName === 'title' && page.title === '') page.title = textOf(node).trim();
  if (tagName === 'style') page.styles += textOf(node);
  if (tagName === 'svg') {
    // Each panel of a figure is drawn twice, narrow and wide.
    if (here.figure !== undefined && here.size !== undefined) {
      const drawn = page.drawings.get(here.figure) ?? { wide: '', narrow: '' };
      drawn[here.size] += serializeOuter(node, { treeAdapter: defaultTreeAdapter });
      page.drawings.set(here.figure, drawn);
    }
    collectCells(node, page, here.figure ?? here.anchor);
    return;
  }
  const cell = attribute('data-cell');
  if (cell !== undefined) addCell(page, cell, here.anchor, wordsAround(here.block, plainOf(node)));
  if (here.inMain && blocks.has(tagName) && !hasBlockInside(node) && here.block !== '') page.blocks.push(here.block);
  for (const child of node.childNodes) walk(child, page, here);
}

function collectCells(node: Node, page: ReadPage, anchor: string | undefined): void {
  if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'data-cell') addCell(page, value, anchor, undefined);
  if ('childNodes' in node) for (const child of node.childNodes) collectCells(child, page, anchor);
}

function addCell({ cells }: ReadPage, cell: string, anchor = '', words: string | undefined): void {
  const places = cells.get(cell) ?? new Map<string, string | undefined>();
  places.set(anchor, places.get(anchor) ?? words);
  cells.set(cell, places);
}

function plainOf(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function hasBlockInside(node: Node): boolean {
  return (
    'childNodes' in node && node.childNodes.some((child) => ('tagName' in child && blocks.has(child.tagName)) || hasBlockInside(child))
  );
}

/** Text as readers see it, without drawings and lines of code; cells of a row are separated. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && ['svg', 'script', 'template', 'pre'].includes(node.tagName))) return '';
  return node.childNodes.map((child) => textOf(child) + ('tagName' in child && ['td', 'th'].includes(child.tagName) ? ' ' : '')).join('');
}

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'tr', 'dt', 'dd', 'figcaption', 'summary', 'blockquote']);

type Node = DefaultTreeAdapterTypes.Node;

export interface ReadPage {
  title: string;
  /** Paragraphs, items, headings and rows of the page's own text, in order. */
  blocks: string[];
  /** For the address of each number, the anchors at or above it ('' if there is none) with the words around it, undefined in a drawing. */
  cells: Map<string, Map<string, string | undefined>>;
  /** By the id of each figure. */
  drawings: Map<string, Drawing>;
  chartCount: number;
  styles: string;
}

/** The panels of a figure as SVG, one after the other. */
export interface Drawing {
  wide: string;
  narrow: string;
}

interface Around {
  inMain: boolean;
  /** The size of a drawing. */
  size: keyof Drawing | undefined;
  figure: string | undefined;
  /** The nearest id. */
  anchor: string | undefined;
  /** Text of the nearest block. */
  block: string;
}
