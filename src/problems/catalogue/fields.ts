/** Fields that are missing, that nothing knows, or that hold what does not belong there. `{help}` is what the schema says of the field. */
export const fields = {
  'blank-unfilled': {
    message: 'A blank is not filled: "{what}".',
    remedy: 'Write what belongs there in place of all words of the blank, from "FILL IN" on.',
    guide:
      'Write what belongs there in place of all words of the blank, from `FILL IN` on. A blank comes from [`npm run new`](#start-something-new).',
  },
  'null-in-quotes': {
    message: '{subject} is "null" in quotes, which is a word for readers.',
    remedy: 'Take its quotes away.',
  },
  'text-says-nothing': {
    message: '{subject} is "{words}", which tells readers nothing.',
    remedy: 'Write what belongs here; or null, without quotes, where nothing does.',
    guide: 'Write what belongs there; or null, without quotes, where nothing does.',
  },
  'word-endless': {
    message: 'A word of {length} signs stands here: "{start}…".',
    remedy: 'Put spaces where they belong, or delete what came in by mistake.',
    guide: 'Put spaces where they belong, or delete what came in by mistake: no line of a phone could hold it.',
  },
  'field-missing': {
    message: 'The field "{field}" is missing.',
    remedy: 'Add it: {help}',
    guide: 'Add it; the line below the message says what it holds.',
  },
  'field-missing-unexplained': {
    message: 'The field "{field}" is missing.',
    remedy: 'Add it as the other files of this folder have it.',
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
    guide: 'The fields that may stand here are listed; mend or delete yours. `Did you mean "…"?` names the nearest.',
  },
  'field-unknown-of-many': {
    message: 'There is no field "{field}" here.',
    remedy: '{help}',
    guide: 'The fields that may stand here are listed; mend or delete yours. `Did you mean "…"?` names the nearest.',
  },
  'field-of-other-kind': {
    message: '{subject} is {found} where {expected} belongs.',
    remedy: '{help}',
    guide: 'Write the kind of value that belongs there; the line below says what it means.',
  },
  'choice-of-other-kind': {
    message: '{subject} is {found} where one of {known} belongs.',
    remedy: '{help}',
    guide: 'Write the kind of value that belongs there; the line below says what it means.',
  },
  'choice-unknown': {
    message: '{subject} is "{given}"; it may be {known}.',
    remedy: '{help}',
    guide: 'Write one of the words. `Did you mean "…"?` names the nearest.',
  },
  'kind-unknown': {
    message: '{subject} is none of {known}.',
    remedy: 'Write one of these words, and the fields that belong to it.',
  },
  'value-in-typographic-quotes': {
    message: '{subject} stands in typographic quotes.',
    remedy: 'Write "{meant}", with the straight quotes of the keyboard.',
    guide: 'Write it with the straight quotes of the keyboard, as the line below shows.',
  },
  'text-in-typographic-quotes': {
    message: '{subject} stands in typographic quotes.',
    remedy: 'Write "{meant}", with the straight quotes of the keyboard, or without any.',
    guide: 'Write it with the straight quotes of the keyboard, as the line below shows.',
  },
  'value-full-width': {
    message: '{subject} has full-width signs: "{given}".',
    remedy: 'Write "{meant}", with the signs of a Latin keyboard.',
    guide: 'Write it with the signs of a Latin keyboard, as the line below shows.',
  },
  'entries-too-few': {
    message: '{subject} has too few entries: at least {limit} belong here.',
    remedy: '{help}',
    guide: 'Add entries.',
  },
  'entries-too-many': {
    message: '{subject} has too many entries: at most {limit} belong here.',
    remedy: '{help}',
    guide: 'Delete entries.',
  },
  'number-too-small': {
    message: '{subject} is out of range: it is at least {limit}.',
    remedy: '{help}',
    guide: 'Write a number within the range.',
  },
  'number-too-large': {
    message: '{subject} is out of range: it is at most {limit}.',
    remedy: '{help}',
    guide: 'Write a number within the range.',
  },
  'field-malformed': {
    message: '{subject} is not of a form that is allowed here.',
    remedy: '{help}',
    guide: 'Write it as the other files of this folder do.',
  },
} as const;
