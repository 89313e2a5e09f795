/** YAML that cannot be read, or that means something other than was intended. */
export const yaml = {
  'yaml-field-twice': {
    message: 'This group has the same field twice.',
    remedy: 'Keep one of the two.',
  },
  'yaml-tab': {
    message: 'There is a tab where spaces belong.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
    guide: 'Indent with spaces, two for each level.',
  },
  'yaml-indentation': {
    message: 'The indentation does not match the lines around it.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
  },
  'yaml-next-line-indented': {
    message: 'The line below is indented as if it belonged to this one.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
    guide: 'Indent with spaces, as the lines around it do.',
  },
  'yaml-quote-open': {
    message: 'A quote is opened here but not closed.',
    remedy: 'Close it with the same kind of quote.',
  },
  'yaml-quotes-typographic': {
    message: 'There are typographic quotes where straight ones belong.',
    remedy: 'Type " or \' on both sides of the value.',
  },
  'yaml-space-foreign': {
    message: 'This looks like a space but is a different character.',
    remedy: 'Delete it and press the space bar: it came with pasted text or from another keyboard.',
    guide: 'Delete it and press the space bar: it came with pasted text.',
  },
  'yaml-hyphen-foreign': {
    message: 'There is a "{dash}" where the hyphen of a list belongs.',
    remedy: 'Write "- " with an ordinary hyphen.',
  },
  'yaml-words-cut-off': {
    message: 'Text after "#" is ignored: "{words}".',
    remedy: 'If readers should see it, put the whole text in double quotes; if not, put it on its own line.',
    guide: 'A "#" starts a comment: put the whole text in double quotes, or the comment on its own line.',
  },
  'yaml-colon-full-width': {
    message: 'There is a full-width colon where ": " belongs.',
    remedy: 'Write "name: value" with a Latin keyboard.',
  },
  'yaml-bracket-open': {
    message: 'A bracket is opened here but not closed.',
    remedy: 'Close it with "{bracket}".',
    guide: 'Close it.',
  },
  'yaml-colon-in-text': {
    message: 'There is a colon in text that has no quotes.',
    remedy: 'Put the whole text in double quotes.',
  },
  'yaml-colon-missing': {
    message: 'This line has no colon with a space after it.',
    remedy: 'Write "name: value".',
  },
  'yaml-character-first': {
    message: 'This text starts with a character that means something else here.',
    remedy: 'Put the whole text in double quotes.',
  },
  'yaml-text-after-quote': {
    message: 'There is text after a closing quote.',
    remedy: 'Put the whole text in quotes of the other kind.',
  },
  'yaml-backslash': {
    message: 'There is a backslash inside double quotes.',
    remedy: 'Delete it, or write it twice.',
  },
  'yaml-value-ambiguous': {
    message: '{subject} can be read in two ways.',
    remedy: 'Put the value in double quotes, e.g. "2026-02-28".',
  },
  'yaml-unreadable': {
    message: 'From here on the fields cannot be read.',
    remedy:
      'Indent with spaces, two for each level; write "name: value" with a space after the colon; put text with ": " or "#" in quotes.',
    guide: 'Indent with spaces, two for each level; put text with ": " or "#" in quotes.',
  },
} as const;
