/** Problems in the words with which a report overrides those of the interface. */
export const words = {
  'words-placeholder-unknown': {
    message: '{written} is not a placeholder of this text.{hint}',
    remedy: 'Its placeholders are {known}.',
    guide: 'Use one of those named in the message.',
  },
  'words-placeholder-idle': {
    message: '{written} is not a placeholder of this text.',
    remedy: 'Write only words: the text has no placeholders.',
  },
  'words-placeholder-missing': {
    message: 'This text needs {missing}.',
    remedy: 'Put {it} where the page fills something in, as in “{example}”.',
    guide: 'Put it where the page fills something in.',
  },
  'words-with-markup': {
    message: 'This text has a link, emphasis or code, which would be printed as typed.',
    remedy: 'Write only words: the text appears where there is no markup, e.g. in a file or on a button.',
  },
  'words-with-number': {
    message: '"{typed}" is typed, but the words of the engine do not have this number.',
    remedy: 'Leave it out, or write the sentence in a chapter, where a number is bound to its dataset.',
  },
} as const;
