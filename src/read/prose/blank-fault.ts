import type { ProseFault } from './prose-fault.ts';

/**
 * The text of a chapter with spaces in place of what made it unreadable, so that the rest can be read, too; every other sign keeps its
 * place. A tag goes with its partner: alone, that would be a second fault.
 */
export function blankFault(body: string, { offset, partner }: Pick<ProseFault, 'offset' | 'partner'>): string {
  const starts = [startOf(body, offset), ...(partner === undefined ? [] : [partner])];
  let left = body;
  for (const start of starts) {
    const tag = partOf(left, start);
    left = blank(left, start, tag.length);
    const name = /^<([A-Za-z]\w*)(?:[^>]*[^/>])?>$/.exec(tag)?.[1];
    const close = name === undefined ? -1 : left.indexOf(`</${name}>`, start);
    const next = name === undefined ? -1 : left.indexOf(`<${name}`, start);
    if (close >= 0 && (next < 0 || close < next)) left = blank(left, close, name!.length + 3);
  }
  return left;
}

/** A tag may be told of by a sign inside it. */
function startOf(body: string, offset: number): number {
  if (/^(?:[<{]|import|export)/.test(body.slice(offset, offset + 6))) return offset;
  const open = body.lastIndexOf('<', offset);
  return open >= 0 && !/>|\n\n/.test(body.slice(open, offset)) ? open : offset;
}

/** What to blank from a position on: a tag, an expression in braces, a word, or one sign. */
function partOf(body: string, start: number): string {
  const rest = body.slice(start).split('\n\n', 1)[0]!;
  return /^(?:<[^<>]*>|\{[^{}]*\}|import|export)/.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function blank(text: string, start: number, length: number): string {
  const end = start + length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
