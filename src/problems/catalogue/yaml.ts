/** Fields that cannot be read, or that would be read otherwise than they were meant. */
export const yaml = {
  'yaml-field-twice': {
    message: 'The same field stands twice in one group.',
    remedy: 'Keep one of the two.',
  },
  'yaml-tab': {
    message: 'A tab stands where spaces belong.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
    guide: 'Indent with spaces, two for each level.',
  },
  'yaml-indentation': {
    message: 'The indentation does not fit the lines around it.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
  },
  'yaml-next-line-indented': {
    message: 'The line below is indented as if it belonged to this one.',
    remedy: 'Indent with spaces, two for each level, as the lines around it do.',
    guide: 'Indent with spaces, as the lines around it do.',
  },
  'yaml-quote-open': {
    message: 'A quote is opened here and not closed.',
    remedy: 'Close it with the same kind of quote.',
  },
  'yaml-quotes-typographic': {
    message: 'Typographic quotes stand where straight ones belong.',
    remedy: 'Type " or \' on both sides of the value.',
  },
  'yaml-space-foreign': {
    message: 'A blank stands here that is no space.',
    remedy: 'Delete it and press the space bar: it came with pasted text or from another keyboard.',
    guide: 'Delete it and press the space bar: it came with pasted text.',
  },
  'yaml-hyphen-foreign': {
    message: 'A "{dash}" stands where the hyphen of a list belongs.',
    remedy: 'Write "- " with the hyphen of the keyboard.',
  },
  'yaml-words-cut-off': {
    message: 'What stands behind the "#" is not read: "{words}".',
    remedy: 'If readers are to read it, put the whole text into double quotes; if not, give it a line of its own.',
    guide: 'A number sign begins a remark: put the whole text into double quotes, or the remark on a line of its own.',
  },
  'yaml-colon-full-width': {
    message: 'A full-width colon stands where ": " belongs.',
    remedy: 'Write "name: value", with the signs of a Latin keyboard.',
  },
  'yaml-bracket-open': {
    message: 'A bracket is opened here and not closed.',
    remedy: 'Close it with "{bracket}".',
    guide: 'Close it.',
  },
  'yaml-colon-in-text': {
    message: 'A colon stands inside text that has no quotes.',
    remedy: 'Put the whole text into double quotes.',
  },
  'yaml-colon-missing': {
    message: 'This line has no colon with a space behind it.',
    remedy: 'Write "name: value".',
  },
  'yaml-sign-first': {
    message: 'This text starts with a sign that means something else here.',
    remedy: 'Put the whole text into double quotes.',
  },
  'yaml-text-after-quote': {
    message: 'Text goes on behind a closing quote.',
    remedy: 'Put the whole text into quotes of the other kind.',
  },
  'yaml-backslash': {
    message: 'A backslash stands inside double quotes.',
    remedy: 'Delete it, or write it twice.',
  },
  'yaml-value-ambiguous': {
    message: '{subject} can be read in two ways.',
    remedy: 'Put the value into double quotes, e.g. "2026-02-28".',
  },
  'yaml-unreadable': {
    message: 'From here on the fields cannot be read.',
    remedy:
      'Indent with spaces, one step a level; write "name: value" with a space behind the colon; put text with ": " or "#" into quotes.',
    guide: 'Indent with spaces, one step a level; put text with ": " or "#" into quotes.',
  },
} as const;
