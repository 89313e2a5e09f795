import type { FuzzTask } from './worker.ts';

/** The content that a mutant starts from: the small report of the messages, and at every fourth that of the site. */
export function baseOf(bases: FuzzTask['bases'], number: number): string {
  return number % 4 === 0 ? bases.site : bases.small;
}
