/** Words that contradict the numbers of their sentence: counts, comparisons, bounds, units, references and waivers. */
export const numbers = {
  'text-reference-unknown': {
    message: 'There is no {what} {number}.',
    remedy: 'Correct the number, or the words before it.',
    guide: 'Correct the number of the chapter, part or figure.',
  },
  'text-reference-paragraph-unknown': {
    message: 'The audited source has no paragraph {number}: it has {last}.',
    remedy: 'Correct the number, or the words before it.',
  },
  'count-without-number': {
    message: '"{words}" is not a count.',
    remedy: 'Put only the number word in Count, e.g. three.',
  },
  'count-wrong': {
    message: 'The text counts {words}, but there are {counted}: {things}.',
    remedy: 'Write {counted}, or correct what is counted.',
    guide: 'Write the right number, or correct what is counted.',
  },
  'count-of-list-wrong': {
    message: 'The text counts {words}, but the list or table that follows has {counted}.',
    remedy: 'Write {counted}, or correct what is counted.',
    guide: 'Write the right number, or correct what is counted.',
  },
  'count-of-list-missing': {
    message: 'There is no list or table after this to count.',
    remedy: 'Name what is counted: of="projections", or items="one; another".',
  },
  'count-of-structure-unknown': {
    message: 'No structure has the id "{id}".',
    remedy: 'Write of="structures/id".',
  },
  'count-of-folder-unknown': {
    message: '"{of}" cannot be counted.',
    remedy: 'Write list, structures/id, or one of {known}.',
    guide: 'Write list, structures/id, or one of the folders named.',
  },
  'count-of-kind-unknown': {
    message: '"{of}" cannot be counted.',
    remedy: 'Write {folder}, or one of {known}.',
    guide: 'Write the folder alone, or one of the kinds named.',
  },
  'count-item-missing': {
    message: '"{item}" is counted but is not in the text of this file.',
    remedy: 'Write the words as they are in the text, or remove them from items.',
  },
  'count-item-twice': {
    message: '"{item}" is counted twice.',
    remedy: 'Name each thing once in items.',
  },
  'comparison-false': {
    message: '"{words}" is not true: {of} is {ofNumber}, {to} is {toNumber}.',
    remedy: 'Correct the words, or bind the numbers that they compare.',
  },
  'comparison-not-known': {
    message: '"{words}" is not certain: {of} is {ofNumber}, {to} is {toNumber}.',
    remedy: 'Remove the words: a bound can be on either side of the other number.',
  },
  'comparison-without-words': {
    message: '"{words}" is not a comparison that can be checked.',
    remedy: 'Use one of these words, without "not": {known}.',
    guide: 'Use one of the words named, in one direction only, and without "not".',
  },
  'comparison-of-other-units': {
    message: '"{words}" compares {unit} with {otherUnit}.',
    remedy: 'Compare two numbers in units of the same kind.',
  },
  'comparison-with-number': {
    message: 'The number "{typed}" is among the words of a comparison.',
    remedy: 'Move it outside, and bind it.',
  },
  'bound-said-twice': {
    message: 'The number itself prints "{printed}", and "{words}" also comes {side} it.',
    remedy: 'Delete "{words}".',
    guide: 'Delete the words before or after it.',
  },
  'bound-of-exact-number': {
    message: '"{words}" comes {side} {number}, which its source gives exactly.',
    remedy: 'Delete "{words}"; or, if two numbers are compared, put the words in <Compare of="…" to="…">.',
    guide: 'Delete the words; or, if two numbers are compared, put them in Compare.',
  },
  'bound-of-other-kind': {
    message: '"{words}" comes {side} {number}, which its source gives as "{printed}".',
    remedy: 'Delete "{words}"; or, if two numbers are compared, put the words in <Compare of="…" to="…">.',
    guide: 'Delete the words; or, if two numbers are compared, put them in Compare.',
  },
  'bound-of-exact-derived': {
    message: '"{words}" comes {side} {number}, which is computed exactly.',
    remedy: 'Delete "{words}": a derived number itself says how exact it is.',
    guide: 'Delete the words: a derived number itself says how exact it is.',
  },
  'bound-of-other-derived': {
    message: '"{words}" comes {side} {number}, which is computed as "{printed}".',
    remedy: 'Delete "{words}": a derived number itself says how exact it is.',
    guide: 'Delete the words: a derived number itself says how exact it is.',
  },
  'fall-before-gain': {
    message: '"{words}" comes before a gain.',
    remedy: 'Write "rose", or a word without a direction, such as "changed".',
  },
  'direction-before-minus': {
    message: '"{words}" comes before a number that prints a minus sign.',
    remedy: 'Write a word without a direction, such as "changed by".',
  },
  'unit-beside-other': {
    message: '"{words}" comes directly {side} a number that prints "{printed}".',
    remedy: 'Write "{unit}": that is the unit of the number.',
    guide: 'Delete what comes before or after it, or write the unit named.',
  },
  'part-beside-number': {
    message: '"{words}" comes directly {side} a number that prints "{printed}".',
    remedy: 'Delete "{words}": readers would read it as part of the number.',
    guide: 'Delete what comes before or after it, or write the unit named.',
  },
  'part-beside-derived': {
    message: '"{words}" comes directly {side} a number that prints its own unit.',
    remedy: 'Delete "{words}": readers would read it as part of the number.',
    guide: 'Delete what comes before or after it.',
  },
  'component-inside-word': {
    message: 'This component is inside a word.',
    remedy: 'Put it after the word, with a space after it if another word follows.',
  },
  'waiver-without-reason': {
    message: '"{because}" is not a reason.',
    remedy: 'Say in a sentence why the number may be typed: readers see it on the method page.',
  },
  'waiver-of-several': {
    message: 'This waiver covers more than one number: "{words}".',
    remedy: 'Waive each one separately, with its reason, and bind those that are data.',
  },
  'name-of-number': {
    message: '"{name}" is a number, not a name.',
    remedy: 'Write the whole name, with its capital letter, e.g. Windows 11; a number belongs in a dataset.',
  },
} as const;
