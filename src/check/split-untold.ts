import { isArrival, isWithdrawal } from '#schemas/change.ts';
import type { UntoldChange } from './compare-numbers.ts';

/**
 * The changes that belong into one record each: numbers that only came are additions; everything else needs an editor who knows why. A
 * number that came where another of its dataset, or the same one of another dataset, went took its place and is told with it.
 */
export function splitUntold(untold: UntoldChange[]): UntoldRecord[] {
  const gone = untold.filter(isWithdrawal).map(({ of }) => of);
  const [datasets, numbers] = [new Set(gone.map(datasetOf)), new Set(gone.map(withoutDataset))];
  const isAddition = (one: UntoldChange): boolean =>
    isArrival(one) && !datasets.has(datasetOf(one.of)) && !numbers.has(withoutDataset(one.of));
  const [additions, others] = [untold.filter(isAddition), untold.filter((one) => !isAddition(one))];
  const records: UntoldRecord[] = [];
  if (others.length > 0) records.push({ id: datasetOf(others[0]!.of), class: undefined, changes: others });
  if (additions.length > 0) {
    const about = datasetOf(additions[0]!.of);
    records.push({ id: records.some(({ id }) => id === about) ? `${about}-additions` : about, class: 'addition', changes: additions });
  }
  return records;
}

function datasetOf(address: string): string {
  return address.split('/')[0]!;
}

function withoutDataset(address: string): string {
  return address.slice(datasetOf(address).length);
}

export interface UntoldRecord {
  /** What the record may be called behind its date. */
  id: string;
  /** Undefined where only an editor knows it. */
  class: 'addition' | undefined;
  changes: UntoldChange[];
}
