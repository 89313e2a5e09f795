import type { Description } from '#problems/problem.ts';

/** What cannot be computed or shown: as a problem for the editor who can mend it, and for readers who are told why a number is not there. */
export class Refusal extends Error {
  readonly description: Description;
  /** Behind "cannot be computed: ", as readers need it. */
  readonly reason: string;

  constructor(description: Description, reason: string = description.message) {
    super(description.message);
    this.name = 'Refusal';
    this.description = description;
    this.reason = reason;
  }
}
