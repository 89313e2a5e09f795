import type { Status } from '#schemas/observation.ts';

/** Whether a sentence says how far its number is a fact. */
export function saysStatus(sentence: string, status: Status): boolean {
  return said[status].test(sentence);
}

/** What a number of a status is, as messages call it. */
export const statusNames: Record<Status, string> = {
  actual: 'actual',
  estimate: 'an estimate',
  projection: 'projected',
  target: 'a target',
  reported: 'only reported',
};

/** Words of which one says the status. */
export const wordsForStatus: Record<Status, string> = {
  actual: '',
  estimate: 'estimate, estimated',
  projection: 'projected, forecast, expected',
  target: 'target',
  reported: 'reported, states, says, gives, names, promises',
};

const said: Record<Status, RegExp> = {
  actual: /(?:)/,
  estimate: /estimat/i,
  projection: /project|forecast|expect/i,
  target: /target/i,
  reported: /report|\bstat(e|es|ed|ing|ement)\b|\bsa(y|ys|id)\b|\bg(i|a)ve[ns]?\b|\bgiving\b|\bnam(e|es|ed)\b|\bpromis/i,
};
