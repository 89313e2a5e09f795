/** Problems that mdxlint finds in the form of a chapter, by rule, and that CSpell finds in its spelling. */
export const form = {
  'form-final-newline': {
    message: 'The last line does not end.',
    remedy: 'Press Enter after it; "npm run check:content -- --fix" does it.',
  },
  'form-hard-break-spaces': {
    message: 'Invisible spaces at the end of this line break it.',
    remedy: 'Delete them; "npm run check:content -- --fix" does it.',
  },
  'form-list-item-bullet-indent': { message: 'This list is indented.', remedy: 'Start its lines at the very left.' },
  'form-list-item-indent': { message: 'Several spaces follow the bullet of a list.', remedy: 'Leave one.' },
  'form-no-blockquote-without-marker': { message: 'A line of a quotation has no ">".', remedy: 'Start it with "> ", like the line above.' },
  'form-no-duplicate-definitions': { message: 'Two addresses have the same name.', remedy: 'Give one of them another name.' },
  'form-no-heading-content-indent': { message: 'Several spaces follow the "#" of a heading.', remedy: 'Leave one.' },
  'form-no-literal-urls': {
    message: 'A web address is written out in the text.',
    remedy: 'Write [words](https://…), so that readers see words.',
  },
  'form-no-shortcut-reference-link': {
    message: 'Words in square brackets have no address.',
    remedy: 'Write [words](https://…), or delete the brackets.',
  },
  'form-no-undefined-references': {
    message: 'Words in square brackets have no address.',
    remedy: 'Write [words](https://…), or delete the brackets.',
  },
  'form-no-unused-definitions': {
    message: 'Nothing in the text links to this address.',
    remedy: 'Delete the line, or write [words](https://…) in the text.',
  },
  'form-ordered-list-marker-style': {
    message: 'The numbers of a list are followed by different characters.',
    remedy: 'Write "1." each time.',
  },
  'word-unknown': {
    message: 'No dictionary has the word "{word}".',
    remedy: 'Correct the word; or, if it is right, add it to content/spelling.txt, in alphabetical order.',
    guide: 'Correct it; or, if it is right, add it to `content/spelling.txt`: see [Spelling](#spelling).',
  },
} as const;
