/** Text of chapters, pages and fields, as it is written: its headings, links, marks and characters. */
export const text = {
  'text-missing': {
    message: 'This {one} has no text.',
    remedy: 'Write it below the second line of "---".',
  },
  'text-without-paragraphs': {
    message: 'This text has more than 10,000 characters without a blank line.',
    remedy: 'Divide it into paragraphs.',
  },
  'text-full-width': {
    message: 'Full-width signs stand in the text: "{signs}".',
    remedy: 'Write "{latin}", with the signs of a Latin keyboard.',
    guide: 'Write them with a Latin keyboard; between Han characters they may stand.',
  },
  'text-web-address-malformed': {
    message: '"{address}" is not a web address.',
    remedy: 'Write it whole, starting with https://, as a link: [words](https://…).',
    guide: 'Write it whole, starting with https://, as a link.',
  },
  'link-web-address-malformed': {
    message: '"{address}" is not a web address.',
    remedy: 'Write it whole, starting with https://.',
    guide: 'Write it whole, starting with https://, as a link.',
  },
  'link-page-unknown': {
    message: 'No page has the address "{address}".',
    remedy: 'Write the address as it stands in the browser, from its first slash to its last.',
    guide: 'Write the address as it stands in the browser, from its first slash to its last. `Did you mean "…"?` names the nearest.',
  },
  'link-place-unknown': {
    message: 'The page "{page}" has no place "#{anchor}".',
    remedy: 'A place is the id of a figure, term or source, or a heading in small letters with hyphens.',
    guide: 'Name the id of a figure, term or source, or a heading in small letters with hyphens.',
  },
  'link-half-written': {
    message: '"{words}" would be printed as it stands, and leads nowhere.',
    remedy: 'Write [words](https://…): no space between the brackets, none in the address, and both brackets closed.',
  },
  'link-without-words': {
    message: 'A link has no words.',
    remedy: 'Write them between the square brackets, or delete the link.',
  },
  'link-without-address': {
    message: 'A link has no address.',
    remedy: 'Write it between the round brackets, or delete the link.',
  },
  'link-address-unreadable': {
    message: '"{address}" is no address to which a link can lead.',
    remedy:
      'Write it whole, starting with https://. A page of this report starts with a slash, e.g. /chapters/outlook/, and a place on the same page with "#".',
    guide: 'Start with https:// for the web, with a slash for a page of this report, with "#" for a place on the same page.',
  },
  'footnote-unknown': {
    message: 'There is no footnote "{mark}".',
    remedy: 'Write it below, on a line that starts with the same brackets and a colon, or delete the sign.',
  },
  'mark-without-partner': {
    message: 'A "{mark}" stands in the text and marks nothing.',
    remedy: 'Write **words**, with the signs directly before and behind them, or delete it.',
    guide: 'Write the signs directly before and behind the words, or delete them.',
  },
  'list-mark-typed': {
    message: 'A "{mark}" stands where the hyphen of a list belongs.',
    remedy: 'Write "- " with the hyphen of the keyboard.',
  },
  'table-unreadable': {
    message: 'A table stands here that cannot be read.',
    remedy: 'Put a line such as "| --- | --- |" below its head, with as many parts as the head has, and a blank line before it.',
  },
  'backslash-in-text': {
    message: 'A backslash stands in the text.',
    remedy: 'Delete it.',
  },
  'brace-closed-alone': {
    message: 'A brace stands in the text; a chapter prints no braces.',
    remedy: 'Write <Value of="dataset/series/period" /> for a number; leave braces out.',
  },
  'field-with-link': {
    message: '"{words}" would be printed as it stands: a field has no links.',
    remedy: 'Write the words alone; links belong into the text of a chapter.',
  },
  'field-with-marks': {
    message: '"{words}" would be printed as it stands: a field marks no words.',
    remedy: 'Delete it.',
  },
  'field-with-component': {
    message: '"{words}" would be printed as it stands: a field has no components.',
    remedy: 'Write {binding} for a number, and words for everything else.',
    guide: 'Write the address of a number in braces, and words for everything else.',
  },
  'heading-of-first-level': {
    message: 'The title of the {one} stands in its frontmatter; "#" would make a second one.',
    remedy: 'Start headings with "##".',
  },
  'heading-of-fourth-level': {
    message: 'A {one} has headings of two levels only.',
    remedy: 'Use "##" and "###".',
  },
  'heading-skips-level': {
    message: 'This heading skips a level.',
    remedy: 'Use "##" first, and "###" below it.',
  },
  'heading-without-space': {
    message: 'A space is missing behind "{mark}".',
    remedy: 'Write "## Words of the heading".',
  },
  'heading-without-words': {
    message: 'A heading has no words.',
    remedy: 'Write them behind it, or delete the line.',
  },
  'heading-without-letters': {
    message: 'The heading "{heading}" has no letters of which an address could be made.',
    remedy: 'Word it with letters or digits.',
  },
  'heading-address-taken': {
    message: 'The heading "{heading}" would have the address "{address}", which the page uses already.',
    remedy: 'Word the heading differently.',
  },
  'heading-twice': {
    message: 'Two headings of this {one} say "{heading}".',
    remedy: 'Word one of them differently: their addresses would clash.',
  },
  'page-component-of-chapter': {
    message: '<{name}> belongs in a chapter; a page has none.',
    remedy: 'Show it in a chapter, and lead there with a link.',
  },
  'section-of-other-page': {
    message: 'The section "{id}" is not of this page.',
    remedy: 'Its sections are {known}.',
    guide: 'Write one of those that the line below the message names.',
  },
  'section-placed-twice': {
    message: 'The section "{id}" is placed twice.',
    remedy: 'Keep one of the two: a section has one address.',
  },
} as const;
