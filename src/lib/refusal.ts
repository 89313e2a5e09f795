/** What cannot be computed or shown, in words for the editor who can mend it, and for readers who are told why a number is not there. */
export class Refusal extends Error {
  /** What to do. */
  readonly remedy: string;
  /** Behind "cannot be computed: ", as readers need it. */
  readonly reason: string;

  constructor(message: string, remedy: string, reason: string = message) {
    super(message);
    this.name = 'Refusal';
    this.remedy = remedy;
    this.reason = reason;
  }
}
