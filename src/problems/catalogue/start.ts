/** Reasons why `npm run new` writes nothing. The sentence usually includes what to do, because a terminal has room for one sentence. */
export const start = {
  'start-kind-unknown': {
    message: 'Nothing is called "{word}".',
    remedy: 'You can start {known}.',
    guide: 'Write one of the words named.',
  },
  'start-kind-missing': {
    message: 'Say what to start: {known}.',
    remedy: '',
    guide: 'Write one of the words named.',
  },
  'start-kind-after-option': {
    message: 'Say what to start before --{option}: {known}.',
    remedy: '',
    guide: 'Put the word, such as chapter, before its options.',
  },
  'start-option-unknown': {
    message: 'npm run new -- {kind} has no option "--{option}", only {known}.',
    remedy: '',
    guide: 'Use one of those named; a change has a reason and no title.',
  },
  'start-option-without-value': {
    message: '--{option} has no value.',
    remedy: '',
    guide: 'Write the value after the option, in quotes.',
  },
  'start-words-without-quotes': {
    message: '"{words}" is not part of an option: put all the words in quotes after --{option}.',
    remedy: '',
    guide: 'Write --title "All its words".',
  },
  'start-title-missing': {
    message: 'Give a title: npm run new -- {kind} --title "…".',
    remedy: '',
    guide: 'Write the title, or choose an id with --id.',
  },
  'start-id-missing': {
    message: 'No id can be made from this title: choose one, e.g. --id one-or-two-words.',
    remedy: '',
    guide: 'An id has Latin letters: choose one.',
  },
  'start-id-malformed': {
    message: '"{id}" cannot be an id: use lower-case letters, digits and single hyphens, starting with a letter.',
    remedy: '',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'start-id-taken': {
    message: 'The id "{id}" is taken by {file}.',
    remedy: '"{free}" is free: choose it with --id, or use another one.',
    guide: 'Use the id suggested, or another one.',
  },
  'start-id-published': {
    message: 'The id "{id}" was published: {address} is in content/addresses.yaml.',
    remedy: '"{free}" is free: choose it with --id, or use another one.',
    guide: 'Use another one: no id is used twice.',
  },
  'start-figure-kind-missing': {
    message: 'Give a kind: --kind and one of {known}.',
    remedy: '',
    guide: 'Choose how the figure is drawn.',
  },
  'start-figure-kind-unknown': {
    message: 'No figure is of the kind "{kind}".',
    remedy: 'The kinds are {known}.',
    guide: 'Write one of the words.',
  },
  'start-figure-without-cells': {
    message: 'A figure of the kind "{kind}" has no cells.',
    remedy: '',
    guide: 'Leave out --cells, or choose another kind.',
  },
  'start-cells-without-series': {
    message: '"{dataset}" is a dataset: name one of its series, {series}.',
    remedy: '',
    guide: 'Write one of the addresses suggested.',
  },
  'start-chapter-unknown': {
    message: 'No chapter is called "{word}".',
    remedy: '',
    guide: 'Write the number of the chapter, or its file name without the number.',
  },
  'start-chapter-missing': {
    message: 'Say which chapter: --chapter and its number or name.',
    remedy: '',
    guide: 'Add it.',
  },
  'start-list-of-other-form': {
    message: 'Nothing can be added to the field "{field}" of {file}: write it as a list, with one "- " per line.',
    remedy: '',
    guide: 'Write the field as a list, and run the command again.',
  },
  'start-report-unreadable': {
    message: 'content/report.yaml cannot be read: npm run check:content says why.',
    remedy: '',
    guide: 'Fix it first.',
  },
  'start-since-missing': {
    message:
      'Say since when: --since origin/main records every number that changed. To write the entries yourself, give a reason: --reason "…".',
    remedy: '',
    guide: 'Name a revision of Git, or give a reason and write the entries yourself.',
  },
  'start-date-malformed': {
    message: '"{date}" is not a date: write a day, e.g. --date 2024-06-30.',
    remedy: '',
    guide: 'Write year, month and day, e.g. 2024-06-30.',
  },
  'start-change-without-number': {
    message: '{compared} Every number that changed is in content/changes.',
    remedy: '',
    guide: 'There is nothing to record; changes to words need no record.',
  },
  'start-change-told-wrong': {
    message: '{wrong} There is nothing else to record.',
    remedy: '',
    guide: 'Correct the record named.',
  },
  'start-change-of-two-reasons': {
    message:
      'New and changed numbers need separate files, each with its own reason: leave out --reason, and write the reasons in the files.',
    remedy: '',
    guide: 'Leave out --reason, and fill in the blanks in both files.',
  },
} as const;
