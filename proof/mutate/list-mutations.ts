import type { Fact, Facts } from '../verify/facts.ts';

/** One changed value, status and source for every observation, and one changed unit for every measure. */
export function listMutations({ datasets, cells, sources }: Facts): Mutation[] {
  const facts = [...cells.values()];
  return [...datasets].flatMap(([dataset, { measures, series }]) => [
    ...measures.map(({ id, unit }, at): Mutation => {
      const touched = facts.filter((fact) => fact.dataset === dataset && fact.measure.id === id).map(({ address }) => address);
      return { kind: 'unit', dataset, cells: touched, path: ['measures', at, 'unit'], from: unit, to: otherUnits[unit] ?? 'count' };
    }),
    ...series.flatMap(({ observations, id }, at) =>
      observations.flatMap((observation, index): Mutation[] => {
        const fact = facts.find((one) => one.dataset === dataset && one.series.id === id && isSame(one, observation))!;
        const path = ['series', at, 'observations', index];
        const proof = Math.max(
          0,
          observation.sources.findIndex(({ role }) => role === 'states' || role === 'confirms'),
        );
        const from = observation.sources[proof]?.id ?? '';
        return [
          { kind: 'value', ...toOne(fact), path: [...path, 'value'], from: fact.value, to: changeValue(fact.value) },
          { kind: 'status', ...toOne(fact), path: [...path, 'status'], from: fact.status, to: otherStatus[fact.status] ?? '?' },
          {
            kind: 'source',
            ...toOne(fact),
            path: [...path, 'sources', proof, 'id'],
            from,
            to: findOtherSource(fact, from, [...sources.keys()]),
          },
        ];
      }),
    ),
  ]);
}

/** Changes the first non-zero digit: the same number of digits, clearly another number. */
function changeValue(value: string): string {
  if (!/[1-9]/.test(value)) return value.replace(/0$/, '1');
  return value.replace(/[1-9]/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));
}

/** The next source id that the number does not have yet. */
function findOtherSource({ sources }: Fact, from: string, ids: string[]): string {
  const named = new Set(sources.map(({ id }) => id));
  const rest = [...ids.slice(ids.indexOf(from) + 1), ...ids];
  return rest.find((id) => !named.has(id))!;
}

function isSame(fact: Fact, { period, stated }: { period: string; stated: string | null }): boolean {
  return fact.period === period && fact.stated === stated;
}

function toOne({ dataset, address }: Fact): { dataset: string; cells: string[] } {
  return { dataset, cells: [address] };
}

/** The most likely mistake: by a thousand, by a currency, by points. */
const otherUnits: Record<string, string> = {
  'tn-cny': 'bn-cny',
  'bn-cny': 'tn-cny',
  'million-cny': 'bn-cny',
  'bn-usd': 'bn-cny',
  'million-usd': 'million-cny',
  'cny-per-million-tokens': 'usd-per-million-tokens',
  'usd-per-million-tokens': 'cny-per-million-tokens',
  percent: 'percentage-points',
  'million-people': 'count',
  'million-accounts': 'million-people',
  'million-downloads': 'count',
  'tn-tokens-a-day': 'tn-tokens',
  'tn-tokens': 'tn-tokens-a-day',
  eflops: 'count',
  petabytes: 'zettabytes',
  zettabytes: 'petabytes',
  count: 'times',
};

/** A fact becomes a forecast and a forecast a fact, where there is a choice. */
const otherStatus: Record<string, string> = {
  actual: 'projection',
  estimate: 'actual',
  projection: 'target',
  target: 'projection',
  reported: 'estimate',
};

/** One change of the content. A unit belongs to a measure and so to all its numbers. */
export interface Mutation {
  kind: 'value' | 'unit' | 'status' | 'source';
  dataset: string;
  cells: string[];
  /** Its path in the file of the dataset. */
  path: (string | number)[];
  from: string;
  to: string;
}
