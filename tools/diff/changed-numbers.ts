import { compareNumbers } from '#check/compare-numbers.ts';
import { formatCell, statusWords } from '#lib/format.ts';
import type { NumberState } from '#report/report.ts';
import { isSame } from '#report/number-state.ts';
import { listPlaces, type NumberPlace } from './number-places.ts';
import type { State } from './read-state.ts';

/** Numbers that were added, removed or changed, with every page that shows them and whether the list of changes records it. */
export function listChangedNumbers(before: State, after: State, since: string): ChangedNumber[] {
  const [old, now] = [before, after].map(({ numbers }) => new Map(numbers.numbers.map((number) => [number.key, number])));
  const unrecorded = new Set(compareNumbers(before.numbers, after.numbers, since).unrecorded.map(({ of }) => of));
  return [...new Set([...old!.keys(), ...now!.keys()])].sort().flatMap((key) => {
    const [was, is] = [old!.get(key), now!.get(key)];
    if (was && is && isSame(was.state, is.state)) return [];
    const address = (is ?? was)!.address;
    return [
      {
        address,
        before: was ? describe(was.state) : undefined,
        after: is ? describe(is.state) : undefined,
        isRecorded: !unrecorded.has(address),
        places: listPlaces(is ? after : before, address),
      },
    ];
  });
}

/** Derived numbers that were added, removed or changed. */
export function listChangedDerived(before: State, after: State): { id: string; before?: string; after?: string }[] {
  if (!before.isBuilt || !after.isBuilt) return [];
  return [...new Set([...before.derived.keys(), ...after.derived.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.derived.get(id), after.derived.get(id)];
    return was === is ? [] : [{ id, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function describe(state: NumberState): string {
  const number = formatCell({ ...state, signed: false }, { show: 'full', status: 'in-sentence' });
  const sources = (state.sources ?? []).map(({ id, role }) => `${id} ${role}`).join(', ');
  const stated = state.stated ? `, stated ${state.stated}` : '';
  return `${number}, ${statusWords[state.status]}, ${state.qualifier}${stated}${sources === '' ? '' : `; sources: ${sources}`}`;
}

export interface ChangedNumber {
  address: string;
  /** In words; undefined if there was none. */
  before: string | undefined;
  after: string | undefined;
  /** Whether content/changes records it. */
  isRecorded: boolean;
  /** Where readers see it. */
  places: NumberPlace[];
}
