/** Projections whose parts contradict each other. */
export const projections = {
  'projection-due': {
    message: 'This projection is open and was due for review by {due}.',
    remedy: 'Look for an outcome, then set outcome and verdict; or set the verdict to cannot-be-scored and say why.',
    guide: 'A warning: look for an outcome, then set outcome and verdict.',
    severity: 'warning',
  },
  'projection-without-outcome': {
    message: 'The verdict is "{verdict}", but there is no outcome.',
    remedy: 'Name the number that followed, or set the verdict to cannot-be-scored, open or not-a-projection.',
  },
  'projection-open-with-outcome': {
    message: 'The verdict is "open", but there is an outcome.',
    remedy: 'Judge the projection by its outcome, or delete the outcome.',
  },
  'projection-overtaken-by-nothing': {
    message: 'The verdict is "overtaken", but no number says by what.',
    remedy: 'In passedBy, name the number that passed the forecast; or change the verdict.',
  },
  'projection-passed-by-idle': {
    message: 'The verdict is "{verdict}", but "passedBy" names a number.',
    remedy: 'Delete it, or set the verdict to overtaken.',
  },
  'projection-passed-by-other-measure': {
    message: 'The number that passed the forecast has a different measure.',
    remedy: 'Name a number of the same measure, or set the verdict to cannot-be-scored.',
  },
  'projection-passed-by-undated': {
    message: 'The number that passed the forecast has no date in "stated".',
    remedy: 'Name a number with a date in "stated", which shows that the forecast was passed before its time.',
  },
  'projection-carried-as-other': {
    message: 'The number in the audited source and the forecast behind it have different measures or periods.',
    remedy: 'Name the number that the audited source prints for what was forecast.',
  },
  'projection-outcome-unexplained': {
    message: 'There is no outcome, and "outcomeNote" does not say why.',
    remedy: 'Say why in a few words, e.g. "never measured again".',
  },
  'projection-without-caveat': {
    message: 'Forecast and outcome differ by more than their rounding, so the error is printed, and there is no caveat.',
    remedy: 'Say in "caveat" why they compare loosely, and check the verdict.',
  },
  'projection-idle-caveat': {
    message: 'There is a caveat, but no error to print it with.',
    remedy: 'Set it to null. {why}',
    guide: 'Set it to null.',
  },
  'projection-headings': {
    message: 'Headings in this chapter that start with "{words}:": {headings}. Projections with this verdict: {projections}.',
    remedy: 'Correct the headings, or the verdicts in content/projections.',
  },
} as const;
