import type { Description } from '#problems/problem.ts';

/**
 * Why something cannot be computed or shown: as a problem for the editor who can correct it, and as a reason for readers who miss a number.
 */
export class Refusal extends Error {
  readonly description: Description;
  /** The words after "cannot be computed: ". */
  readonly reason: string;

  constructor(description: Description, reason: string = description.message) {
    super(description.message);
    this.name = 'Refusal';
    this.description = description;
    this.reason = reason;
  }
}
