import { defaultTreeAdapter, parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page says: its title, its text block by block, the numbers in it, its drawings by figure, and its styles. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = { title: '', blocks: [], cells: new Set(), drawings: new Map(), figureCount: 0, styles: '' };
  walk(parse(html, { scriptingEnabled: false }), page, { inMain: false, isWide: false, figure: undefined });
  return page;
}

function walk(node: Node, page: ReadPage, around: { inMain: boolean; isWide: boolean; figure: string | undefined }): void {
  if (!('tagName' in node)) {
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, page, around);
    return;
  }
  const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
  const cell = attribute('data-cell');
  if (cell !== undefined) page.cells.add(cell);
  if (node.tagName === 'title' && page.title === '') page.title = textOf(node).trim();
  if (node.tagName === 'style') page.styles += textOf(node);
  const here = {
    inMain: around.inMain || node.tagName === 'main',
    isWide: around.isWide || attribute('class') === 'wide',
    figure: node.tagName === 'figure' ? attribute('id') : around.figure,
  };
  if (node.tagName === 'figure') page.figureCount += 1;
  if (node.tagName === 'svg') {
    // Each panel of a figure is drawn twice, narrow and wide.
    if (here.figure !== undefined && here.isWide)
      page.drawings.set(here.figure, (page.drawings.get(here.figure) ?? '') + serializeOuter(node, { treeAdapter: defaultTreeAdapter }));
    collectCells(node, page);
    return;
  }
  if (here.inMain && blocks.has(node.tagName) && !hasBlockInside(node)) {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    if (text !== '') page.blocks.push(text);
  }
  for (const child of node.childNodes) walk(child, page, here);
}

function collectCells(node: Node, page: ReadPage): void {
  if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'data-cell') page.cells.add(value);
  if ('childNodes' in node) for (const child of node.childNodes) collectCells(child, page);
}

function hasBlockInside(node: Node): boolean {
  return (
    'childNodes' in node && node.childNodes.some((child) => ('tagName' in child && blocks.has(child.tagName)) || hasBlockInside(child))
  );
}

/** Text as readers see it, drawings left out; cells of a row stand apart. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && ['svg', 'script', 'template'].includes(node.tagName))) return '';
  return node.childNodes.map((child) => textOf(child) + ('tagName' in child && ['td', 'th'].includes(child.tagName) ? ' ' : '')).join('');
}

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'tr', 'dt', 'dd', 'figcaption', 'summary', 'blockquote']);

type Node = DefaultTreeAdapterTypes.Node;

export interface ReadPage {
  title: string;
  /** Paragraphs, items, headings and rows of the page's own text, in its order. */
  blocks: string[];
  /** Addresses of the numbers in it. */
  cells: Set<string>;
  /** The wide panels of each figure as SVG, one behind the other, by its id. */
  drawings: Map<string, string>;
  figureCount: number;
  styles: string;
}
