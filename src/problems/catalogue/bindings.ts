const forms =
  'Write {dataset/series/period}, {change of=… from=… as=growth}, {count words=… of=…}, {compare words=… of=… to=…} or {waive words=… because=…}; words with spaces in double quotes.';

/** Bindings in braces that cannot be read. */
export const braces = {
  'binding-word-without-name': {
    message: 'This text has a binding that fails: {binding} cannot be read at "{word}": write name=value.',
    remedy: forms,
  },
  'binding-option-twice': {
    message: 'This text has a binding that fails: {binding} says {option} twice.',
    remedy: forms,
  },
  'binding-without-words': {
    message: 'This text has a binding that fails: {binding} lacks words.',
    remedy: forms,
  },
  'binding-option-unknown': {
    message: 'This text has a binding that fails: {binding} has no option {options}.',
    remedy: forms,
  },
  'binding-option-of-other-words': {
    message: 'This text has a binding that fails: {binding} has {option}="{value}"; it may be {values}.',
    remedy: forms,
  },
  'binding-option-missing': {
    message: 'This text has a binding that fails: {binding} lacks {option}.',
    remedy: forms,
  },
  'binding-without-address': {
    message: 'This text has a binding that fails: {binding} is no binding: write {dataset/series/period}.',
    remedy: forms,
  },
  'binding-option-wrong': {
    message: 'This text has a binding that fails: {binding} has {option}="{value}", which {why}.',
    remedy: forms,
  },
  'binding-options-wrong': {
    message: 'This text has a binding that fails: {binding} {why}.',
    remedy: forms,
  },
  'brace-without-partner': {
    message: 'This text has a brace without its partner.',
    remedy: forms,
  },
} as const;

/** Numbers whose sentence leaves out, or says otherwise, what they need. */
export const bindings = {
  'number-without-status': {
    message: 'The sentence does not say that this number is {status}.',
    remedy: 'Write one of these words into the sentence: {words}; or leave status="in-sentence" out, which prints "{suffix}".',
    guide: 'Write the status word into the sentence, or leave status="in-sentence" out.',
  },
  'number-without-unit': {
    message: 'The sentence does not name the unit, {unit}.',
    remedy: 'Write the unit into the sentence, or show="full".',
  },
  'number-without-qualifier': {
    message: 'The source says "{qualifier}" of this number and the sentence does not.',
    remedy: 'Write "{qualifier}" into the sentence, or show="number".',
    guide: 'Write the word into the sentence, or show="number".',
  },
  'number-of-other-year': {
    message: 'The number is of {period}, and "{words}" stands {side} it.',
    remedy: 'Mend the year, or bind the number of that year.',
  },
} as const;
