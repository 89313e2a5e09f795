/** Figures that are not where they are listed, that cannot be drawn, or that say other than they show. */
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
    message: 'The figure "{figure}" is shown in another order than it is listed.',
    remedy: 'List the figures in the order of the text: they are numbered as they are listed.',
  },
  'figure-id-taken': {
    message: 'The id "{id}" belongs to figure {number} in {file}.',
    remedy: 'Give the figure another id: ids are unique in the whole report.',
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
    message: 'The figure "{figure}" pairs forecasts with outcomes, and this report names no unit for amounts.',
    remedy: 'Add amounts to content/report.yaml.',
    guide: 'Add `amounts` to content/report.yaml.',
  },
  'figure-number-twice': {
    message: 'The figure "{figure}" shows "{address}" twice.',
    remedy: 'Name the number once.',
  },
  'figure-projection-off-axis': {
    message: 'The projection "{projection}" has no place in the figure "{figure}": its axis counts {unit}, above zero.',
    remedy: 'Leave it out, and say so in a note.',
  },
  'figure-drawn-twice': {
    message: 'The figure "{figure}" draws what figure {number}, "{original}", draws already.',
    remedy: 'Delete it, and name figure {number} in the text: its page is {page}. Or show other numbers.',
    guide: 'Delete it and name the other one in the text, or show other numbers.',
  },
  'figure-logarithm-of-zero': {
    message: 'The figure "{figure}" cannot have a logarithmic panel: not all its numbers are above zero.',
    remedy: 'Use scale: linear.',
  },
  'finding-with-stop': {
    message: 'The finding of "{figure}" ends with "{stop}".',
    remedy: 'Delete it: a finding stands as a heading.',
    guide: 'Delete the sign: a finding stands as a heading, and asks nothing.',
  },
  'finding-asks': {
    message: 'The finding of "{figure}" ends with "{stop}".',
    remedy: 'Answer the question: a finding says what the figure shows.',
  },
  'finding-without-verb': {
    message: 'The finding of "{figure}" has no verb: "{words}".',
    remedy:
      'Write what the figure shows, as a sentence: "Prices rose every year", not "Prices by year". If yours is a sentence already, leave it and say so in the pull request.',
    guide:
      'Write what the figure shows, as a sentence. If yours is one already, with a verb that the check does not know, leave it and say so in the pull request.',
    severity: 'warning',
  },
  'figure-period-wrong': {
    message: 'The figure "{figure}" says the period "{period}", and shows {shown}.',
    remedy: 'Mend the period, or the numbers that the figure shows.',
    guide: 'Mend the period, or the numbers: first and last year must be those of the numbers, the earlier one first.',
  },
  'figure-place-wrong': {
    message: 'The figure "{figure}" says the place "{place}", and its numbers are of "{shown}".',
    remedy: 'Write the place as the dataset has it.',
  },
  'figure-of-one-number': {
    message: 'The figure "{figure}" shows one number only.',
    remedy: 'Write a sentence instead: one number needs no drawing.',
    guide: 'Write a sentence instead.',
  },
  'figure-of-one-period': {
    message: 'The figure "{figure}" is of the kind "{kind}" and shows one period only.',
    remedy: 'Use kind: bars, or show a series over time.',
    guide: 'Use kind: bars; lines and columns go over time.',
  },
  'figure-of-many-series': {
    message: 'The figure "{figure}" shows {count} series: more than {most} cannot be told apart.',
    remedy: 'Show fewer, or divide them into two figures.',
    guide: 'Show fewer, or divide them into two figures: a line chart has at most five, columns four, points six.',
  },
  'figure-of-many-bars': {
    message: 'The figure "{figure}" shows {count} bars: more than {most} cannot be told apart.',
    remedy: 'Show fewer, or divide them into two figures.',
  },
  'figure-with-hole': {
    message: 'The figure "{figure}" has no number for {years} in "{series}", and no gap says why.',
    remedy: 'Add the number, or the year to the gaps of the series with a reason.',
    guide: 'Add the number, or the year to the gaps of its series.',
    severity: 'warning',
  },
} as const;
