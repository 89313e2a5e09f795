/** Numbers that are typed in a sentence: what to write in their place, as far as the datasets and the sentence tell. */
export const typedNumbers = {
  'number-typed-known': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {binding}: {cell}.{beside}',
    guide:
      'Write the line that is proposed, so that the number cannot drift from its data; what may be typed stands under "Numbers in words". The line says which words beside the number it prints itself, so that they go, and which stay.',
  },
  'number-typed-near': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {binding} if that is meant: {cells}.{beside} If it is no figure, write {waiver}.',
    guide: 'Write the line that is proposed, if that number is meant.',
  },
  'number-typed-unknown': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'No dataset has a number near it. Put it into one, with its source, and write {binding}; if it is no figure, write {waiver}.',
    guide: 'Put the number into a dataset, with its source, and bind it; or waive it.',
  },
  'number-typed-share': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Print the share with {share}, of two numbers of one maker; or write {waiver}.',
    guide: 'Print a share with Change, of two numbers of one maker; or waive it.',
  },
  'number-typed-count': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {count}, which is checked against what it counts; or write {waiver}.',
    guide: 'Put a count in words into Count, which is checked against what it counts; or waive it.',
  },
  'number-typed-multiple': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Write {comparison}, which is checked against the two numbers; or print the multiple with {multiple}; or write {waiver}.',
    guide: 'Put a multiple in words into Compare, which is checked against the two numbers; or print it with Change; or waive it.',
  },
  'number-typed-year': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'If it is a year, write words before it that say so, e.g. "in {typed}"; if not, bind the number, or write {waiver}.',
    guide: 'Write words before a year that say so, e.g. "in"; if it is none, bind the number, or waive it.',
  },
  'number-typed-name': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'If "{name}" is a name, add it to names in content/report.yaml; if not, bind the number, or write {waiver}.',
    guide: 'Add a name with digits to names in content/report.yaml; if it is none, bind the number, or waive it.',
  },
  'number-typed-in-change': {
    message: 'The number "{typed}" is typed, not bound.',
    remedy: 'Leave it out: "old" and "new" of the entry are printed beside the reason by themselves.',
    guide: 'In the reason of a change leave out what is its old or new.',
  },
} as const;

/** What stands in a remedy above of the numbers that it names and of the words beside the typed one. */
export const besideTyped = {
  cell: '{address} is {number}',
  exact: ' Delete "{words}": its source gives the number exactly.',
  other: ' Delete "{words}": the number prints "{printed}", as its source says.',
  same: ' Delete "{words}": the number prints "{printed}" itself.',
  counted: ' "{words}" stays: the number prints only its digits.',
} as const;

/** Why a typed number is left by `--fix`, which binds only what is beyond doubt. */
export const leftTyped = {
  unknown: 'no dataset has exactly this number.',
  unit: 'it has no unit by which to know {cells}.',
  several: 'its sentence fits {cells}.',
  period: 'it may be {cells}, and its sentence does not say {periods}.',
  sentence: 'it may be {cells}.',
  exact: '"{words}" stands before it, and its source gives the number exactly.',
  bound: 'its source says "{printed}", and its sentence "{words}".',
  boundless: 'its source says "{printed}", and its sentence does not.',
  change: 'it stands in the entry already, and can be left out.',
} as const;
