/** The method page. */
export const method = {
  'method.typed-classes':
    'A number in a sentence is taken from its dataset, derived from two such numbers, or a count that is compared with the list that it counts; words such as “above” and “doubled” are compared with their numbers. A numeral may be typed only if it belongs to one of these classes:',
  'method.waived': 'These are also waived, by name:',
  'method.waiver': '“{words}” in [{place}]({href}). {because}',
  'method.description': 'What the words for status mean, how numbers are derived, what was not found, and what is wrong with the source.',
  'method.says': 'One number, one place: how a number gets into this report, what the words after it mean, and how far to trust it.',
  'method.one-number': 'One number, one place',
  'method.one-number-says':
    'Every number is written once, in a [dataset](/data/), with the digits of its source and with unit, status, qualifier and source. If a source uses another unit, the number is converted: 1.2 trillion to 1,200 billion. Sentences, charts, tables, descriptions and files take it from there, so they cannot differ. In prose a number links to its row.',
  'method.typed': 'Numbers that may be typed',
  'method.status': 'Words for status',
  'method.status-mark': 'Word and mark',
  'method.status-fill': 'Column or bar',
  'method.status-meaning': 'Meaning',
  'method.status-arrow': 'An arrow at a column, bar or point shows that the value is a bound: more than this, or at most this.',
  'method.qualifiers': 'Words for exactness',
  'method.no-word': 'no word',
  'method.units-says': '{units}. A trillion is a thousand billion. Amounts stay in the currency of their source; no currency is converted.',
  'method.proof': 'Sources and proof',
  'method.role-states': 'The source gives the number. Counts as proof.',
  'method.role-confirms': 'The source gives the same. Counts as proof.',
  'method.role-contradicts': 'The source gives something else.',
  'method.role-context': 'The source helps to judge the number, but does not prove it.',
  'method.marks': 'Marks of proof',
  'method.marks-says':
    'A mark says what the proof of a number lacks. Only sources that state or confirm the number are proof. There are marks in the tables of datasets and figures, at the numbers of claims and of the audit, at the inputs of derived numbers, and in the list of numbers that a source proves. Chapters have none: there each number links to its row in the data, which has the mark.',
  'method.verdicts': 'Verdicts',
  'method.verdicts-list': 'A claim of the source: {claims}. A projection: {projections}. Each verdict comes with its reason.',
  'method.verdicts-says':
    'The verdict on a claim is about what happened: a claim about a future year does not hold if the year turned out differently, even if somebody did expect it, and stays untested if nothing was measured. The audit shows what was expected, and how far off it was. High, medium and low confidence say how sure we are of the verdict, not how likely the claim is.',
  'method.derived-how':
    'A derived number is computed from two printed ones. A printed number represents all numbers that round to it, so the result is the shortest number in the range that these allow, rounded half away from zero; a loose comparison is cut to two digits. It is “about” if that hides digits or leaves the last one uncertain. It has the weaker status of the two. If an input is a bound, so is the result, rounded to the side on which it is true.',
  'method.derived-where':
    'Growth, index and annual rate are computed only within one series and on one side of a break, a share only for one maker and one period; a comparison across makers or methods is printed with its caveat. If a number cannot be computed, the report says so and why.',
  'method.derived-list':
    '[Each of the {number} derived numbers](/derived/) shows its inputs, formula and rounding. So do [growth and shares that sources print](/derived/#printed).',
  'method.projections': 'How projections are judged',
  'method.projections-says':
    '[The audit of the projections](/audit/) compares each forecast of the source with a later value, and gives one of these verdicts with its reason.',
  'method.projections-error':
    'The error is forecast minus outcome; the relative error is that difference as a share of the outcome. Both are rounded like every derived number, printed with the direction and the reason why the comparison is loose, and computed only for a projection with a comparable outcome. Otherwise the audit gives the reason.',
  'method.projections-open': {
    one: 'An open projection is reviewed within {count} month of the end of its period. The audit shows the date, and editors are warned when it has passed.',
    other:
      'An open projection is reviewed within {count} months of the end of its period. The audit shows the date, and editors are warned when it has passed.',
  },
  'method.errata': 'What is wrong or unclear in the source',
  'method.errata-none': '[The errata](/errata/) list what is wrong or unclear in the source; so far, nothing has been found.',
  'method.nothing-missing': 'This report lists nothing that was searched for and not found.',
  'method.errata-says': {
    one: '[The errata](/errata/) list {count} thing that is wrong or unclear in the source, with what this report does about it and where it matters. It is listed again below the chapters and with the claims that it affects.',
    other:
      '[The errata](/errata/) list {count} things that are wrong or unclear in the source, each with what this report does about it and where it matters. They are listed again below the chapters and with the claims that they affect.',
  },
  'method.bears-on': { one: 'Affects claim {claims}', other: 'Affects claims {claims}' },
} as const;
