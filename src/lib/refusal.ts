/** What cannot be computed or shown, in words for the editor who can mend it. */
export class Refusal extends Error {
  /** What to do. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'Refusal';
    this.remedy = remedy;
  }
}
