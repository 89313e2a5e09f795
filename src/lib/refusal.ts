import type { Description } from '#problems/problem.ts';
import type { Report } from '#report/report.ts';
import type { Fillings, PlainKey } from '#words/keys.ts';
import { say } from './say.ts';

/**
 * Why something cannot be computed or shown: as a problem for the editor who can correct it, and as a reason for readers who miss a number.
 */
export class Refusal extends Error {
  readonly description: Description;
  readonly reason: Reason;

  constructor(description: Description, reason: Reason = () => description.message) {
    super(description.message);
    this.name = 'Refusal';
    this.description = description;
    this.reason = reason;
  }
}

/** Why not, in the words of a report for its readers, to follow "cannot be computed: ". */
export type Reason = (report: Pick<Report, 'words'>) => string;

/** A reason in words of the interface. */
export function because<Key extends PlainKey>(key: Key, ...values: Fillings<Key>): Reason {
  return (report) => say(report, key, ...values);
}
