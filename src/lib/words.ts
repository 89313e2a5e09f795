import type { Claim } from '#schemas/claim.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import type { Projection } from '#schemas/projection.ts';
import type { roles } from '#schemas/fields.ts';
import type { Milestone } from '#schemas/milestone.ts';

/** Verdict on a projection, for readers. */
export const verdictWords: Record<Projection['verdict'], string> = {
  met: 'met',
  missed: 'missed',
  overtaken: 'overtaken',
  'cannot-be-scored': 'cannot be scored',
  open: 'open',
  'not-a-projection': 'not a projection',
};

/** What each verdict on a projection means; `called` is the noun for the audited source. */
export const describeVerdicts = (called: string): Record<Projection['verdict'], string> => ({
  met: 'A comparable outcome agrees with the forecast within the rounding of both.',
  missed: 'A comparable outcome differs from the forecast by more than rounding.',
  overtaken: `The value was passed before its time, or before the ${called} was written. That is not the same as met.`,
  'cannot-be-scored': 'The period is over and nothing comparable was found.',
  open: 'The period is not over, or its outcome is still to come.',
  'not-a-projection': 'It reads like a forecast but is not one.',
});

/** Verdict on a claim of the source. */
export const holdsWords: Record<Claim['holds'], string> = {
  yes: 'Holds',
  no: 'Does not hold',
  qualified: 'Holds in part',
  untested: 'Untested',
  open: 'Still open',
};

/** Whether the origin of a claim was found. */
export const originWords: Record<Claim['origin'], string> = { traced: 'traced', partly: 'partly traced', 'not-found': 'not found' };

/** How certain a verdict is. */
export const confidenceWords: Record<Claim['confidence'], string> = { high: 'high', medium: 'medium', low: 'low' };

/** What each status means; `called` is the noun for the audited source. */
export const describeStatuses = (called: string): Record<Status, string> => ({
  actual: 'Official accounts or measured prices.',
  estimate: 'Somebody calculated it, or described it as already reached. If the year had not ended, a note says so.',
  projection: 'Somebody said it of a time that had not ended. It stays a projection until somebody measures the outcome.',
  target: 'What a plan wants to happen.',
  reported: `Stated by somebody, or counted in the ${called}; not checked against a measurement of our own.`,
});

/** How a column or bar of a status is filled. */
export const statusFills: Record<Status, string> = {
  actual: 'solid',
  estimate: 'tinted, with an outline',
  projection: 'hatched, with a dashed outline',
  target: 'hollow, with a heavy outline',
  reported: 'ruled with lines',
};

/** What a qualifier means. */
export const qualifierMeanings: Record<Qualifier, string> = {
  exact: 'The source gives the number without a qualifying word.',
  about: 'The source rounds, or says “about”.',
  'at-least': 'The source says “more than”: the number is a lower bound.',
  'at-most': 'The source says “at most”: the number is an upper bound.',
};

/** The role of a source in a statement. */
export const roleWords: Record<(typeof roles)[number], string> = {
  states: 'states',
  confirms: 'confirms',
  contradicts: 'contradicts',
  context: 'context only',
};

/** Headings for the numbers of a source, by role. */
export const roleHeadings: Record<(typeof roles)[number], string> = {
  states: 'Numbers it states',
  confirms: 'Numbers it confirms',
  contradicts: 'Numbers it contradicts',
  context: 'Context only for',
};

/** Kinds of milestones. */
export const strandWords: Record<Milestone['strand'], string> = { research: 'Research', product: 'Product', announcement: 'Announcement' };
