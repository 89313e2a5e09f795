import type { Claim } from '#schemas/claim.ts';
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
