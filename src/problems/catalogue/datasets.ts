/** Datasets and sources that contradict themselves, leave something out or stand twice. */
export const datasets = {
  'measure-id-twice': {
    message: 'Two measures have the id "{id}".',
    remedy: 'Give one of them another id.',
  },
  'series-id-twice': {
    message: 'Two series have the id "{id}".',
    remedy: 'Give one of them another id.',
  },
  'period-twice': {
    message: 'The series "{series}" has the period "{period}" twice, stated at the same time.',
    remedy: 'Delete one, or say in "stated" when each was said.',
  },
  'unit-not-offered': {
    message: 'This report does not offer the unit "{unit}".',
    remedy: 'Write one of {offered}; or add it to units in content/report.yaml.',
    guide: 'Write one that it offers, or add it to `units` in content/report.yaml.',
  },
  'number-without-source': {
    message: 'No source states or confirms this number.',
    remedy: 'Name one with the role states or confirms; without one the status is reported and a note says why.',
  },
  'source-named-twice': {
    message: 'The source "{id}" is named twice here: it {first}, and it {second}.',
    remedy: 'Keep one of the two; only another source can confirm what this one says.',
    guide: 'Keep one of the two: only another source can confirm what this one says.',
  },
  'source-copied': {
    message: 'The source "{id}" is a copy of "{original}": publisher, title, date and address are the same.',
    remedy: 'Cite "{original}" and delete this file; or write here what sets it apart.',
    guide: 'Cite the one that is named and delete the other, or write what sets them apart.',
  },
  'series-copied': {
    message: 'The series "{series}" has the numbers of "{original}".',
    remedy: 'A number is written once: delete this series and bind "{original}"; or write the numbers that belong here.',
    guide: 'Delete the one and bind the other, or write the numbers that belong there: a number is written once.',
  },
  'dataset-title-twice': {
    message: 'The dataset "{other}" has the same title and place.',
    remedy: 'Say in the title what sets the two apart; or, if this is a copy, delete it.',
    guide: 'Say in the title what sets the two apart, or delete the copy.',
    severity: 'warning',
  },
  'period-after-data': {
    message: 'The period "{period}" is out of range: it lies after {dataAsOf}, so nobody can have measured or estimated it yet.',
    remedy: 'Mend the period, or set the status to projection or target.',
  },
  'stated-after-data': {
    message: '"stated" is out of range: {stated} lies after {dataAsOf}, the date up to which sources were looked at.',
    remedy: 'Mend the date, or dataAsOf in content/report.yaml.',
  },
  'break-backwards': {
    message: 'The break goes backwards, from "{after}" to "{before}".',
    remedy: '"after" is the last period before the break, "before" the first one behind it.',
    guide: 'Exchange them: "after" is the last period before the break, "before" the first one behind it.',
  },
  'interval-without-value': {
    message: 'The value "{value}" lies outside of its interval, "{low}" to "{high}".',
    remedy: 'Write the lower end as low and the upper end as high, both in the unit of the value.',
    guide: 'Write the ends as the source has them, in the unit of the value.',
  },
  'interval-backwards': {
    message: 'The interval goes backwards, from "{low}" to "{high}".',
    remedy: 'Write the lower end as low and the upper end as high, both in the unit of the value.',
    guide: 'Exchange them: `low` is the lower end.',
  },
  'gap-with-observation': {
    message: '"{period}" is called a gap and has an observation.',
    remedy: 'Delete the gap or the observation.',
  },
  'relation-missing': {
    message: 'The series "{series}" is in {unit} and does not say from what it follows.',
    remedy: 'Write derivedFrom: { as: growth, of: a series of this dataset }; of: null when the numbers are not in it.',
    guide: 'Write derivedFrom, with `of: null` when the numbers are not in this dataset.',
    severity: 'warning',
  },
  'relation-in-other-unit': {
    message: 'A {as} is in {needed}; the series "{series}" is in {unit}.',
    remedy: 'Mend "as", or the unit of the measure.',
    guide: 'Mend `as`, or the unit of the measure.',
  },
  'share-without-whole': {
    message: 'A share needs its whole.',
    remedy: 'Write whole: a series of this dataset, or null when its numbers are not in it.',
    guide: 'Name the series of the whole, or write `whole: null`.',
  },
  'relation-with-whole': {
    message: 'A {as} has no whole.',
    remedy: 'Delete the field.',
    guide: 'Delete `whole`.',
  },
  'relation-to-itself': {
    message: 'The series "{series}" cannot follow from itself.',
    remedy: 'Name the series from which it is computed, or null.',
    guide: 'Name the series from which it is computed.',
  },
  'relation-across-makers': {
    message: 'The series "{series}" and "{input}" are of different makers.',
    remedy: 'Name a series of the same maker, or null.',
  },
  'share-mixes-units': {
    message: 'The share mixes {part} with {whole}.',
    remedy: 'Name a part and a whole in units of one kind.',
  },
  'magnitude-odd': {
    message: '"{value}" is about {times} what the numbers beside it suggest.',
    remedy:
      'Look at the unit of the source: 亿 is a hundred million, so 10 亿 are one billion. If the number is right, its note may say why it jumps.',
    guide:
      "Look at the unit of the source; 亿 is a hundred million, so ten of them are a billion. Seen are numbers that stand out from their neighbours in a series, or from another maker's number of the same measure and period; a slip in a number that stands alone, or in a whole series, is not. One slip is told once; where another number could be the wrong one just as well, the line names it.",
    severity: 'warning',
  },
  'magnitude-odd-of-two': {
    message: '"{value}" is about {times} what the numbers beside it suggest.',
    remedy:
      'Look at the unit of the source, here and of {other}: 亿 is a hundred million, so 10 亿 are one billion. If the number is right, its note may say why it jumps.',
    guide: 'Look at the unit of the source, here and of the other number that could be the wrong one just as well.',
    severity: 'warning',
  },
} as const;
