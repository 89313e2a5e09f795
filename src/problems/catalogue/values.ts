/**
 * Invalid values that the schemas find in a field. `{help}` is the schema's description of the field, or the form that was probably meant.
 */
export const values = {
  'text-empty': {
    message: '{subject} is empty: write the text, or null if the field allows it.',
    remedy: '{help}',
    guide: 'Write the text.',
  },
  'interface-words-empty': {
    message: '{subject} is empty: write the text, or delete the line.',
    remedy: '{help}',
    guide: 'Without the line, the words of the engine are used.',
  },
  'units-empty': {
    message: '{subject} is empty: name at least one unit.',
    remedy: '{help}',
    guide: 'Name the units of the datasets.',
  },
  'words-of-style-empty': {
    message: '{subject} is empty: name at least one word.',
    remedy: '{help}',
    guide: 'Write the words, or delete the entry.',
  },
  'sources-empty': {
    message: '{subject} is empty: name at least one source.',
    remedy: '{help}',
    guide: 'Add a source with its role.',
  },
  'authors-empty': {
    message: '{subject} is empty: name an author, or leave the field out.',
    remedy: '{help}',
    guide: 'Do one of the two.',
  },
  'paragraphs-empty': {
    message: '{subject} is empty: name the paragraph of the audited source.',
    remedy: '{help}',
    guide: 'Add its number.',
  },
  'cells-empty': {
    message: '{subject} is empty: a figure shows at least one number.',
    remedy: '{help}',
    guide: 'Add an address.',
  },
  'observations-empty': {
    message: '{subject} is empty: a series has at least one observation.',
    remedy: '{help}',
    guide: 'Add one, or delete the series.',
  },
  'series-empty': {
    message: '{subject} is empty: a dataset has at least one series.',
    remedy: '{help}',
    guide: 'Add one, or delete the dataset.',
  },
  'measures-empty': {
    message: '{subject} is empty: a dataset has at least one measure.',
    remedy: '{help}',
    guide: 'Add one.',
  },
  'parts-empty': {
    message: '{subject} is empty: a report has at least one part.',
    remedy: '{help}',
    guide: 'Add one.',
  },
  'key-points-too-few': {
    message: '{subject} has fewer than two points.',
    remedy: '{help}',
    guide: 'Write another key point.',
  },
  'key-points-too-many': {
    message: '{subject} has more than five points.',
    remedy: '{help}',
    guide: 'Keep the five that matter most.',
  },
  'finding-too-long': {
    message: '{subject} has more than 15 words: say the one thing that a reader should see.',
    remedy: '{help}',
    guide: 'Shorten the finding.',
  },
  'decimal-without-quotes': {
    message: '{subject} is a number without quotes: write it in quotes, e.g. "12.50", so that no digit is lost.',
    remedy: '{help}',
    guide: 'Put it in double quotes.',
  },
  'period-without-quotes': {
    message: '{subject} is a number without quotes: write the year in quotes, e.g. "2024".',
    remedy: '{help}',
    guide: 'Put it in double quotes.',
  },
  'date-without-quotes': {
    message: '{subject} is a number without quotes: write the date in quotes, e.g. "2024".',
    remedy: '{help}',
    guide: 'Put it in double quotes.',
  },
  'decimal-malformed': {
    message:
      '{subject} is not a plain decimal: write digits with at most one point, without commas, spaces, percent signs or units, e.g. "1200.5".',
    remedy: '{help}',
    guide: 'Write digits with at most one point, e.g. "1200.5"; the unit belongs to the measure.',
  },
  'period-malformed': {
    message: '{subject} is not a period: write a year, a month, a quarter or a half, e.g. "2024", "2024-06", "2024-Q3" or "2024-H1".',
    remedy: '{help}',
    guide: 'Write "2024", "2024-06", "2024-Q3" or "2024-H1".',
  },
  'date-malformed': {
    message: '{subject} is not a date: write "2024", "2024-06" or "2024-06-30".',
    remedy: '{help}',
    guide: 'Write "2024", "2024-06" or "2024-06-30", a day that exists.',
  },
  'day-malformed': {
    message: '{subject} is not a day: write one that exists, in quotes, e.g. "2024-06-30".',
    remedy: '{help}',
    guide: 'Write a day that exists, in quotes.',
  },
  'edition-malformed': {
    message: '{subject} is not an edition: write the year and month in quotes, e.g. "2024-06".',
    remedy: '{help}',
    guide: 'Write year and month, e.g. "2024-06".',
  },
  'id-malformed': {
    message: '{subject} is not an id: use lower-case letters, digits and single hyphens, starting with a letter.',
    remedy: '{help}',
    guide: 'Use lower-case letters, digits and single hyphens, starting with a letter.',
  },
  'number-address-malformed': {
    message: '{subject} is not the address of a number: write dataset/series/period, e.g. library-spending/institute/2026.',
    remedy: '{help}',
    guide: 'Write dataset/series/period.',
  },
  'cells-address-malformed': {
    message: '{subject} is not an address: write dataset/series for all of a series, or dataset/series/period for one number.',
    remedy: '{help}',
    guide: 'Write dataset/series or dataset/series/period.',
  },
  'claim-address-malformed': {
    message: '{subject} is not an address: write dataset/series/period, or milestones/id.',
    remedy: '{help}',
    guide: 'Write dataset/series/period, or milestones/id.',
  },
  'change-address-malformed': {
    message: '{subject} is not an address: write dataset, dataset/series or dataset/series/period.',
    remedy: '{help}',
    guide: 'Write dataset, dataset/series or dataset/series/period.',
  },
  'site-address-malformed': {
    message: '{subject} is not an address of this site: write it from its first slash, e.g. /chapters/outlook/.',
    remedy: '{help}',
    guide: 'Write it from its first slash, e.g. /chapters/outlook/.',
  },
  'site-address-state-malformed': {
    message: '{subject} is neither "here", nor { movedTo: address }, nor { withdrawn: "why" }: write one of the three.',
    remedy: '{help}',
    guide: 'Say what became of the address.',
  },
  'web-address-malformed': {
    message: '{subject} is not a web address: write it in full, starting with https:// or http://, or null.',
    remedy: '{help}',
    guide: 'Write it in full, starting with https://, or null.',
  },
  'contact-malformed': {
    message: '{subject} is neither a mail address nor a web address.',
    remedy: '{help}',
    guide: 'Write one of the two, or null.',
  },
  'language-not-written': {
    message: '{subject} is not a language that the engine can write: it has English, "en".',
    remedy: 'Write en. A second language is work for a programmer: README.md says where its words and its rules belong.',
    guide: 'Write `en`. A second language is work for a programmer: README.md says where its words and its rules belong.',
  },
  'language-malformed': {
    message: '{subject} is not a language: write its short name, e.g. "zh", "zh-Hant" or "en".',
    remedy: '{help}',
    guide: 'Write its short name, e.g. "zh", "zh-Hant" or "en".',
  },
  'source-noun-malformed': {
    message: '{subject} is not a noun in lower-case letters: write it without "the", e.g. article.',
    remedy: '{help}',
    guide: 'Write what the audited source is, without "the": article, study, speech.',
  },
  'word-of-style-malformed': {
    message:
      '{subject} is not a word or words as they are typed: write letters and digits, with single spaces, hyphens or apostrophes between them.',
    remedy: '{help}',
    guide: 'Write plain words; patterns do not work here.',
  },
  'exception-of-style-foreign': {
    message: '{subject} must start with one of the words.',
    remedy: '{help}',
    guide: 'Write the longer name that is allowed, or delete the entry.',
  },
  'countable-malformed': {
    message:
      '{subject} is not a list that can be counted: write list, or the name of a folder of content such as projections or projections/missed.',
    remedy: '{help}',
    guide: 'Write list, or the name of a folder of content.',
  },
  'count-of-or-items': {
    message: '{subject} must have "of" or "items", and not both.',
    remedy: '{help}',
    guide: 'Give one of the two.',
  },
  'second-unit-of-other-family': {
    message: '{subject} does not fit: {unit} cannot be shown in it.',
    remedy: '{help}',
    guide: 'Write a unit of the same currency, or null.',
  },
  'column-id-malformed': {
    message: '{subject} is not the id of a column: an id has lower-case letters, digits and hyphens.',
    remedy: '{help}',
    guide: 'Use the ids listed under `columns`.',
  },
  'column-unknown': {
    message: '{subject} is not the id of a column: write {columns}.',
    remedy: '{help}',
    guide: 'Use the ids listed under `columns`.',
  },
  'column-without-cells': {
    message: '{subject} has nothing for the column {column}: write [] if there is nothing.',
    remedy: '{help}',
    guide: 'Add the column to the row.',
  },
} as const;
