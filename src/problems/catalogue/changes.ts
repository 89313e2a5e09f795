/** Records of changes that contradict the numbers, the editions or each other. */
export const changes = {
  'change-date-of-other-name': {
    message: '"date" is "{date}", but the file name starts with {name}.',
    remedy: 'Correct the one that is wrong.',
  },
  'change-before-edition': {
    message: '"date" is out of range: it is before {published}, when edition {edition} was published.',
    remedy: 'Correct the date or the edition: what is not published yet needs no entry.',
  },
  'change-outside-edition': {
    message: '"date" is out of range: edition {edition} was current from that month until {published}.',
    remedy: 'Correct the date or the edition.',
  },
  'change-edition-unknown': {
    message: 'There is no edition "{edition}" yet: the latest is {latest}.',
    remedy: 'Write the edition that content/report.yaml has on the day of the change.',
  },
  'change-of-nothing': {
    message: '"old" and "new" are the same.',
    remedy: 'Correct the one that is wrong, or delete the entry: nothing changed.',
    guide: 'Correct one of them, or delete the entry.',
  },
  'change-twice': {
    message: '"{property}" of "{of}" is listed twice here.',
    remedy: 'Keep one of the two.',
  },
  'change-ends-elsewhere': {
    message: '"new" is {new}, but the dataset says {now}.',
    remedy: 'Correct the one that is wrong; if it changed again, record that in a separate file.',
  },
  'change-ends-off-next': {
    message: '"new" is {new}, but the next change, in {next}, starts from {old}.',
    remedy: 'Correct the one that is wrong: a change starts where the one before it ended.',
  },
  'change-of-words-among-numbers': {
    message: 'A change to "{property}" must have the class "wording".',
    remedy: 'Write class: wording; changes to words and to numbers need separate files.',
  },
  'change-of-number-among-words': {
    message: 'A change to "{property}" cannot have the class "wording".',
    remedy: 'Write class: correction, revision or addition; changes to words need a separate file.',
    guide: 'Write another class; changes to words need a separate file.',
  },
  'addition-with-change': {
    message: 'An addition can only add numbers.',
    remedy: 'Write property: number, old: null and the number as "new"; or use the class correction or revision.',
    guide: 'Write property: number and old: null, or use another class.',
  },
  'addition-of-other-class': {
    message: 'A new number must have the class "addition".',
    remedy:
      'Write class: addition; new numbers and other changes need separate files. If a number replaced one that is gone, record both here.',
    guide: 'Write class: addition, in a separate file; if it replaced a number that is gone, record both in one file.',
  },
  'change-words-unknown': {
    message: '"{of}" has no {property}.',
    remedy: 'A dataset has a title and a note; a series (dataset/series) a label, measure and definition; a number a note.',
    guide: 'A dataset has a title and a note; a series a label, measure and definition; a number a note.',
  },
  'change-dataset-unknown': {
    message: 'No dataset has the id "{id}".',
    remedy:
      "A dataset's id is its file name in content/datasets. If the number was removed, record that with property: number and new: null.",
    guide:
      "A dataset's id is its file name in `content/datasets`. If the number was removed, record that with `property: number` and `new: null`.",
  },
  'change-series-unknown': {
    message: 'The dataset "{dataset}" has no series "{id}".',
    remedy:
      'The ids of its series are in content/datasets/{dataset}.yaml. If the number was removed, record that with property: number and new: null.',
    guide: 'The ids of its series are in its file. If the number was removed, record that with `property: number` and `new: null`.',
  },
  'change-period-unknown': {
    message: 'The series "{series}" has no observation for "{period}".',
    remedy: 'It has {periods}. If the number was removed, record that with property: number and new: null.',
    guide: 'Use one of the periods listed. If the number was removed, record that with `property: number` and `new: null`.',
  },
  'change-number-ambiguous': {
    message: '"{address}" has {count} observations, stated at different times.',
    remedy: 'Say which: {addresses}. If the number was removed, record that with property: number and new: null.',
    guide: 'Say which, with `@` and the time; the addresses are listed.',
  },
} as const;

/** Numbers that changed since a revision without a matching new record. */
export const changesSince = {
  'since-changed-untold': {
    message: 'Since {since}, "{property}" of {of} changed from {old} to {new}, but content/changes does not record it.',
    remedy: 'Undo it, or record it: the lines to paste are below.',
  },
  'since-new-untold': {
    message: 'Since {since}, the number {of} is new, but content/changes does not record it.',
    remedy: 'Undo it, or record it: the lines to paste are below.',
    guide: 'Undo it, or record it.',
  },
  'since-gone-untold': {
    message: 'Since {since}, the number {of} is gone, but content/changes does not record it.',
    remedy: 'Undo it, or record it: the lines to paste are below.',
    guide: 'Undo it, or record it. A number that moves to another period, series or dataset counts as gone and new.',
  },
  'since-told-otherwise': {
    message: 'Since {since}, "{property}" of {of} did not change as recorded here: it went from {old} to {new}.',
    remedy: 'Correct the entry, or delete it.',
  },
  'since-told-unchanged': {
    message: 'Since {since}, "{property}" of {of} did not change as recorded here: it is still {new}.',
    remedy: 'Correct the entry, or delete it.',
  },
  'since-told-new': {
    message: 'Since {since}, "{property}" of {of} did not change as recorded here: it is new: {new}.',
    remedy: 'Correct the entry, or delete it.',
  },
  'since-told-gone': {
    message: 'Since {since}, "{property}" of {of} did not change as recorded here: it was {old} and is gone.',
    remedy: 'Correct the entry, or delete it.',
  },
  'since-told-unknown': {
    message: 'Since {since}, "{property}" of {of} did not change as recorded here: there is no such number.',
    remedy: 'Correct the entry, or delete it.',
  },
  'numbers-unreadable': {
    message: 'The numbers in this file cannot be read.',
    remedy: 'Fix it first.',
  },
} as const;
