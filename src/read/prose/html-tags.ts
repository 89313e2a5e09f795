import { describe, type Code, type Description } from '#problems/problem.ts';
import type { One } from '../entries.ts';

/** The problem of an HTML tag in a chapter; undefined if the name is not one of these tags. */
export function describeHtmlTag(tag: string, one: One = 'chapter'): Description | undefined {
  const code = (Object.keys(tags) as (keyof typeof tags)[]).find((key) => tags[key].split(' ').includes(tag));
  return code && describe(code, { tag, one });
}

/** The tags that have a single replacement. */
const tags = {
  'html-break': 'br hr wbr',
  'html-paragraph': 'p div section article main header footer center',
  'html-strong': 'b strong',
  'html-emphasis': 'i em cite',
  'html-link': 'a',
  'html-heading': 'h1 h2 h3 h4 h5 h6',
  'html-list': 'ul ol li dl dt dd',
  'html-table': 'table thead tbody tr td th caption',
  'html-picture': 'img picture figure figcaption svg video audio iframe embed object canvas',
  'html-quotation': 'blockquote q',
  'html-aside': 'aside details summary',
  'html-page': 'pre script style noscript link meta title head body html form input button select label',
  'html-style': 'span font u s del ins code kbd samp var tt mark small big sup sub abbr time strike nobr',
} satisfies Partial<Record<Code, string>>;
