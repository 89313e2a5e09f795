import type { Description } from '#problems/problem.ts';

/** What cannot be computed or shown: as a problem for the editor who can correct it, and for readers, who learn why a number is missing. */
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
