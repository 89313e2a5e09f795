import { ledgerFile, type Ledger } from '#schemas/ledger.ts';
import type { Problem } from '#problems/problem.ts';
import { addressesOfDataset, addressesOfFigure, addressOfClaim, addressOfErratum } from '#lib/addresses.ts';

/** A reference that leads nowhere, with what to do where its thing was published and is gone: an address that readers know is retired, not forgotten. */
export function tellRetired(problem: Problem, ledger: Ledger): Problem {
  const [, what = '', id = ''] = /^No (\w+) has the id "([^"]+)"/.exec(problem.message) ?? [];
  const address = addresses[what]?.(id);
  const state = address === undefined ? undefined : ledger[address];
  if (address === undefined || state === undefined) return problem;
  const retire =
    state === 'here'
      ? `say in ${ledgerFile} what became of ${address} (see "Rename or retire" in the handbook, /handbook/corrections/)`
      : `${address} is retired in ${ledgerFile} already`;
  return { ...problem, remedy: `It was published. Restore its file; or, if it is gone for good, name it here no more: ${retire}.` };
}

/** Where a thing is published, by what messages call it. */
const addresses: Record<string, (id: string) => string> = {
  term: (id) => `/glossary/#${id}`,
  source: (id) => `/sources/#${id}`,
  claim: addressOfClaim,
  erratum: addressOfErratum,
  dataset: (id) => addressesOfDataset(id).page,
  figure: (id) => addressesOfFigure(id).page,
};
