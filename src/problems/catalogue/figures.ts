/** Figures that are not shown where they are listed, cannot be drawn, or whose words contradict what they show. */
export const figures = {
  'figure-not-shown': {
    message: 'The figure "{figure}" is listed but not shown.',
    remedy: 'Write <Figure id="{figure}" /> where it belongs in the text, or delete it here.',
    guide: 'Write `<Figure id="…" />` where it belongs in the text, or delete it at the top.',
  },
  'figure-shown-twice': {
    message: 'The figure "{figure}" is shown twice.',
    remedy: 'Show it once and refer to it by its number elsewhere.',
  },
  'figure-out-of-order': {
    message: 'The figure "{figure}" is shown in a different order from the list.',
    remedy: 'List the figures in the order of the text: they are numbered as they are listed.',
  },
  'figure-id-taken': {
    message: 'The id "{id}" belongs to figure {number} in {file}.',
    remedy: 'Give the figure another id: ids are unique across the report.',
  },
  'letter-without-font': {
    message: 'The pictures of figures have no font with "{letters}".',
    remedy:
      'Say it in words, or in other letters: pictures have Latin, Greek, Cyrillic, and the usual characters of Han and kana, fractions, arrows and signs, but no emoji.',
  },
  'figure-mixes-units': {
    message: 'The figure "{figure}" mixes units of {count} kinds on one axis.',
    remedy: 'Draw two figures, one for each unit.',
  },
  'figure-mixes-sizes': {
    message: 'The figure "{figure}" mixes billions and trillions.',
    remedy: 'Show numbers of one unit in one figure.',
  },
  'figure-without-amounts': {
    message: 'The figure "{figure}" pairs forecasts with outcomes, but this report names no unit for amounts.',
    remedy: 'Add amounts to content/report.yaml.',
    guide: 'Add `amounts` to content/report.yaml.',
  },
  'figure-number-twice': {
    message: 'The figure "{figure}" shows "{address}" twice.',
    remedy: 'Name the number once.',
  },
  'figure-projection-off-axis': {
    message: 'The projection "{projection}" does not fit the figure "{figure}": its axis is in {unit}, above zero.',
    remedy: 'Leave it out, and say so in a note.',
  },
  'figure-drawn-twice': {
    message: 'The figure "{figure}" shows the same as figure {number}, "{original}".',
    remedy: 'Delete it and refer to figure {number} in the text (its page is {page}), or show other numbers.',
    guide: 'Delete it and refer to the other one in the text, or show other numbers.',
  },
  'figure-logarithm-of-zero': {
    message: 'The figure "{figure}" cannot have a logarithmic panel: not all its numbers are above zero.',
    remedy: 'Use scale: linear.',
  },
  'finding-with-stop': {
    message: 'The finding of "{figure}" ends with "{stop}".',
    remedy: 'Delete it: a finding is printed as a heading.',
    guide: 'Delete the punctuation mark: a finding is printed as a heading, and asks nothing.',
  },
  'finding-asks': {
    message: 'The finding of "{figure}" ends with "{stop}".',
    remedy: 'Answer the question: a finding says what the figure shows.',
  },
  'finding-without-verb': {
    message: 'The finding of "{figure}" has no verb: "{words}".',
    remedy:
      'Write what the figure shows, as a sentence: "Prices rose every year", not "Prices by year". If it is already a sentence, leave it and say so in the pull request.',
    guide:
      'Write what the figure shows, as a sentence. If it already is one, with a verb that the check does not know, leave it and say so in the pull request.',
    severity: 'warning',
  },
  'figure-period-wrong': {
    message: 'The figure "{figure}" gives the period "{period}", but shows {shown}.',
    remedy: 'Correct the period, or the numbers that the figure shows.',
    guide: 'Correct the period, or the numbers: the first and last year must be those of the numbers, the earlier one first.',
  },
  'figure-place-wrong': {
    message: 'The figure "{figure}" gives the place "{place}", but its numbers are for "{shown}".',
    remedy: 'Write the place as the dataset does.',
  },
  'figure-of-one-number': {
    severity: 'warning',
    message: 'The figure "{figure}" shows only one number.',
    remedy: 'Write a sentence instead: one number needs no figure.',
    guide: 'Write a sentence instead.',
  },
  'figure-of-one-period': {
    severity: 'warning',
    message: 'The figure "{figure}" is of the kind "{kind}" but shows only one period.',
    remedy: 'Use kind: bars, or show a series over time.',
    guide: 'Use kind: bars; lines and columns show a series over time.',
  },
  'figure-of-many-series': {
    message: 'The figure "{figure}" shows {count} series: more than {most} cannot be told apart.',
    remedy: 'Show fewer, or split them between two figures.',
    guide: 'Show fewer, or split them between two figures: lines and columns show at most five, points twelve.',
  },
  'figure-of-many-bars': {
    message: 'The figure "{figure}" shows {count} bars: more than {most} cannot be told apart.',
    remedy: 'Show fewer, or split them between two figures.',
  },
  'figure-with-hole': {
    message: 'The figure "{figure}" has no number for {years} in "{series}", and no gap says why.',
    remedy: 'Add the number, or list the year in the gaps of the series, with a reason.',
    guide: 'Add the number, or list the year in the gaps of its series.',
    severity: 'warning',
  },
} as const;
