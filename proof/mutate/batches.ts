import type { ContentCopy } from './content-copy.ts';
import type { Mutation } from './list-mutations.ts';

/**
 * Finds the mutations that the content check refuses on their own, and combines the others in as few sets as the check accepts. A set
 * contains one kind, so that each change in an output can be recognised by its address.
 */
export function toBatches(mutations: Mutation[], copy: ContentCopy): { refused: Map<Mutation, string>; batches: Mutation[][] } {
  const refused = new Map<Mutation, string>();
  for (const mutation of mutations) {
    const message = copy.refuse([mutation]);
    if (message !== undefined) refused.set(mutation, message);
  }
  const left = mutations.filter((mutation) => !refused.has(mutation));
  return { refused, batches: [...Map.groupBy(left, ({ kind }) => kind).values()].flatMap((group) => splitUntilPassed(group, copy)) };
}

/** Halves a set that is refused until each part passes, and joins parts that pass together. */
function splitUntilPassed(group: Mutation[], copy: ContentCopy): Mutation[][] {
  if (group.length < 2 || copy.refuse(group) === undefined) return [group];
  const middle = Math.ceil(group.length / 2);
  const parts = [...splitUntilPassed(group.slice(0, middle), copy), ...splitUntilPassed(group.slice(middle), copy)];
  const joined: Mutation[][] = [];
  for (const part of parts) {
    const home = joined.find((batch) => copy.refuse([...batch, ...part]) === undefined);
    if (home) home.push(...part);
    else joined.push([...part]);
  }
  return joined;
}
