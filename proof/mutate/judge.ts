import type { Appearance } from '../verify/tally.ts';
import { sayAll, sayQuantity } from '../verify/words.ts';
import type { Mutant } from './build-mutant.ts';
import type { Mutation } from './list-mutations.ts';

/** Judges each observation that a batch mutates by its address: which of its appearances changed, and whether all are now correct. */
export function judgeBatch(base: Mutant, mutant: Mutant): Verdict[] {
  const now = new Map(mutant.tally.appearances.map((appearance) => [keyOf(appearance), appearance]));
  const before = Map.groupBy(base.tally.appearances, ({ cell }) => cell);
  return mutant.mutations.flatMap((mutation) =>
    mutation.cells.map((cell) => {
      const outputs = new Map<string, { changed: number; all: number }>();
      const reasons = mutant.tally.faults
        .filter((fault) => fault.cell === cell)
        .map(({ file, output, aspect, shown, expected }) => `${file}, ${output}, ${aspect}: shown “${shown}”, expected “${expected}”`);
      for (const appearance of before.get(cell) ?? []) {
        const after = now.get(keyOf(appearance));
        const count = outputs.get(appearance.output) ?? { changed: 0, all: 0 };
        outputs.set(appearance.output, count);
        count.all += 1;
        // In another unit a number may have no further unit in which to show it. A missing appearance that is required is a fault of the
        // mutant itself.
        if (!after && mutation.kind !== 'unit') reasons.push(`${appearance.file}: no longer in ${appearance.output}`);
        else if (!after || sayStatements(after) !== sayStatements(appearance)) count.changed += 1;
      }
      reasons.push(...findLeftovers(cell, mutation, base, mutant));
      if (![...outputs.values()].some(({ changed }) => changed > 0)) reasons.push('no output changed');
      return { mutation, cell, outputs, reasons };
    }),
  );
}

/** Faults of a mutant at numbers that were not mutated. */
export function listStrayFaults({ mutations, tally }: Mutant): string[] {
  const touched = new Set(mutations.flatMap(({ cells }) => cells));
  return tally.faults
    .filter(({ cell }) => !touched.has(cell))
    .map(({ file, output, cell, shown, expected }) => `${file}, ${output}, ${cell}: shown “${shown}”, expected “${expected}”`);
}

/** Places that still show the old words of a number although no number has them any more: copies without an address. */
function findLeftovers(cell: string, { kind }: Mutation, base: Mutant, mutant: Mutant): string[] {
  if (kind === 'source') return [];
  const say = kind === 'status' ? sayAll : sayQuantity;
  const old = say(base.numbers.find(cell)!);
  const all = [...mutant.numbers.facts.cells.values(), ...mutant.numbers.derived.values()];
  // Digits alone may be anything, and the words of a fact are also the start of every other status of the same digits.
  if (!/\d.*\D/.test(old) || (kind === 'status' && !old.endsWith(')')) || all.some((number) => say(number).endsWith(old))) return [];
  return findWords(mutant, old).map((place) => `${place} still says “${old}”`);
}

/** The files that contain the words of a number, not as part of a longer one. The handbook shows numbers of its own report. */
export function findWords({ streams }: Pick<Mutant, 'streams'>, words: string): string[] {
  const pattern = new RegExp(`(?<![\\d.,])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|[.,]\\d)`);
  return streams
    .filter((stream) => !stream.file.startsWith('handbook/') && pattern.test(stream.words))
    .map(({ file, output }) => `${file} (${output})`);
}

function keyOf({ output, file, cell, nth }: Appearance): string {
  return [output, file, cell, nth].join('|');
}

function sayStatements({ statements }: Appearance): string {
  return JSON.stringify(statements.map(({ aspect, shown }) => [aspect, shown]));
}

export interface Verdict {
  mutation: Mutation;
  cell: string;
  /** How many of its appearances changed, and how many there are, in each output. */
  outputs: Map<string, { changed: number; all: number }>;
  /** Why the mutation survived; empty if it was found. */
  reasons: string[];
}
