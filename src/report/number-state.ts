import type { Proof } from '#schemas/fields.ts';
import type { ChangeItem, WordingProperty } from '#schemas/change.ts';
import type { Cell, NumberState, Report } from './report.ts';

/** The published properties of a number, without the words around it. */
export function toState({ measure, observation }: Cell): NumberState {
  const { value, qualifier, status, stated, sources } = observation;
  return { value, unit: measure.unit, qualifier, status, stated, sources };
}

/** The value of the property that a change names: null if there is no number, undefined if it is not known. */
export function readProperty(state: NumberState | undefined, property: keyof NumberState | 'number'): unknown {
  if (state === undefined) return null;
  if (property !== 'number') return state[property];
  const { value, unit, qualifier, status } = state;
  return { value, unit, qualifier, status };
}

/** A copy of the state with the property on one side of a change. A record of an added number does not give its date and sources. */
export function writeProperty(state: NumberState | undefined, item: ChangeItem, side: 'old' | 'new'): NumberState | undefined {
  if (item.property === 'number') {
    const number = item[side];
    return number === null ? undefined : { ...state, ...number };
  }
  return state && { ...state, [item.property]: item[side] };
}

/** Whether two values of a property are equal; the order of sources and of fields does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return toComparable(one) === toComparable(other);
}

/** A value of a property as messages show it. */
export function nameValue(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `"${(value as Proof[]).map(({ id, role }) => `${id} ${role}`).join(', ')}"`;
  return typeof value === 'object' ? `"${Object.values(value).join(' ')}"` : JSON.stringify(value);
}

/** The words at an address that a change may name, or undefined if there are none of that kind. */
export function findWords(
  { datasets, cells }: Pick<Report, 'datasets' | 'cells'>,
  address: string,
  property: WordingProperty,
): string | null | undefined {
  const [id = '', seriesId, period] = address.split('/');
  const dataset = datasets.get(id);
  if (period !== undefined) return property === 'note' ? cells.get(address)?.observation.note : undefined;
  if (seriesId === undefined) return property === 'title' || property === 'note' ? dataset?.[property] : undefined;
  const series = dataset?.series.find((one) => one.id === seriesId);
  if (property === 'note' || property === 'title') return undefined;
  const measure = dataset?.measures.find((one) => one.id === series?.measure);
  return { label: series?.label, measure: measure?.label, definition: measure?.definition }[property];
}

function toComparable(value: unknown): string {
  if (Array.isArray(value))
    return (value as Proof[])
      .map(({ id, role }) => `${id} ${role}`)
      .sort()
      .join(', ');
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
