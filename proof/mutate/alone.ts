import { buildMutant, type Mutant } from './build-mutant.ts';
import { findWords } from './judge.ts';
import type { Mutation } from './list-mutations.ts';

/**
 * Mutates one value alone: of the values whose digits no other number has, the one that appears most often. Its old digits must be gone
 * from all text of the site, with or without an address.
 */
export async function mutateAlone(base: Mutant, candidates: Mutation[]): Promise<Alone> {
  const values = [...base.numbers.facts.cells.values(), ...base.numbers.derived.values()].map(({ value }) => value);
  const counts = Map.groupBy(base.tally.appearances, ({ cell }) => cell);
  const unique = candidates.filter(
    ({ kind, from }) => kind === 'value' && values.filter((value) => value.includes(from)).length === 1 && from.length > 3,
  );
  const [mutation] = unique.sort((a, b) => counts.get(b.cells[0]!)!.length - counts.get(a.cells[0]!)!.length);
  if (!mutation) throw new Error('No observation has digits that no other number has.');
  const mutant = await buildMutant([mutation]);
  const cell = mutation.cells[0]!;
  const showing = base.numbers.figures.filter(({ cells }) => cells.some(({ address }) => address === cell)).map(({ fields }) => fields.id);
  const wrongPictures = [...base.pictures].filter(
    ([file, hash]) => (mutant.pictures.get(file) !== hash) !== showing.includes(file.split('/')[1]!),
  );
  return {
    cell,
    from: mutation.from,
    to: mutation.to,
    before: findWords(base, mutation.from),
    after: findWords(mutant, mutation.from),
    pictures: base.pictures.size,
    wrongPictures: wrongPictures.map(([file]) => file),
    faults: mutant.tally.faults.length,
  };
}

/** Whether the change was made everywhere and nowhere else. */
export function isAlone({ before, after, wrongPictures, faults }: Alone): boolean {
  return before.length > 0 && after.length === 0 && wrongPictures.length === 0 && faults === 0;
}

export interface Alone {
  cell: string;
  from: string;
  to: string;
  /** The places that had the old digits before, and those that still have them. */
  before: string[];
  after: string[];
  /** The number of pictures; those that changed without showing the number, or show it and did not change. */
  pictures: number;
  wrongPictures: string[];
  faults: number;
}
