import type { Status } from '#schemas/observation.ts';

/** Whether a sentence states the status of its number. */
export function saysStatus(sentence: string, status: Status): boolean {
  return said[status].test(sentence.replace(denied, ' '));
}

/** Each status as messages name it. */
export const statusNames: Record<Status, string> = {
  actual: 'actual',
  estimate: 'an estimate',
  projection: 'projected',
  target: 'a target',
  reported: 'only reported',
};

/** Words for each status, of which a sentence needs one, as a message lists them. */
export const wordsForStatus: Record<Status, string> = {
  actual: '',
  estimate: '"estimate" or "estimated"',
  projection: '"projected", "forecast" or "expected"',
  target: '"target"',
  reported: '"reported", "states", "says", "gives", "names" or "promises"',
};

/** "Not projected" does not state a status; nor does "unexpected", "this report" or "the state". */
const denied = /\b(?:not|never|nobody|no one|nothing|no|nor|without)\s(?:(?:yet|an?|any|even|longer|really|officially|been)\s)*\p{L}+/giu;
const said: Record<Status, RegExp> = {
  actual: /(?:)/,
  estimate: /\bestimat/i,
  projection: /\b(?:project(?:ed|s|ing|ions?)|forecast\w*|expect(?:s|ed|ing|ations?)?)\b/i,
  target: /\btarget/i,
  reported:
    /(?<!\b(?:this|our)\s)\breport(?!ers?\b)|\bstat(?:es|ed|ing|ements?)\b|(?<!\b(?:the|an?|this|each)\s)\bstate\b|\bsa(?:y|ys|id)\b|\bg(?:i|a)ves?\b|(?<!\ban?\s)\bgiven\b|\bgiving\b|(?<!\b(?:its|the|a|their|by|whose)\s)\bname\b|\bnam(?:es|ed)\b|\bpromis/i,
};
