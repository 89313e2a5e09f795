import type { PathRecorder } from './svg-path.ts';
import type { TextStyle } from './theme.ts';

/**
 * Nodes as markup; adjacent texts with the same style and anchor share a group. A space follows each text, so that programs that read only
 * the text of a page do not join two numbers.
 */
export function renderNodes(nodes: SvgNode[]): string {
  const parts: string[] = [];
  for (let index = 0; index < nodes.length;) {
    const run = takeRun(nodes, index);
    const shared = run[0]?.shared;
    if (run.length > 1 && shared && Object.values(shared).some((value) => value !== '')) {
      parts.push(`<g${renderAttributes(shared)}>${run.map((node) => renderNode({ ...node, shared: {} })).join('')}</g>`);
    } else parts.push(...run.map(renderNode));
    index += run.length;
  }
  return parts.join('');
}

/** Escapes text for markup and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Attributes, each with a leading space; empty ones are left out. */
export function renderAttributes(attributes: Record<string, string | number>): string {
  const kept = Object.entries(attributes).filter(([, value]) => value !== '');
  return kept.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
}

function takeRun(nodes: SvgNode[], start: number): SvgNode[] {
  const key = (node: SvgNode | undefined): string | null => (node?.shared ? JSON.stringify(node.shared) : null);
  let end = start + 1;
  if (key(nodes[start]) !== null) while (end < nodes.length && key(nodes[end]) === key(nodes[start])) end += 1;
  return nodes.slice(start, end);
}

function renderNode(node: SvgNode): string {
  const attributes = renderAttributes({ ...node.attributes, ...node.shared });
  if (node.tag === 'g') return `<g${attributes}>${renderNodes(node.children ?? [])}</g>`;
  if (node.tag === 'text') return `<text${attributes}>${escapeXml(node.text ?? '')}</text> `;
  const round = node.path?.round;
  if (round) return `<circle cx="${round.x}" cy="${round.y}" r="${round.r}"${attributes}/>`;
  return `<path d="${node.path?.toData() ?? ''}"${attributes}/>`;
}

export interface SvgNode {
  tag: 'path' | 'text' | 'g';
  attributes: Record<string, string | number>;
  /** Attributes that a group may have for a run of texts. */
  shared?: Record<string, string>;
  path?: PathRecorder;
  text?: string;
  style?: TextStyle;
  children?: SvgNode[];
}
