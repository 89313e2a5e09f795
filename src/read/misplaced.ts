import { z } from 'astro/zod';
import { describe, type Description } from '#problems/problem.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';

/**
 * The folder to which a file belongs by its fields, if it is in another: most of its fields are known there, and few in its own folder.
 * Undefined if that is not certain.
 */
export function findRightFolder(here: CollectionName | undefined, data: unknown): CollectionName | undefined {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
  const given = Object.keys(data);
  const own = here === undefined ? 0 : countKnown(here, given);
  const [best] = (Object.keys(collections) as CollectionName[])
    .filter((name) => name !== here)
    .map((name) => ({
      name,
      known: countKnown(name, given),
      missing: fields[name].required.filter((field) => !given.includes(field)).length,
    }))
    .toSorted((one, other) => one.missing - other.missing || other.known - one.known);
  return best && best.missing <= 1 && best.known >= 3 && best.known >= given.length * 0.7 && own <= best.known / 2 ? best.name : undefined;
}

/** The problem of a file that belongs in the folder `right` instead of `here`; without `here`, of a file whose name is wrong. */
export function describeMisplaced(right: CollectionName, here: CollectionName | undefined): Description {
  return here === undefined ? describe('file-misnamed', { folder: right }) : describe('file-misplaced', { folder: right, here });
}

function countKnown(name: CollectionName, given: string[]): number {
  return given.filter((field) => fields[name].all.includes(field)).length;
}

const fields = Object.fromEntries(
  Object.entries(collections).map(([name, { schema }]) => {
    const tree = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Tree;
    const variants = [tree, ...(tree.oneOf ?? []), ...(tree.anyOf ?? [])];
    return [
      name,
      {
        all: variants.flatMap(({ properties = {} }) => Object.keys(properties)),
        required: variants[tree.properties ? 0 : 1]?.required ?? [],
      },
    ];
  }),
) as Record<CollectionName, { all: string[]; required: string[] }>;

interface Tree {
  properties?: Record<string, unknown>;
  required?: string[];
  oneOf?: Tree[];
  anyOf?: Tree[];
}
