/** Problems in the text of chapters, pages and fields: headings, links, punctuation and characters. */
export const text = {
  'text-missing': {
    message: 'This {one} has no text.',
    remedy: 'Write it below the second line of "---".',
  },
  'text-without-paragraphs': {
    message: 'This text has more than 10,000 characters without a blank line.',
    remedy: 'Split it into paragraphs.',
  },
  'text-full-width': {
    message: 'The text has full-width characters: "{signs}".',
    remedy: 'Write "{latin}" with a Latin keyboard.',
    guide: 'Write them with a Latin keyboard; between Han characters they are allowed.',
  },
  'text-web-address-malformed': {
    message: '"{address}" is not a web address.',
    remedy: 'Write it in full, starting with https://, as a link: [words](https://…).',
    guide: 'Write it in full, starting with https://, as a link.',
  },
  'link-web-address-malformed': {
    message: '"{address}" is not a web address.',
    remedy: 'Write it in full, starting with https://.',
    guide: 'Write it in full, starting with https://, as a link.',
  },
  'link-page-unknown': {
    message: 'No page has the address "{address}".',
    remedy: 'Write the address as the browser shows it, from its first slash to its last.',
    guide: 'Write the address as the browser shows it, from its first slash to its last. `Did you mean "…"?` names the nearest.',
  },
  'link-place-unknown': {
    message: 'The page "{page}" has no place "#{anchor}".',
    remedy: 'Use the id of a figure, term or source, or a heading in lower-case letters with hyphens.',
    guide: 'Use the id of a figure, term or source, or a heading in lower-case letters with hyphens.',
  },
  'link-half-written': {
    message: '"{words}" would be printed as it is, and leads nowhere.',
    remedy: 'Write [words](https://…), with no space between the brackets or in the address, and both brackets closed.',
  },
  'link-without-words': {
    message: 'This link has no words.',
    remedy: 'Write them between the square brackets, or delete the link.',
  },
  'link-without-address': {
    message: 'This link has no address.',
    remedy: 'Write it between the round brackets, or delete the link.',
  },
  'link-address-unreadable': {
    message: '"{address}" is not an address that a link can lead to.',
    remedy:
      'Write it in full, starting with https://. A page of this report starts with a slash, e.g. /chapters/outlook/, and a place on the same page with "#".',
    guide: 'Start with https:// for the web, with a slash for a page of this report, with "#" for a place on the same page.',
  },
  'footnote-unknown': {
    message: 'There is no footnote "{mark}".',
    remedy: 'Write it below, on a line that starts with the same brackets and a colon, or delete the mark.',
  },
  'mark-without-partner': {
    message: 'The "{mark}" in the text marks nothing.',
    remedy: 'Write **words**, with the marks directly before and after them, or delete it.',
    guide: 'Write the marks directly before and after the words, or delete them.',
  },
  'list-mark-typed': {
    message: 'There is a "{mark}" where the hyphen of a list belongs.',
    remedy: 'Write "- " with an ordinary hyphen.',
  },
  'table-unreadable': {
    message: 'This table cannot be read.',
    remedy: 'Put a line such as "| --- | --- |" below its header row, with as many cells, and a blank line before the table.',
  },
  'backslash-in-text': {
    message: 'The text has a backslash.',
    remedy: 'Delete it.',
  },
  'field-with-link': {
    message: '"{words}" would be printed as it is: a field has no links.',
    remedy: 'Write only the words; links belong in the text of a chapter.',
  },
  'field-with-footnote': {
    message: '"{words}" would be printed as it is: a field has no footnotes.',
    remedy: 'Write only the words; footnotes belong in the text of a chapter.',
  },
  'field-with-reference': {
    message: '"{words}" would be printed as it is.',
    remedy: 'Type {character} instead.',
    guide: 'In a field, type the character itself instead of a reference such as `&amp;`.',
  },
  'field-with-marks': {
    message: '"{words}" would be printed as it is: a field has no markup.',
    remedy: 'Delete it.',
  },
  'field-with-component': {
    message: '"{words}" would be printed as it is: a field has no components.',
    remedy: 'Write {binding} for a number, and words for everything else.',
    guide: 'Write the address of a number in braces, and words for everything else.',
  },
  'heading-of-first-level': {
    message: 'The title of the {one} is in its frontmatter; "#" would make a second one.',
    remedy: 'Start headings with "##".',
  },
  'heading-of-fourth-level': {
    message: 'A {one} has only two levels of headings.',
    remedy: 'Use "##" and "###".',
  },
  'heading-skips-level': {
    message: 'This heading skips a level.',
    remedy: 'Use "##" first, and "###" below it.',
  },
  'heading-without-space': {
    message: 'A space is missing after "{mark}".',
    remedy: 'Write "## Words of the heading".',
  },
  'heading-without-words': {
    message: 'This heading has no words.',
    remedy: 'Write them after it, or delete the line.',
  },
  'heading-without-letters': {
    message: 'The heading "{heading}" has no letters to make an address from.',
    remedy: 'Use letters or digits in it.',
  },
  'heading-address-taken': {
    message: 'The heading "{heading}" would have the address "{address}", which the page already uses.',
    remedy: 'Word the heading differently.',
  },
  'heading-twice': {
    message: 'Two headings in this {one} say "{heading}".',
    remedy: 'Word one of them differently: their addresses would clash.',
  },
  'page-title-twice': {
    message: 'The page {page} has the title "{title}" too.',
    remedy:
      'Word this title differently: readers, bookmarks and search engines could not tell the two pages apart. If this is a copy, delete it.',
    guide: 'Word one of the titles differently, or delete the copy.',
  },
  'page-component-of-chapter': {
    message: '<{name}> belongs in a chapter, not on a page.',
    remedy: 'Show it in a chapter, and link to it.',
  },
  'section-of-other-page': {
    message: 'The section "{id}" does not belong to this page.',
    remedy: 'Its sections are {known}.',
    guide: 'Use one of those named in the line below the message.',
  },
  'section-placed-twice': {
    message: 'The section "{id}" is placed twice.',
    remedy: 'Keep one of the two: a section has one address.',
  },
} as const;
