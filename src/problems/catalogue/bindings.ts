const forms =
  'Write {dataset/series/period}, {change of=… from=… as=growth}, {count words=… of=…}, {compare words=… of=… to=…} or {waive words=… because=…}; words with spaces in double quotes.';

/** Bindings in braces that cannot be read. */
export const braces = {
  'binding-word-without-name': {
    message: 'The binding {binding} cannot be read at "{word}": write name=value.',
    remedy: forms,
  },
  'binding-option-twice': {
    message: 'The binding {binding} has {option} twice.',
    remedy: forms,
  },
  'binding-without-words': {
    message: 'The binding {binding} has no words.',
    remedy: forms,
  },
  'binding-option-unknown': {
    message: 'The binding {binding} has no option {options}.',
    remedy: forms,
  },
  'binding-option-of-other-words': {
    message: 'In the binding {binding}, {option} cannot be "{value}", only {values}.',
    remedy: forms,
  },
  'binding-option-missing': {
    message: 'The binding {binding} needs {option}.',
    remedy: forms,
  },
  'binding-without-address': {
    message: '{binding} is not a binding: write {dataset/series/period}.',
    remedy: forms,
  },
  'binding-option-wrong': {
    message: 'The binding {binding} has {option}="{value}", which {why}.',
    remedy: forms,
  },
  'binding-options-wrong': {
    message: 'The binding {binding} {why}.',
    remedy: forms,
  },
  'brace-without-partner': {
    message: 'This text has an unmatched brace.',
    remedy: forms,
  },
} as const;

/** Sentences that omit what their numbers need, or contradict it. */
export const bindings = {
  'number-without-status': {
    message: 'The sentence does not say that this number is {status}.',
    remedy: 'Use {words} in the sentence, or remove status="in-sentence" to print "{suffix}".',
    guide: 'Use the status word in the sentence, or remove status="in-sentence".',
  },
  'number-without-unit': {
    message: 'The sentence does not name the unit, {unit}.',
    remedy: 'Name the unit in the sentence, or use show="full".',
  },
  'number-without-qualifier': {
    message: 'The source says "{qualifier}" for this number, but the sentence does not.',
    remedy: 'Add "{qualifier}" to the sentence, or use show="number".',
    guide: 'Add the word to the sentence, or use show="number".',
  },
  'number-of-other-year': {
    message: 'The number is for {period}, but "{words}" comes {side} it.',
    remedy: 'Correct the year, or bind the number for that year.',
  },
} as const;
