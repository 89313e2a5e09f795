const message = '<{tag}> is an HTML tag, which a {one} cannot use.';

/** HTML tags in the text of a chapter, by what to write instead. */
export const htmlTags = {
  'html-break': { message, remedy: 'Delete it: lines break by themselves, and a blank line starts a new paragraph.' },
  'html-paragraph': { message, remedy: 'Delete both tags: a blank line starts a new paragraph.' },
  'html-strong': { message, remedy: 'Write **words** instead of the two tags.', guide: 'Write `**words**` instead of the two tags.' },
  'html-emphasis': { message, remedy: 'Write *words* instead of the two tags.', guide: 'Write `*words*` instead of the two tags.' },
  'html-link': { message, remedy: 'Write [words](https://…).' },
  'html-heading': { message, remedy: 'Write "## Words of the heading" on its own line.' },
  'html-list': { message, remedy: 'Write each item on its own line, starting with "- ".' },
  'html-table': { message, remedy: 'Write a table with "|" between its cells and "| --- | --- |" below its header row.' },
  'html-picture': {
    message,
    remedy: 'Delete it: figures are drawn from data, and listed at the top of the {one}.',
    guide: 'Delete it: figures are drawn from data, and listed at the top of the chapter.',
  },
  'html-quotation': { message, remedy: 'Delete both tags, and put the words in quotation marks.' },
  'html-aside': {
    message,
    remedy: 'Write <MarginNote>…</MarginNote> or <Callout kind="…" title="…">…</Callout>.',
    guide: 'Write `<MarginNote>…</MarginNote>` or `<Callout kind="…" title="…">…</Callout>`.',
  },
  'html-page': { message, remedy: 'Delete it: a {one} is text and figures.', guide: 'Delete it: a chapter is text and figures.' },
  'html-style': { message, remedy: 'Delete both tags, and keep the words.' },
} as const;
