/** Why `npm run new` writes nothing. What to do is mostly in the sentence itself, as a terminal has room for one. */
export const start = {
  'start-kind-unknown': {
    message: 'Nothing is called "{word}".',
    remedy: 'You can start {known}.',
    guide: 'Write one of the words that are named.',
  },
  'start-kind-missing': {
    message: 'Say what to start: {known}.',
    remedy: '',
    guide: 'Write one of the words that are named.',
  },
  'start-kind-behind-option': {
    message: 'Say what to start before --{option}: {known}.',
    remedy: '',
    guide: 'Put the word, such as chapter, before its options.',
  },
  'start-option-unknown': {
    message: 'There is no option "--{option}" for a {kind}: there are {known}.',
    remedy: '',
    guide: 'Use one of those that are named; a change has a reason and no title.',
  },
  'start-option-without-value': {
    message: 'Nothing stands behind --{option}.',
    remedy: '',
    guide: 'Write its value behind the option, in quotes.',
  },
  'start-words-without-quotes': {
    message: '"{words}" stands alone: put all its words into quotes behind --{option}.',
    remedy: '',
    guide: 'Write --title "All its words".',
  },
  'start-title-missing': {
    message: 'Say its title: npm run new -- {kind} --title "…"',
    remedy: '',
    guide: 'Write the title, or choose an id with --id.',
  },
  'start-id-missing': {
    message: 'No id can be made of this title: choose one, e.g. --id one-or-two-words',
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
    remedy: 'Free is "{free}": choose it with --id, or another one.',
    guide: 'Take the id that is offered, or another one.',
  },
  'start-id-published': {
    message: 'The id "{id}" was published: {address} stands in content/addresses.yaml.',
    remedy: 'Free is "{free}": choose it with --id, or another one.',
    guide: 'Take another one: no id is given twice.',
  },
  'start-figure-kind-missing': {
    message: 'Say its kind: --kind and one of {known}.',
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
    guide: 'Leave --cells out, or choose another kind.',
  },
  'start-cells-without-series': {
    message: '"{dataset}" is a dataset: name a series of it, {series}.',
    remedy: '',
    guide: 'Write one of the addresses that are offered.',
  },
  'start-chapter-unknown': {
    message: 'No chapter is called "{word}".',
    remedy: '',
    guide: 'Write the number of the chapter, or its file name without the number.',
  },
  'start-chapter-missing': {
    message: 'Say in which chapter: --chapter and its number or name.',
    remedy: '',
    guide: 'Add it.',
  },
  'start-list-of-other-form': {
    message: 'Nothing can be added to the field "{field}" of {file}: write it as a list, one "- " a line.',
    remedy: '',
    guide: 'Write the field as a list, and run the command again.',
  },
  'start-report-unreadable': {
    message: 'content/report.yaml cannot be read: npm run check:content says why.',
    remedy: '',
    guide: 'Mend it first.',
  },
  'start-since-missing': {
    message: 'Say since when: --since origin/main tells of every number that changed. To write the entries yourself, say why: --reason "…"',
    remedy: '',
    guide: 'Name a revision of Git, or give a reason and write the entries yourself.',
  },
  'start-date-malformed': {
    message: '"{date}" is not a date: write a day, e.g. --date 2026-11-25.',
    remedy: '',
    guide: 'Write year, month and day, e.g. 2026-11-25.',
  },
  'start-change-without-number': {
    message: '{compared} No number changed of which content/changes does not tell.',
    remedy: '',
    guide: 'Nothing is to be told; changes of words need no record.',
  },
  'start-change-told-wrong': {
    message: '{wrong} Nothing else is to be told.',
    remedy: '',
    guide: 'Mend the record that is named.',
  },
  'start-change-of-two-reasons': {
    message:
      'New numbers and changed ones need a file each, with a reason of its own: leave --reason out, and write the reasons into the files.',
    remedy: '',
    guide: 'Leave --reason out, and fill the blanks in both files.',
  },
} as const;
