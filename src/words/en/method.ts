/** The method page. */
export const method = {
  'method.typed-classes':
    'A number in a sentence is taken from its dataset, derived from two such numbers, or counted against the list that it counts; words such as “above” and “doubled” are checked against the numbers that they compare. A numeral may be typed only if it belongs to one of these classes:',
  'method.waived': 'Besides, these are waived by name:',
  'method.waiver': '“{words}” in [{place}]({href}). {because}',
  'method.description': 'What the words for status mean, how numbers are derived, what was not found, and what is wrong with the source.',
  'method.says': 'One number, one place: how a number gets into this report, what the words behind it mean, and how far to trust it.',
  'method.one-number': 'One number, one place',
  'method.one-number-says':
    'Every number stands once, in a [dataset](/data/), with the digits of its source and with unit, status, qualifier and source. Where a source counts in another unit the number is converted, 1.2 trillion to 1,200 billion. Sentences, charts, tables, descriptions and files take it from there, so they cannot differ. In prose a number is a link to its row.',
  'method.typed': 'Numbers that may be typed',
  'method.status': 'Words for status',
  'method.status-mark': 'Word and mark',
  'method.status-fill': 'Column or bar',
  'method.status-meaning': 'Meaning',
  'method.status-arrow': 'An arrow at a column, bar or point says that the value is a bound: more than this, or at most this.',
  'method.qualifiers': 'Words for exactness',
  'method.no-word': 'no word',
  'method.units-says': '{units}. A trillion is a thousand billion. Amounts stay in the currency of their source; nothing is converted.',
  'method.proof': 'Sources and proof',
  'method.role-states': 'The source gives the number. Counts as proof.',
  'method.role-confirms': 'The source gives the same. Counts as proof.',
  'method.role-contradicts': 'The source gives something else.',
  'method.role-context': 'The source helps to judge the number and proves nothing.',
  'method.marks': 'Marks of proof',
  'method.marks-says':
    'A mark says what the proof of a number lacks. Proof is what states or confirms the number, nothing else. Marks stand in the tables of datasets and figures, at the numbers of claims and of the audit, at the inputs of derived numbers, and with a source at each number that it proves. Chapters print none: there each number leads to its row in the data, where its mark stands.',
  'method.verdicts': 'Verdicts',
  'method.verdicts-list': 'A claim of the source: {claims}. A projection: {projections}. Each verdict stands with its reason.',
  'method.verdicts-says':
    'The verdict on a claim is on what came of it: a claim about a year to come does not hold when the year came out otherwise, even if somebody did expect it, and stays untested when nothing was measured. What somebody expected, and how far off it was, stands in the audit. High, medium and low confidence say how sure we are of the verdict, not how likely the claim is.',
  'method.derived-how':
    'A derived number is computed from two printed ones. A printed number stands for all numbers that round to it, so the result is the shortest number that lies within what these allow, rounded half away from zero; a loose comparison is cut to two digits. It is “about” where that hides digits or leaves the last one open. It has the weaker status of the two. A bound among the inputs makes the result a bound, rounded to the side on which it holds.',
  'method.derived-where':
    'Growth, index and rate a year stay inside one series and on one side of a break, a share inside one maker and one period; a comparison across makers or methods is printed with its caveat. What cannot be computed is called so, with the reason.',
  'method.derived-list':
    '[Each of the {number} derived numbers](/derived/) shows its inputs, formula and rounding. So do [growth and shares that sources print themselves](/derived/#printed).',
  'method.projections': 'How projections are judged',
  'method.projections-says':
    'Each forecast of the source is held against a later value in [the audit of the projections](/audit/), with one of these verdicts and its reason.',
  'method.projections-error':
    'The error is forecast minus outcome; the relative error is that difference as a share of the outcome. Both are rounded as every derived number is, printed with the direction and with what makes the comparison loose, and computed only for a projection with a comparable outcome. Everywhere else stands the reason.',
  'method.projections-open': {
    one: 'An open projection is looked at again within {count} month after the end of its period. The day stands with it, and editors are warned when it has passed.',
    other:
      'An open projection is looked at again within {count} months after the end of its period. The day stands with it, and editors are warned when it has passed.',
  },
  'method.errata': 'What is wrong or unclear in the source',
  'method.errata-says': {
    one: '{count} problem of the source is kept in [the errata](/errata/), with what this report does about it and where it matters. It is named again below the chapters and with the claims on which it bears.',
    other:
      '{count} problems of the source are kept in [the errata](/errata/), each with what this report does about it and where it matters. They are named again below the chapters and with the claims on which they bear.',
  },
  'method.bears-on': 'Bears on {claims}',
} as const;
