/** The words for a tag of HTML, which a chapter does not have; undefined for another name. */
export function describeHtmlTag(name: string): { message: string; remedy: string } | undefined {
  const found = Object.entries(instead).find(([names]) => names.split(' ').includes(name));
  return found && { message: `<${name}> is a tag of HTML, which a chapter does not have.`, remedy: found[1] };
}

/** What to write instead, by the names of tags. */
const instead: Record<string, string> = {
  'br hr wbr': 'Delete it: lines break by themselves, and a blank line begins a new paragraph.',
  'p div section article main header footer center': 'Delete both tags: a blank line begins a new paragraph.',
  'b strong': 'Write **words** instead of the two tags.',
  'i em cite': 'Write *words* instead of the two tags.',
  a: 'Write [words](https://…).',
  'h1 h2 h3 h4 h5 h6': 'Write "## Words of the heading" on a line of its own.',
  'ul ol li dl dt dd': 'Write each entry on a line of its own that starts with "- ".',
  'table thead tbody tr td th caption': 'Write a table with "|" between its cells and "| --- | --- |" below its head.',
  'img picture figure figcaption svg video audio iframe embed object canvas':
    'Delete it: figures are drawn from data, and listed at the top of the chapter.',
  'blockquote q': 'Delete both tags, and put the words into quotation marks.',
  'aside details summary': 'Write <MarginNote>…</MarginNote> or <Callout kind="…" title="…">…</Callout>.',
  'code pre kbd samp var tt script style noscript link meta title head body html form input button select label':
    'Delete it: a chapter is text and figures.',
  'span font u s del ins mark small big sup sub abbr time strike nobr': 'Delete both tags, and leave the words.',
};
