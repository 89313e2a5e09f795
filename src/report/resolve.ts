import { comparePeriods } from '#schemas/periods.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Code, type Description } from '#problems/problem.ts';
import type { Cell } from './report.ts';

/** The number at an address, or why there is none. */
export function resolveCell(cells: ReadonlyMap<string, Cell>, address: string): { found: Cell } | Unresolved {
  const found = cells.get(address);
  if (found) return { found };
  const [dataset = '', series = '', period = ''] = address.split('/');
  const all = [...cells.values()];
  const ofDataset = all.filter((cell) => cell.datasetId === dataset);
  if (ofDataset.length === 0) {
    // A dataset that was renamed can be found by its series.
    const alike = new Set(all.flatMap((cell) => (cell.series.id === series && series !== '' ? [cell.datasetId] : [])));
    const [renamed] = alike.size === 1 ? alike : [];
    const nearest = findNearest(dataset, new Set(all.map((cell) => cell.datasetId))) ?? renamed;
    return describe('dataset-unknown', { id: dataset, nearest });
  }
  const ofSeries = ofDataset.filter((cell) => cell.series.id === series);
  if (ofSeries.length === 0) {
    const nearest = findNearest(series, new Set(ofDataset.map((cell) => cell.series.id)));
    return describe('series-unknown', { dataset, id: series, nearest });
  }
  const samePeriod = ofSeries.filter((cell) => cell.observation.period === period.split('@')[0]);
  if (samePeriod.length > 1) {
    const addresses = samePeriod.map((cell) => cell.address).join(' or ');
    return describe('number-ambiguous', { address, count: samePeriod.length, addresses });
  }
  const periods = sortByPeriod(ofSeries).map((cell) => cell.address.slice(`${dataset}/${series}/`.length));
  return describe('period-unknown', { series: `${dataset}/${series}`, period, periods });
}

/** The numbers at the address of a series or of one number, ordered by period; or why there are none. */
export function resolveCells(cells: ReadonlyMap<string, Cell>, address: string): { found: Cell[] } | Unresolved {
  if (address.split('/').length > 2) {
    const one = resolveCell(cells, address);
    return 'found' in one ? { found: [one.found] } : one;
  }
  const found = [...cells.values()].filter((cell) => `${cell.datasetId}/${cell.series.id}` === address);
  if (found.length > 0) return { found: sortByPeriod(found) };
  return resolveCell(cells, `${address}/`) as Unresolved;
}

/** Whether a code means that an address leads to no number. */
export function isUnresolved(code: Code): code is Unresolved['code'] {
  return (unresolved as readonly Code[]).includes(code);
}

function sortByPeriod(cells: Cell[]): Cell[] {
  return cells.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period));
}

const unresolved = ['dataset-unknown', 'series-unknown', 'period-unknown', 'number-ambiguous'] as const;

/** Why an address leads to no number. */
export type Unresolved = Description<(typeof unresolved)[number]>;
