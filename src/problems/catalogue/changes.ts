/** Records of changes that do not fit the numbers, the editions or each other. */
export const changes = {
  'change-date-of-other-name': {
    message: '"date" is "{date}", and the name of the file starts with {name}.',
    remedy: 'Mend the one that is wrong.',
  },
  'change-before-edition': {
    message: '"date" is out of range: it lies before {published}, when the edition {edition} was published.',
    remedy: 'Mend the date or the edition: what is not yet published needs no entry.',
  },
  'change-outside-edition': {
    message: '"date" is out of range: the edition {edition} stood from that month until {published}.',
    remedy: 'Mend the date or the edition.',
  },
  'change-edition-unknown': {
    message: 'There is no edition "{edition}" yet: the latest is {latest}.',
    remedy: 'Write the edition that stands in content/report.yaml on the day of the change.',
  },
  'change-of-nothing': {
    message: '"old" and "new" are the same.',
    remedy: 'Mend the one that is wrong, or delete the entry: nothing changed.',
    guide: 'Mend one of the two, or delete the entry.',
  },
  'change-twice': {
    message: '"{property}" of "{of}" stands here twice.',
    remedy: 'Keep one of the two.',
  },
  'change-ends-elsewhere': {
    message: '"new" is {new}, and the dataset says {now}.',
    remedy: 'Mend the one that is wrong; where it changed once more, tell so in a file of its own.',
  },
  'change-ends-off-next': {
    message: '"new" is {new}, and the next change, in {next}, starts from {old}.',
    remedy: 'Mend the one that is wrong: a change starts where the one before it ended.',
  },
  'change-of-words-among-numbers': {
    message: 'A change of "{property}" is of the class "wording".',
    remedy: 'Write class: wording; changes of words and of numbers need a file each.',
  },
  'change-of-number-among-words': {
    message: 'A change of "{property}" is not of the class "wording".',
    remedy: 'Write class: correction, revision or addition; changes of words need a file of their own.',
    guide: 'Write another class; changes of words need a file of their own.',
  },
  'addition-with-change': {
    message: 'An addition only adds numbers.',
    remedy: 'Write property: number, old: null and as "new" the number; or another class: correction or revision.',
    guide: 'Write property: number and old: null, or another class.',
  },
  'addition-of-other-class': {
    message: 'A new number is of the class "addition".',
    remedy:
      'Write class: addition; new numbers and other changes need a file each. Where a number came in place of one that went, tell of both here.',
    guide: 'Write class: addition, in a file of its own; where it came in place of a number that went, tell of both in one file.',
  },
  'change-words-unknown': {
    message: '"{of}" has no {property}.',
    remedy: 'A dataset has a title and a note, a series (dataset/series) a label, a measure and a definition, a number a note.',
    guide: 'A dataset has a title and a note, a series a label, a measure and a definition, a number a note.',
  },
  'change-dataset-unknown': {
    message: 'No dataset has the id "{id}".',
    remedy:
      "A dataset's id is its file name in content/datasets. If it was withdrawn, a change with property: number and new: null must say so.",
  },
  'change-series-unknown': {
    message: 'In the dataset "{dataset}": No series has the id "{id}".',
    remedy:
      'The ids of its series stand in content/datasets/{dataset}.yaml. If it was withdrawn, a change with property: number and new: null must say so.',
    guide: 'The ids of its series stand in its file. If the number was withdrawn, a change must say so.',
  },
  'change-period-unknown': {
    message: 'The series "{series}" has no observation for "{period}".',
    remedy: 'It has {periods}. If it was withdrawn, a change with property: number and new: null must say so.',
    guide: 'The periods that it has are listed. If the number was withdrawn, a change must say so.',
  },
  'change-number-ambiguous': {
    message: '"{address}" has {count} observations, said at different times.',
    remedy: 'Say which: {addresses}. If it was withdrawn, a change with property: number and new: null must say so.',
    guide: 'Say which, with `@` and the time; the addresses are listed.',
  },
} as const;

/** Numbers that changed since a revision, held against the records that are new since then. */
export const changesSince = {
  'since-changed-untold': {
    message: 'Since {since} "{property}" of {of} went from {old} to {new}, and content/changes does not tell of it.',
    remedy: 'Take it back, or tell of it: the lines to paste stand below.',
  },
  'since-new-untold': {
    message: 'Since {since} there is a new number, {of}, and content/changes does not tell of it.',
    remedy: 'Take it back, or tell of it: the lines to paste stand below.',
    guide: 'Take it back, or tell of it.',
  },
  'since-gone-untold': {
    message: 'Since {since} the number {of} is gone, and content/changes does not tell of it.',
    remedy: 'Take it back, or tell of it: the lines to paste stand below.',
    guide: 'Take it back, or tell of it. A number with another period, series or dataset is gone and new.',
  },
  'since-told-otherwise': {
    message: 'Since {since} "{property}" of {of} did not change as told here: it went from {old} to {new}.',
    remedy: 'Mend the entry, or delete it.',
  },
  'since-told-unchanged': {
    message: 'Since {since} "{property}" of {of} did not change as told here: it is {new} as before.',
    remedy: 'Mend the entry, or delete it.',
  },
  'since-told-new': {
    message: 'Since {since} "{property}" of {of} did not change as told here: it is new, {new}.',
    remedy: 'Mend the entry, or delete it.',
  },
  'since-told-gone': {
    message: 'Since {since} "{property}" of {of} did not change as told here: it is gone, {old}.',
    remedy: 'Mend the entry, or delete it.',
  },
  'since-told-unknown': {
    message: 'Since {since} "{property}" of {of} did not change as told here: there is no such number.',
    remedy: 'Mend the entry, or delete it.',
  },
  'numbers-unreadable': {
    message: 'The numbers of this file cannot be read.',
    remedy: 'Mend it first.',
  },
} as const;
