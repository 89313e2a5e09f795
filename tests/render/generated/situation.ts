import type { Dataset } from '#schemas/dataset.ts';
import type { ChartSpec } from '#schemas/figure.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import type { Projection } from '#schemas/projection.ts';

/** A figure with all that a report must have for it, and what its drawings must show. */
export interface Situation {
  /** E.g. "2026/17", by which the command draws it again, or the name of a fixed situation. */
  name: string;
  /** What is special about it, in short words. */
  traits: string[];
  datasets: { id: string; data: Dataset }[];
  projections: { id: string; data: Projection }[];
  spec: ChartSpec;
  facts: Fact[];
  series: Named[];
  /** Names of rows, of bars and pairs; empty for other kinds. */
  rows: string[];
  /** Pairs of numbers of one series, by address, that no line may join are all those that are not listed here. */
  joins: ReadonlySet<string>;
  /** The code of the problem by which the check must refuse it; without one, it must be drawn. */
  refusal?: string;
}

/** A number that the figure must show. The exam computes it from what the generator wrote, without the engine. */
export interface Fact {
  cell: string;
  /** As in `data-key`: its series address; for pairs "forecast" or "outcome". */
  series: string;
  period: string;
  /** In the unit of the axis. */
  value: number;
  /** As written, e.g. "-3.70". */
  digits: string;
  status: Status;
  qualifier: Qualifier;
  interval: boolean;
}

interface Named {
  id: string;
  name: string;
}

/** The first month of a period and the month after its last, counted from January of year 0. */
export function monthsOf(period: string): [first: number, end: number] {
  const [year = '', part] = period.split('-');
  const start = Number(year) * 12;
  if (part === undefined) return [start, start + 12];
  const number = Number(part.replace(/\D/, ''));
  const length = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  return [start + (number - 1) * length, start + number * length];
}

/** The length of a period in months. */
export function lengthOfPeriod(period: string): number {
  const [first, end] = monthsOf(period);
  return end - first;
}

/** How a pair of numbers is named in `joins`. */
export function nameJoin(one: Pick<Fact, 'cell'>, other: Pick<Fact, 'cell'>): string {
  return `${one.cell} ${other.cell}`;
}

/**
 * The pairs that a line may join: neighbours in a series without a break between them, without a gap, and as near to each other as the
 * nearest in the series, or without time between them.
 */
export function listJoins(facts: Fact[], datasets: Situation['datasets']): Set<string> {
  const joins = new Set<string>();
  for (const [address, group] of Map.groupBy(facts, ({ series }) => series)) {
    const [dataset, id] = address.split('/');
    const series = datasets.find((one) => one.id === dataset)?.data.series.find((one) => one.id === id);
    if (!series) continue;
    const sorted = group.toSorted((a, b) => monthsOf(a.period)[0] - monthsOf(b.period)[0]);
    // Numbers of one series that the figure leaves out are not gaps of the series, but a line over them would hide them.
    const all = series.observations.map(({ period }) => monthsOf(period)[0]).toSorted((a, b) => a - b);
    const least = Math.min(
      ...all
        .slice(1)
        .map((first, at) => first - all[at]!)
        .filter((step) => step > 0),
    );
    for (const [at, fact] of sorted.slice(1).entries()) {
      const [before, beforeEnd] = monthsOf(sorted[at]!.period);
      const [first, end] = monthsOf(fact.period);
      const near = first > before && (first - before <= least || first <= beforeEnd);
      const gap = series.gaps.some(({ period }) => monthsOf(period)[0] >= beforeEnd && monthsOf(period)[1] <= first);
      const broken = series.breaks.some((mark) => before < monthsOf(mark.after)[1] && end > monthsOf(mark.before)[0]);
      if (near && !gap && !broken) joins.add(nameJoin(sorted[at]!, fact));
    }
  }
  return joins;
}
