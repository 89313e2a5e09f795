/**
 * The classes of numerals that an editor may type without a binding. Every other numeral must be bound, derived, counted or waived by name.
 * The method page prints this list, and the content check uses it.
 */
export const waiverClasses = {
  year: {
    name: 'year',
    meaning: 'a year from 1900 to 2099 or a decade, alone or in a range, and not followed by a unit or by things that it counts',
  },
  date: { name: 'date', meaning: 'a day with its month, a month or a part of a year, such as a half or a quarter' },
  ordinal: { name: 'ordinal', meaning: 'a place in an order: first, second, 3rd; a fraction such as “a third of” is not one' },
  reference: {
    name: 'reference',
    meaning: 'the number of a chapter, part or figure of this report that exists, or of a paragraph, table or page of the source',
  },
  name: {
    name: 'name',
    meaning:
      'a name with digits: one in the list of names in content/report.yaml, a term of the glossary, digits joined to capital letters, or a web address',
  },
  document: { name: 'document', meaning: 'the number of a law, a standard or a paper' },
  pair: { name: 'pair', meaning: '“the two” and the like: two things that the text has just named' },
  repeat: {
    name: 'repeat',
    meaning: 'a count that repeats one bound or checked in the same file: after “the”, “its” and the like, or before the same noun',
  },
} as const;

export type WaiverClass = keyof typeof waiverClasses;
