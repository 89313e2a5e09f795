/** Fields that are missing, unknown, or of the wrong type. `{help}` is the schema's description of the field. */
export const fields = {
  'blank-unfilled': {
    message: 'A blank is not filled in: "{what}".',
    remedy: 'Replace the whole blank, from "FILL IN" on, with what belongs there.',
    guide: 'Replace the whole blank, from `FILL IN` on, with what belongs there. A blank comes from [`npm run new`](#start-something-new).',
  },
  'null-in-quotes': {
    message: '{subject} is "null" in quotes, which readers would see as a word.',
    remedy: 'Remove the quotes.',
  },
  'text-says-nothing': {
    message: '{subject} is "{words}", which tells readers nothing.',
    remedy: 'Write what belongs here; or null, without quotes, if nothing does.',
    guide: 'Write what belongs there; or null, without quotes, if nothing does.',
  },
  'word-endless': {
    message: 'This word has {length} characters: "{start}…".',
    remedy: 'Put spaces where they belong, or delete what got in by mistake.',
    guide: 'Put spaces where they belong, or delete what got in by mistake: no line on a phone could hold it.',
  },
  'field-missing': {
    message: 'The field "{field}" is missing.',
    remedy: 'Add it. {help}',
    guide: 'Add it; the line below the message says what it holds.',
  },
  'kind-missing': {
    message: 'The field "{field}" is missing.',
    remedy: 'Add it: one of {known}.',
    guide: 'Add it; the line below the message says what it holds.',
  },
  'field-unknown': {
    message: 'There is no field "{field}" here.',
    remedy: 'The fields are {known}.',
    guide: 'The fields allowed here are listed; correct or delete yours. `Did you mean "…"?` names the nearest.',
  },
  'field-unknown-of-many': {
    message: 'There is no field "{field}" here.',
    remedy: '{help}',
    guide: 'The fields allowed here are listed; correct or delete yours. `Did you mean "…"?` names the nearest.',
  },
  'field-of-other-kind': {
    message: '{subject} is {found}; it must be {expected}.',
    remedy: '{help}',
    guide: 'Write the kind of value that belongs there; the line below the message explains the field.',
  },
  'choice-of-other-kind': {
    message: '{subject} is {found}; it must be one of {known}.',
    remedy: '{help}',
    guide: 'Write the kind of value that belongs there; the line below the message explains the field.',
  },
  'choice-unknown': {
    message: '{subject} cannot be "{given}", only {known}.',
    remedy: '{help}',
    guide: 'Write one of the words. `Did you mean "…"?` names the nearest.',
  },
  'kind-unknown': {
    message: '{subject} must be one of {known}.',
    remedy: 'Write one of these words, and the fields that belong to it.',
  },
  'value-in-typographic-quotes': {
    message: '{subject} is in typographic quotes.',
    remedy: 'Write "{meant}", with straight quotes.',
    guide: 'Write it with straight quotes, as the line below the message shows.',
  },
  'text-in-typographic-quotes': {
    message: '{subject} is in typographic quotes.',
    remedy: 'Write "{meant}", with straight quotes or without any.',
    guide: 'Write it with straight quotes, as the line below the message shows.',
  },
  'value-full-width': {
    message: '{subject} has full-width characters: "{given}".',
    remedy: 'Write "{meant}" with a Latin keyboard.',
    guide: 'Write it with a Latin keyboard, as the line below the message shows.',
  },
  'entries-too-few': {
    message: '{subject} has too few entries: it needs at least {limit}.',
    remedy: '{help}',
    guide: 'Add entries.',
  },
  'entries-too-many': {
    message: '{subject} has too many entries: it can have at most {limit}.',
    remedy: '{help}',
    guide: 'Delete entries.',
  },
  'number-too-small': {
    message: '{subject} is out of range: it must be at least {limit}.',
    remedy: '{help}',
    guide: 'Write a number within the range.',
  },
  'number-too-large': {
    message: '{subject} is out of range: it must be at most {limit}.',
    remedy: '{help}',
    guide: 'Write a number within the range.',
  },
  'field-malformed': {
    message: '{subject} is not in a form that is allowed here.',
    remedy: '{help}',
    guide: 'Write it as the other files in this folder do.',
  },
} as const;
