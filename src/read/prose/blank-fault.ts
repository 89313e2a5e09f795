import type { ProseFault } from './prose-fault.ts';

/**
 * Replaces the part of a chapter's text that made it unreadable by spaces, so that the rest can be read; all other characters keep their
 * positions. A tag is replaced together with its partner, which alone would cause a second fault.
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

/** The parser may report a tag at a character inside it. */
function startOf(body: string, offset: number): number {
  if (/^(?:[<{]|import|export)/.test(body.slice(offset, offset + 6))) return offset;
  const open = body.lastIndexOf('<', offset);
  return open >= 0 && !/>|\n\n/.test(body.slice(open, offset)) ? open : offset;
}

/** What to replace from a position on: a tag, an expression in braces, a word, or one character. */
function partOf(body: string, start: number): string {
  const rest = body.slice(start).split('\n\n', 1)[0]!;
  return /^(?:<[^<>]*>|\{[^{}]*\}|import|export)/.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function blank(text: string, start: number, length: number): string {
  const end = start + length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
