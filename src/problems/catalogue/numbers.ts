/** Words of a sentence that do not fit its numbers: counts, comparisons, bounds, units, references and waivers. */
export const numbers = {
  'text-reference-unknown': {
    message: 'There is no {what} {number}.',
    remedy: 'Mend the number, or the words before it.',
    guide: 'A chapter, part or figure of this report: mend its number.',
  },
  'text-reference-paragraph-unknown': {
    message: 'The audited source has no paragraph {number}: it has {last}.',
    remedy: 'Mend the number, or the words before it.',
  },
  'count-without-number': {
    message: '"{words}" is no count.',
    remedy: 'Put the number word alone into Count, e.g. three.',
  },
  'count-wrong': {
    message: 'The text counts {words}, but there are {counted}: {things}.',
    remedy: 'Write {counted}, or mend what is counted.',
    guide: 'Write the right number, or mend what is counted.',
  },
  'count-of-list-wrong': {
    message: 'The text counts {words}, but there are {counted}: in the list or table that follows.',
    remedy: 'Write {counted}, or mend what is counted.',
    guide: 'Write the right number, or mend what is counted.',
  },
  'count-of-list-missing': {
    message: 'No list or table follows that could be counted.',
    remedy: 'Name what is counted: of="projections", or items="one; another".',
  },
  'count-of-structure-unknown': {
    message: 'No structure has the id "{id}".',
    remedy: 'Write of="structures/id".',
  },
  'count-of-folder-unknown': {
    message: '"{of}" is nothing that can be counted.',
    remedy: 'Write list, structures/id, or one of {known}.',
    guide: 'Write list, structures/id, or one of the folders that are named.',
  },
  'count-of-kind-unknown': {
    message: '"{of}" is nothing that can be counted.',
    remedy: 'Write {folder}, or one of {known}.',
    guide: 'Write the folder alone, or one of the kinds that are named.',
  },
  'count-item-missing': {
    message: '"{item}" is counted and stands nowhere in the text of this file.',
    remedy: 'Write the words as they stand in the text, or take them out of items.',
  },
  'count-item-twice': {
    message: '"{item}" is counted twice.',
    remedy: 'Name each thing once in items.',
  },
  'comparison-false': {
    message: '"{words}" does not hold: {of} is {ofNumber}, {to} is {toNumber}.',
    remedy: 'Mend the words, or bind the numbers that they compare.',
  },
  'comparison-not-known': {
    message: '"{words}" is not known: {of} is {ofNumber}, {to} is {toNumber}.',
    remedy: 'Leave the words out: a bound may lie on either side of the other number.',
  },
  'comparison-without-words': {
    message: '"{words}" says no comparison that can be checked.',
    remedy: 'Write one of these words, without "not": {known}.',
    guide: 'Use one of the words that are named, one direction only, and no "not".',
  },
  'comparison-of-other-units': {
    message: '"{words}" compares {unit} with {otherUnit}.',
    remedy: 'Compare two numbers in units of one kind.',
  },
  'comparison-with-number': {
    message: 'The number "{typed}" stands among the words of a comparison.',
    remedy: 'Put it outside, and bind it.',
  },
  'bound-said-twice': {
    message: 'The number prints "{printed}" itself, and "{words}" stands {side} it.',
    remedy: 'Delete "{words}".',
    guide: 'Delete the words before or behind it.',
  },
  'bound-of-exact-number': {
    message: '"{words}" stands {side} {number}, which its source gives exactly.',
    remedy: 'Delete "{words}"; or, if two numbers are compared, put the words into <Compare of="…" to="…">.',
    guide: 'Delete the words; or, if two numbers are compared, put them into Compare.',
  },
  'bound-of-other-kind': {
    message: '"{words}" stands {side} {number}, which its source gives as "{printed}".',
    remedy: 'Delete "{words}"; or, if two numbers are compared, put the words into <Compare of="…" to="…">.',
    guide: 'Delete the words; or, if two numbers are compared, put them into Compare.',
  },
  'bound-of-exact-derived': {
    message: '"{words}" stands {side} {number}, which is computed exactly.',
    remedy: 'Delete "{words}": a derived number says itself how exact it is.',
    guide: 'Delete the words: a derived number says itself how exact it is.',
  },
  'bound-of-other-derived': {
    message: '"{words}" stands {side} {number}, which is computed as "{printed}".',
    remedy: 'Delete "{words}": a derived number says itself how exact it is.',
    guide: 'Delete the words: a derived number says itself how exact it is.',
  },
  'fall-before-gain': {
    message: '"{words}" stands before a gain.',
    remedy: 'Write "rose", or a word without a direction such as "changed".',
  },
  'direction-before-minus': {
    message: '"{words}" stands before a number that prints a minus sign.',
    remedy: 'Write a word without a direction such as "changed by".',
  },
  'unit-beside-other': {
    message: '"{words}" stands directly {side} a number that prints "{printed}".',
    remedy: 'Write "{unit}": that is the unit of the number.',
    guide: 'Delete what stands before or behind it, or write the unit that is named.',
  },
  'part-beside-number': {
    message: '"{words}" stands directly {side} a number that prints "{printed}".',
    remedy: 'Delete "{words}": readers would take it for a part of the number.',
    guide: 'Delete what stands before or behind it, or write the unit that is named.',
  },
  'part-beside-derived': {
    message: '"{words}" stands directly {side} a number that prints "its own unit".',
    remedy: 'Delete "{words}": readers would take it for a part of the number.',
    guide: 'Delete what stands before or behind it.',
  },
  'sign-unseen': {
    message: 'A sign that nobody sees stands in the text.',
    remedy: 'Delete it, or type the words anew: it came with pasted text.',
  },
  'component-inside-word': {
    message: 'A component stands inside a word.',
    remedy: 'Put it behind the word, and a space behind it where another word follows.',
  },
  'waiver-without-reason': {
    message: '"{because}" is no reason.',
    remedy: 'Say in a sentence why the number may be typed: readers find it on the method page.',
  },
  'waiver-of-several': {
    message: 'A waiver stands around more than one number: "{words}".',
    remedy: 'Waive each for itself, with its reason, and bind those that are figures.',
  },
  'name-of-number': {
    message: '"{name}" is a number, and no name.',
    remedy: 'Write the name whole, with its capital letter, e.g. Windows 11; a number belongs into a dataset.',
  },
} as const;
