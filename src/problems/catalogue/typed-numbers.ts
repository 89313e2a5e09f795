/** Numbers typed in a sentence: what to write instead, as far as the datasets and the sentence show. */
export const typedNumbers = {
  'number-typed-known': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {binding}: {cell}.{beside}',
    guide:
      'Write the line suggested, so that the number cannot drift from its data; "Numbers in words" says what may be typed. The line says which words next to the number it prints itself, so that you can delete them, and which stay.',
  },
  'number-typed-near': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {binding} if you mean that number: {cells}.{beside} If it is not data, write {waiver}.',
    guide: 'Write the line suggested, if you mean that number.',
  },
  'number-typed-unknown': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy:
      'Add it to a dataset, with its source, and write {binding}: no dataset has a number near it. If it is not data, write {waiver}.',
    guide: 'Add the number to a dataset, with its source, and bind it; or waive it.',
  },
  'number-typed-share': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Print the share with {share}, from two numbers by one maker; or write {waiver}.',
    guide: 'Print a share with Change, from two numbers by one maker; or waive it.',
  },
  'number-typed-count': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {count}, which is checked against what it counts; or write {waiver}.',
    guide: 'Put a count in words in Count, which is checked against what it counts; or waive it.',
  },
  'number-typed-multiple': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {comparison}, which is checked against the two numbers; or print the multiple with {multiple}; or write {waiver}.',
    guide: 'Put a multiple in words in Compare, which is checked against the two numbers; or print it with Change; or waive it.',
  },
  'number-typed-year': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'If it is a year, say so with a word before it, e.g. "in {typed}"; if not, bind the number, or write {waiver}.',
    guide: 'Say that it is a year with a word before it, e.g. "in"; if it is not one, bind the number, or waive it.',
  },
  'number-typed-name': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'If "{name}" is a name, add it to names in content/report.yaml; if not, bind the number, or write {waiver}.',
    guide: 'Add a name with digits to names in content/report.yaml; if it is not a name, bind the number, or waive it.',
  },
  'number-typed-in-change': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Leave it out: "old" and "new" of the entry are printed next to the reason anyway.',
    guide: 'Leave the old and new numbers out of the reason for a change.',
  },
} as const;

/** Parts of the remedies above: the numbers they name, and the words next to the typed number. */
export const besideTyped = {
  cell: '{address} is {number}',
  exact: ' Delete "{words}": its source gives the number exactly.',
  other: ' Delete "{words}": the number prints "{printed}", as its source says.',
  same: ' Delete "{words}": the number prints "{printed}" itself.',
  counted: ' Keep "{words}": the number prints only its digits.',
} as const;

/** Why `--fix`, which binds a number only when it is certain, leaves one as typed. */
export const leftTyped = {
  unknown: 'no dataset has exactly this number.',
  unit: 'it has no unit to tell whether it is {cells}.',
  several: 'its sentence fits {cells}.',
  period: 'it may be {cells}, but its sentence does not say {periods}.',
  sentence: 'it may be {cells}.',
  exact: '"{words}" comes before it, but its source gives the number exactly.',
  bound: 'its source says "{printed}", but its sentence says "{words}".',
  boundless: 'its source says "{printed}", but its sentence does not.',
  change: 'it is already in the entry, and can be left out.',
} as const;
