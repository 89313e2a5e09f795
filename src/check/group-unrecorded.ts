import { isArrival, isWithdrawal } from '#schemas/change.ts';
import type { UnrecordedChange } from './compare-numbers.ts';

/**
 * Groups unrecorded changes into the records to write: numbers that were only added are one addition; everything else needs an editor who
 * knows the reason. An added number that replaces one of its dataset, or the same one of another dataset, is recorded together with it.
 */
export function groupUnrecorded(unrecorded: UnrecordedChange[]): UnrecordedGroup[] {
  const gone = unrecorded.filter(isWithdrawal).map(({ of }) => of);
  const [datasets, numbers] = [new Set(gone.map(datasetOf)), new Set(gone.map(withoutDataset))];
  const isAddition = (one: UnrecordedChange): boolean =>
    isArrival(one) && !datasets.has(datasetOf(one.of)) && !numbers.has(withoutDataset(one.of));
  const [additions, others] = [unrecorded.filter(isAddition), unrecorded.filter((one) => !isAddition(one))];
  const records: UnrecordedGroup[] = [];
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

export interface UnrecordedGroup {
  /** A suggestion for the name of the record, after its date. */
  id: string;
  /** Undefined if only an editor can know it. */
  class: 'addition' | undefined;
  changes: UnrecordedChange[];
}
