import type { Qualifier } from '#schemas/observation.ts';

/** True if a number is only known to be more, or at most, than what is printed. */
export function isBound({ qualifier }: { qualifier: Qualifier }): boolean {
  return qualifier === 'at-least' || qualifier === 'at-most';
}
