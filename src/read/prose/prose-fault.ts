import { findNearest } from '#problems/nearest.ts';
import { describe, type Code, type Description, type Given } from '#problems/problem.ts';
import { componentProps, pageComponentProps } from '#schemas/components.ts';
import type { One } from '../entries.ts';
import { describeHtmlTag } from './html-tags.ts';

/** Why the text of a chapter cannot be parsed, in words for an editor: a tag without its partner, an open brace, a missing quote. */
export function describeProseFault(body: string, error: unknown, one: One): ProseFault {
  const { reason, ruleId, source, place } = error as ParserError;
  const here = place?.offset ?? place?.start?.offset ?? 0;
  const open = Math.max(body.lastIndexOf('<', here), 0);
  // Only the parser's message says which tags do not match.
  const [, opened, line, column] = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const start = opened === undefined ? here : toOffset(body, Number(line), Number(column));
  const other = /Unexpected closing tag `<\/([^>`]*)>`/.exec(reason)?.[1];
  if (opened !== undefined && other !== undefined) return { ...say(here, 'tag-closed-by-other', { tag: opened, other }), partner: start };
  if (opened && !(opened in componentProps || opened in pageComponentProps)) return { offset: start, ...describeUnknown(opened, one) };
  if (opened !== undefined) return say(start, isAlone(opened) ? 'tag-without-slash' : 'tag-open', { tag: opened });
  const quote = findOpenQuote(body, here);
  if (quote !== undefined) return say(quote, 'option-quote-open');
  const tag = body.slice(open).split(/>|\n\n/, 1)[0]!;
  const foreign = /^<\/?[A-Z]\w*[^>]*?([“”‘’„«＝＂＞／])/.exec(tag);
  if (foreign) return say(open + foreign[0].length - 1, 'tag-with-foreign-character', { character: foreign[1]! });
  if (ruleId === 'unexpected-closing-slash' || ruleId === 'unexpected-self-closing-slash') return say(open, 'tag-never-opened');
  if (source === 'micromark-extension-mdxjs-esm')
    return say(Math.max(body.search(/^(import|export)\b/m), 0), 'import-like-sentence', { one });
  // Only the parser's message says which character it expected.
  if (reason.includes('attribute value, expected a character')) return say(here, 'option-without-quotes');
  if (source === 'micromark-extension-mdx-expression') return say(Math.max(body.lastIndexOf('{', here), 0), 'brace-in-text', { one });
  if (body.startsWith('<!--', open)) return say(open, 'comment-in-text', { one });
  if (/^<(https?:|[\w.+-]+@)/.test(body.slice(open))) return say(open, 'address-in-angle-brackets');
  return say(open, 'tag-unreadable');
}

function say<C extends Code>(offset: number, code: C, ...about: Given<C>): ProseFault {
  return { offset, ...describe(code, ...about) };
}

/** Position of a quote that the first tag of the paragraph opens but does not close: the parser reports the fault at a later tag. */
function findOpenQuote(body: string, here: number): number | undefined {
  const start = body.lastIndexOf('\n\n', here) + 1;
  for (const { 0: tag, index } of body
    .slice(start)
    .split('\n\n', 1)[0]!
    .matchAll(/<[A-Z]\w*[^<>]*(?:>|$)/g))
    if (start + index <= here && tag.split('"').length % 2 === 0) return start + index + tag.lastIndexOf('="');
  return undefined;
}

/** The problem of a tag that is not a component; `known` lists the components that exist. */
export function describeUnknown(tag: string, one: One, known = Object.keys(componentProps)): Description {
  const html = describeHtmlTag(tag, one);
  if (html) return html;
  const nearest = findNearest(tag, known);
  return describe('component-unknown', { tag, known, hint: nearest === undefined ? '' : ` Did you mean <${nearest}>?` });
}

/** Whether a component has no text of its own between two tags. */
function isAlone(name: string): boolean {
  return ['Value', 'Change', 'Figure', 'Cite', 'Claim', 'Audit', ...Object.keys(pageComponentProps)].includes(name);
}

function toOffset(body: string, line: number, column: number): number {
  const start = line === 1 ? 0 : ([...body.matchAll(/\n/g)][line - 2]?.index ?? -1) + 1;
  return start + column - 1;
}

/** Part of a chapter's text that cannot be read as intended. */
export interface ProseFault extends Description {
  /** Offset in the body of the chapter. */
  offset: number;
  /** Offset of the matching tag. */
  partner?: number;
}

/** The error that the parser throws: https://github.com/vfile/vfile-message. */
interface ParserError {
  reason: string;
  ruleId?: string;
  source?: string;
  place?: { offset?: number; start?: { offset?: number } };
}
