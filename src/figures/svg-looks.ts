import { getColour, palette } from './palette.ts';
import type { SvgNode } from './svg-nodes.ts';
import { textStyles, type TextStyle } from './theme.ts';

/**
 * Gives the nodes of a drawing their looks. The painter knows colours only as the site's custom properties; here each becomes the colour
 * of the light theme as a plain attribute, because reader views, feed readers and e-mail drop style sheets, and many programs that open
 * SVG files know no `var()`.
 */
export function dressNodes(nodes: SvgNode[], look: Look): SvgNode[] {
  return nodes.flatMap((node) => {
    if (node.children) return [{ ...node, children: dressNodes(node.children, look) }];
    return node.style ? look.dressText(node, node.style) : [dressPath(node, look.hasSheet)];
  });
}

/** In a page figure.css replaces the colours, by class and status; quiet text looks like the root. */
export const pageLook: Look = {
  hasSheet: true,
  dressText: (node, style) => [{ ...node, shared: { ...node.shared, ...describeStyle(style) } }],
};

/** The attributes of the root of a drawing in a page, which quiet text inherits. */
export const rootLook = {
  fill: palette.muted,
  'font-family': "'Archivo 80','Arial Narrow',sans-serif",
  'font-size': textStyles.axis.size,
};

function describeStyle({ className, ink, size, weight }: TextStyle): Record<string, string> {
  if (className === '') return {};
  return { class: className, fill: palette[ink], 'font-size': String(size), 'font-weight': weight === 400 ? '' : String(weight) };
}

function dressPath(node: SvgNode, hasSheet: boolean): SvgNode {
  const { fill = 'none', stroke, ...rest } = node.attributes;
  const paints = { fill: String(fill), ...(stroke !== undefined && { stroke: String(stroke) }) };
  const colours = Object.fromEntries(
    Object.entries(paints).map(([name, paint]) => [name, paint === 'none' ? paint : getColour(nameToken(paint))]),
  );
  return { ...node, attributes: { ...rest, ...(hasSheet && nameForSheet(paints)), ...colours } };
}

/** What figure.css needs to know: a class for each colour, and the status of the mark if it is that of a status. */
function nameForSheet(paints: Record<string, string>): Record<string, string> {
  const classes: string[] = [];
  let shown = '';
  for (const [name, paint] of Object.entries(paints).filter((each) => each[1] !== 'none')) {
    const token = nameToken(paint);
    const [, status] = /^s-([a-z]+)$/.exec(token) ?? [];
    // The colours of makers suit both themes; only forced colours replace them.
    const group = /^fig-\d$/.test(token) ? 'maker' : status === undefined ? token.replace(/^(fig|s)-/, '') : 'status';
    classes.push(`${name}-${group}`);
    shown = status ?? shown;
  }
  return { 'data-status': shown, class: classes.join(' ') };
}

/** "s-actual" for "var(--s-actual)". */
function nameToken(paint: string): string {
  const [, name] = /^var\(--([\w-]+)\)$/.exec(paint) ?? [];
  if (name === undefined) throw new Error(`A drawing has the colour "${paint}", which is not a custom property of the site.`);
  return name;
}

/** How a drawing looks where it is shown. */
export interface Look {
  /** Whether figure.css is there. */
  hasSheet: boolean;
  /** A line of text as one or more nodes. */
  dressText: (node: SvgNode, style: TextStyle) => SvgNode[];
}
