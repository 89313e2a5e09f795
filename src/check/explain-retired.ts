import type { Ledger } from '#schemas/ledger.ts';
import { describe, isOf, type Problem } from '#problems/problem.ts';
import { addressesOfDataset, addressesOfFigure, addressOfClaim, addressOfErratum, addressOfSource, addressOfTerm } from '#lib/addresses.ts';

/**
 * A reference to something that was published and is gone gets a remedy that retires its address in the ledger; other problems are
 * unchanged.
 */
export function explainRetired(problem: Problem, ledger: Ledger): Problem {
  const named = findNamed(problem);
  const address = named && addresses[named.what]?.(named.id);
  const state = address === undefined ? undefined : ledger[address];
  if (!named || address === undefined || state === undefined) return problem;
  const nearest = problem.about.nearest as string | undefined;
  return { ...problem, ...describe(state === 'here' ? 'id-unknown-published' : 'id-unknown-retired', { ...named, address, nearest }) };
}

/** The missing thing that a reference names. */
function findNamed(problem: Problem): { what: string; id: string } | undefined {
  if (isOf(problem, 'id-unknown')) return { what: String(problem.about.what), id: String(problem.about.id) };
  if (isOf(problem, 'dataset-unknown', 'change-dataset-unknown')) return { what: 'dataset', id: String(problem.about.id) };
  if (isOf(problem, 'figure-unknown')) return { what: 'figure', id: String(problem.about.id) };
  return undefined;
}

/** The address of a thing, by what messages call it. */
const addresses: Record<string, (id: string) => string> = {
  term: addressOfTerm,
  source: addressOfSource,
  claim: addressOfClaim,
  erratum: addressOfErratum,
  dataset: (id) => addressesOfDataset(id).page,
  figure: (id) => addressesOfFigure(id).page,
};
