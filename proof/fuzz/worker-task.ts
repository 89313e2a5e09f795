import type { Mutant } from './mutate.ts';

/** The content from which a mutant is made: the small report of the messages, or every fourth time that of the site. */
export function baseOf(bases: FuzzTask['bases'], number: number): string {
  return number % 4 === 0 ? bases.site : bases.small;
}

export interface FuzzTask {
  seed: number;
  numbers: number[];
  /** Folders with `content`. */
  bases: { small: string; site: string };
}

export interface Outcome extends Mutant {
  errors: number;
  faults: string[];
  milliseconds: number;
}

export type FuzzMessage = { begun: Mutant } | { ended: Outcome };
