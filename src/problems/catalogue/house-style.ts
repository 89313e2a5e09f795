/** Words that the house writes differently: the list of every report, and that of this one. A writer may have a reason, so all are warnings. */
export const houseStyle = {
  'style-short-unit': {
    message: '"{words}" is not how this report writes: write "billion", "million" or "trillion".',
    remedy: 'Short forms are for figures, where room is scarce.',
    severity: 'warning',
  },
  'style-percent-apart': {
    message: '"{words}" is not how this report writes: write "%" directly behind the number.',
    remedy: 'One form, as the report prints its numbers.',
    severity: 'warning',
  },
  'style-month-first': {
    message: '"{words}" is not how this report writes: write the day first, e.g. "26 November 2026".',
    remedy: 'One form of dates, which nobody reads in two ways.',
    severity: 'warning',
  },
  'style-ordinal-day': {
    message: '"{words}" is not how this report writes: write the day as a plain number, e.g. "26 November 2026".',
    remedy: 'One form of dates.',
    severity: 'warning',
  },
  'style-month-in-digits': {
    message: '"{words}" is not how this report writes: write the month as a word, e.g. "26 November 2026".',
    remedy: 'Day and month can be taken for each other.',
    severity: 'warning',
  },
  'style-time-vague': {
    message: '"{words}" is not how this report writes: write a year or a month.',
    remedy: 'A report is read years later.',
    severity: 'warning',
  },
  'style-expectation-without-name': {
    message: '"{words}" is not how this report writes: write who expects it, e.g. "the institute expects".',
    remedy: 'An expectation without a name cannot be checked.',
    severity: 'warning',
  },
  'style-praise': {
    message: '"{words}" is not how this report writes: write what the numbers say, or whose word it is.',
    remedy: 'Praise and size are judgements: a report gives the number, or the name of who judges.',
    severity: 'warning',
  },
  'style-utilize': {
    message: '"{words}" is not how this report writes: write "use".',
    remedy: 'The plain word says the same.',
    severity: 'warning',
  },
  'style-in-order-to': {
    message: '"{words}" is not how this report writes: write "to".',
    remedy: 'The plain word says the same.',
    severity: 'warning',
  },
  'style-of-report': {
    message: '"{words}" is not how this report writes: write {better}.',
    remedy: '{why}',
    guide: 'Write the word that is offered, if it fits. The line below says why.',
    severity: 'warning',
  },
} as const;
