/** Words that a report has in place of those of the interface. */
export const words = {
  'words-placeholder-unknown': {
    message: '{written} is not a placeholder of this text.{hint}',
    remedy: 'Its placeholders are {known}.',
    guide: 'Write one of those that the message names.',
  },
  'words-placeholder-idle': {
    message: '{written} is not a placeholder of this text.',
    remedy: 'It has none: write words alone.',
  },
  'words-placeholder-missing': {
    message: 'This text lacks {missing}.',
    remedy: 'Put {it} where the words belong that only a page knows, as in “{example}”.',
    guide: 'Put it where the page fills something in.',
  },
  'words-with-markup': {
    message: 'This text has a link, emphasis or code, which would be printed as it is typed.',
    remedy: 'Write words alone: the text stands where there is no markup, e.g. in a file, or on a button.',
  },
  'words-with-number': {
    message: '"{typed}" is typed, and the words of the interface have no number that the engine has not.',
    remedy: 'Leave it out, or write the sentence in a chapter, where a number is bound to its dataset.',
  },
} as const;
