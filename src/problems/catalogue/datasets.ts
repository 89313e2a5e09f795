/** Datasets and sources that contradict themselves, are incomplete or are duplicates. */
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
    remedy: 'Delete one, or say in "stated" when each was stated.',
  },
  'unit-not-offered': {
    message: 'This report does not use the unit "{unit}".',
    remedy: 'Use one of {offered}, or add it to units in content/report.yaml.',
    guide: 'Use one that the report lists, or add it to `units` in content/report.yaml.',
  },
  'number-without-source': {
    message: 'No source states or confirms this number.',
    remedy: 'Name one with the role states or confirms; if there is none, set the status to reported and say why in the note.',
  },
  'source-named-twice': {
    message: 'The source "{id}" is named twice here: it {first}, and it {second}.',
    remedy: 'Keep one of the two: only another source can confirm what this one says.',
    guide: 'Keep one of the two: only another source can confirm what this one says.',
  },
  'source-copied': {
    message: 'The source "{id}" is a copy of "{original}": publisher, title, date and address are the same.',
    remedy: 'Cite "{original}" and delete this file, or write here how it differs.',
    guide: 'Cite the one named and delete the other, or write how they differ.',
  },
  'series-copied': {
    message: 'The series "{series}" has the same numbers as "{original}".',
    remedy: 'Delete this series and bind "{original}", or write the numbers that belong here: a number is written once.',
    guide: 'Delete one and bind the other, or write the numbers that belong there: a number is written once.',
  },
  'period-after-data': {
    message: 'The period "{period}" is out of range: it is after {dataAsOf}, so nobody can have measured or estimated it yet.',
    remedy: 'Correct the period, or set the status to projection or target.',
  },
  'stated-after-data': {
    message: '"stated" is out of range: {stated} is after {dataAsOf}, the date up to which sources were checked.',
    remedy: 'Correct the date, or dataAsOf in content/report.yaml.',
  },
  'break-backwards': {
    message: 'The break goes backwards, from "{after}" to "{before}".',
    remedy: 'Set "after" to the last period before the break, and "before" to the first one after it.',
    guide: 'Swap them: "after" is the last period before the break, "before" the first one after it.',
  },
  'interval-without-value': {
    message: 'The value "{value}" is outside its interval, "{low}" to "{high}".',
    remedy: 'Write the lower end as low and the upper end as high, both in the unit of the value.',
    guide: 'Write the ends as the source has them, in the unit of the value.',
  },
  'interval-backwards': {
    message: 'The interval goes backwards, from "{low}" to "{high}".',
    remedy: 'Write the lower end as low and the upper end as high, both in the unit of the value.',
    guide: 'Swap them: `low` is the lower end.',
  },
  'gap-with-observation': {
    message: '"{period}" is listed as a gap but has an observation.',
    remedy: 'Delete the gap or the observation.',
  },
  'relation-missing': {
    message: 'The series "{series}" is in {unit} but does not say what it follows from.',
    remedy: 'Write derivedFrom: { as: growth, of: a series of this dataset }, with of: null if the numbers are not in it.',
    guide: 'Write derivedFrom, with `of: null` if the numbers are not in this dataset.',
    severity: 'warning',
  },
  'relation-in-other-unit': {
    message: 'The series "{series}" is in {unit}, but as: {as} needs {needed}.',
    remedy: 'Correct "as", or the unit of the measure.',
    guide: 'Correct `as`, or the unit of the measure.',
  },
  'share-without-whole': {
    message: 'A share needs a whole.',
    remedy: 'Set whole to a series of this dataset, or to null if its numbers are not in it.',
    guide: 'Name the series of the whole, or write `whole: null`.',
  },
  'relation-with-whole': {
    message: '"whole" does not belong with as: {as}.',
    remedy: 'Delete the field.',
    guide: 'Delete `whole`.',
  },
  'relation-to-itself': {
    message: 'The series "{series}" cannot follow from itself.',
    remedy: 'Name the series that it is computed from, or null.',
    guide: 'Name the series that it is computed from.',
  },
  'relation-across-makers': {
    message: 'The series "{series}" and "{input}" have different makers.',
    remedy: 'Name a series of the same maker, or null.',
  },
  'share-mixes-units': {
    message: 'The share mixes {part} with {whole}.',
    remedy: 'Name a part and a whole in units of the same kind.',
  },
  'magnitude-odd': {
    message: '"{value}" is about {times} what the numbers next to it suggest.',
    remedy:
      'Check the unit in the source: 亿 is a hundred million, so 10 亿 is one billion. If the number is right, its note can say why it jumps.',
    guide:
      "Check the unit in the source; 亿 is a hundred million, so ten of them are a billion. The check finds numbers that stand out from their neighbours in a series, or from another maker's number for the same measure and period; it does not find a slip in a number with nothing beside it, or in a whole series. A slip is reported once; if another number could be the wrong one, the line names it.",
    severity: 'warning',
  },
  'magnitude-odd-of-two': {
    message: '"{value}" is about {times} what the numbers next to it suggest.',
    remedy:
      'Check the unit in the source, here and for {other}: 亿 is a hundred million, so 10 亿 is one billion. If the number is right, its note can say why it jumps.',
    guide: '',
    severity: 'warning',
  },
} as const;
