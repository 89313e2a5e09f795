import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Finds the code in an HTML page to which a Content-Security-Policy applies, as a browser would parse it. */
export function findInlineCode(html: string): InlineCode {
  const found: InlineCode = { styles: [], scripts: [], attributes: [], stylesheets: [] };
  // Without scripting, the content of <noscript> counts, too.
  collect(parse(html, { scriptingEnabled: false }), found);
  return found;
}

function collect(node: Node, found: InlineCode): void {
  if ('tagName' in node) collectElement(node, found);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

function collectElement(element: Element, found: InlineCode): void {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (element.tagName === 'style') found.styles.push(textOf(element));
  if (element.tagName === 'script' && !attributes.has('src') && isExecutable(attributes.get('type'))) found.scripts.push(textOf(element));
  if (element.tagName === 'link' && attributes.get('rel') === 'stylesheet') found.stylesheets.push(attributes.get('href') ?? '');
  for (const [name, value] of attributes) {
    const blocked = name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value);
    if (blocked) found.attributes.push(`${name}="${value.slice(0, 60)}" of <${element.tagName}>`);
  }
}

/** Everything except a data block such as `application/ld+json`; import maps and speculation rules count as scripts. */
function isExecutable(type: string | undefined): boolean {
  const name = (type ?? '').trim().toLowerCase();
  return ['', 'module', 'importmap', 'speculationrules'].includes(name) || /^(text|application)\/(x-)?(java|ecma)script$/.test(name);
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface InlineCode {
  styles: string[];
  scripts: string[];
  /** Attributes that a policy without 'unsafe-inline' blocks, ready to print. */
  attributes: string[];
  /** Addresses of external style sheets. */
  stylesheets: string[];
}
