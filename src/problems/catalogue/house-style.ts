/**
 * Words that the house style avoids: the list for every report, and that of this report. A writer may have a reason to use them, so all are
 * warnings.
 */
export const houseStyle = {
  'style-short-unit': {
    message: '"{words}" is not house style: write "billion", "million" or "trillion".',
    remedy: 'Short forms are for figures, where space is short.',
    severity: 'warning',
  },
  'style-percent-apart': {
    message: '"{words}" is not house style: write "%" directly after the number.',
    remedy: 'The report prints its own numbers this way.',
    severity: 'warning',
  },
  'style-month-first': {
    message: '"{words}" is not house style: write the day first, e.g. "26 November 2026".',
    remedy: 'A date in this form can be read in only one way.',
    severity: 'warning',
  },
  'style-ordinal-day': {
    message: '"{words}" is not house style: write the day as a plain number, e.g. "26 November 2026".',
    remedy: 'All dates have this form.',
    severity: 'warning',
  },
  'style-month-in-digits': {
    message: '"{words}" is not house style: write the month as a word, e.g. "26 November 2026".',
    remedy: 'Day and month can be confused.',
    severity: 'warning',
  },
  'style-time-vague': {
    message: '"{words}" is not house style: write a year or a month.',
    remedy: 'A report is read years later.',
    severity: 'warning',
  },
  'style-expectation-without-name': {
    message: '"{words}" is not house style: write who expects it, e.g. "the institute expects".',
    remedy: 'An expectation without a name cannot be checked.',
    severity: 'warning',
  },
  'style-praise': {
    message: '"{words}" is not house style: write what the numbers say, or whose view it is.',
    remedy: 'Praise and size are judgements: give the number, or say who judges.',
    severity: 'warning',
  },
  'style-utilize': {
    message: '"{words}" is not house style: write "use".',
    remedy: 'The plain word means the same.',
    severity: 'warning',
  },
  'style-in-order-to': {
    message: '"{words}" is not house style: write "to".',
    remedy: 'The plain word means the same.',
    severity: 'warning',
  },
  'style-of-report': {
    message: '"{words}" is not house style: write {better}.',
    remedy: 'The reason: {why}',
    guide: 'Use the word suggested, if it fits. The line below the message says why.',
    severity: 'warning',
  },
} as const;
