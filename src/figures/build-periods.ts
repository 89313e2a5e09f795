import type { Cell } from '#report/report.ts';
import type { ChartSpec } from '#schemas/figure.ts';
import { comparePeriods, crossesBreak, formatPeriod, lengthOf, monthsOf, periodAt, shortenPeriod } from '#schemas/periods.ts';
import type { FigureBreak, FigureCategory, FigureGap, FigureSeries } from './figure-model.ts';
import { shortName, toPoint, type ModelParts } from './model-parts.ts';

/**
 * Columns, lines and points: periods on the axis, one series for each maker and measure. Distances follow time; only columns of periods
 * with different lengths, which would cover one another, are at equal distances.
 */
export function buildPeriods(cells: Cell[], kind: ChartSpec['kind']): ModelParts {
  const periods = [...new Set(cells.map((cell) => cell.period))].toSorted(comparePeriods);
  const groups = Map.groupBy(cells, (cell) => `${cell.datasetId}/${cell.series.id}`);
  const isEven = new Set(periods.map(lengthOf)).size === 1;
  const steps = kind === 'columns' && !isEven ? 'uneven' : 'months';
  const names = [...groups.values()].map(([first]) => shortName(first!));
  const series = [...groups].map(([id, group], index): FigureSeries => {
    const sorted = group.toSorted((one, other) => comparePeriods(one.period, other.period));
    return {
      id,
      label: group[0]!.series.label,
      short: names.filter((name) => name === names[index]).length > 1 ? group[0]!.series.label : names[index]!,
      role: kind === 'columns' && index > 0 ? 'reference' : 'main',
      points: sorted.map((cell) => toPoint(cell, periods.indexOf(cell.period))),
      joins: listJoins(sorted),
    };
  });
  // If makers are compared, a break belongs to its maker; otherwise it crosses the whole figure.
  const breaks = [...groups].flatMap(([id, group]) =>
    listBreaks(group, periods, steps).map((mark): FigureBreak => (kind === 'points' ? { ...mark, series: id } : mark)),
  );
  return {
    unit: cells[0]!.unit,
    categories: periods.map((period, index): FigureCategory => {
      const [from, to] = steps === 'months' ? monthsOf(period) : [index, index + 1];
      return { label: formatPeriod(period), short: shortenPeriod(period), detail: null, place: (from + to) / 2, length: to - from };
    }),
    steps,
    span: steps === 'months' ? widen(spanOf(periods), kind === 'columns' ? periods : []) : [0, periods.length],
    series,
    breaks: breaks.filter(
      (mark, index) => breaks.findIndex((other) => other.place === mark.place && other.series === mark.series) === index,
    ),
    gaps: steps === 'months' && kind !== 'points' ? listGaps(series, periods) : [],
    signed: cells[0]!.signed,
  };
}

/**
 * The points that a line may join: neighbours without a break, and without a period missing between them. A maker that counts twice a year
 * misses nothing between June and December, so the smallest distance in a series is its rhythm, up to a year.
 */
function listJoins(sorted: Cell[]): [number, number][] {
  const holes = sorted.slice(1).map((cell, index) => monthsOf(cell.period)[0] - monthsOf(sorted[index]!.period)[1]);
  const rhythm = Math.max(0, Math.min(...holes));
  return holes.flatMap((hole, index): [number, number][] => {
    const [before, after] = [sorted[index]!.period, sorted[index + 1]!.period];
    const isBroken = sorted[0]!.series.breaks.some((mark) => crossesBreak(before, after, mark));
    return hole <= Math.min(rhythm, 12 - lengthOf(before)) && !isBroken ? [[index, index + 1]] : [];
  });
}

/** The times within a figure in which no series has a value and no line joins two. */
function listGaps(series: FigureSeries[], periods: string[]): FigureGap[] {
  const covered = series
    .flatMap(({ points, joins }) => [
      ...points.map(({ at }) => monthsOf(periods[at]!)),
      ...joins.map(([from, to]) => spanOf([periods[points[from]!.at]!, periods[points[to]!.at]!])),
    ])
    .toSorted(([one], [other]) => one - other);
  let end = covered[0]?.[1] ?? 0;
  return covered.flatMap(([from, to]) => {
    const gap = from > end ? [{ from: end, to: from, ...nameTime(end, from) }] : [];
    end = Math.max(end, to);
    return gap;
  });
}

/** The periods missing between two months, in the longest kind that fits. */
function nameTime(from: number, to: number): Pick<FigureGap, 'first' | 'last'> {
  const length = [12, 6, 3].find((each) => from % each === 0 && to % each === 0) ?? 1;
  return { first: formatPeriod(periodAt(from, length)!), last: formatPeriod(periodAt(to - length, length)!) };
}

/** The breaks of a series between its periods in the figure. */
function listBreaks(group: Cell[], periods: string[], steps: ModelParts['steps']): { place: number; label: string }[] {
  const shown = group.map((cell) => cell.period);
  return group[0]!.series.breaks.flatMap((mark) => {
    const crosses = shown.some((from) => shown.some((to) => comparePeriods(from, to) < 0 && crossesBreak(from, to, mark)));
    const place = steps === 'months' ? monthsOf(mark.before)[0] : periods.findIndex((period) => comparePeriods(period, mark.before) >= 0);
    return crosses ? [{ place, label: mark.label }] : [];
  });
}

/** Columns of June and December are wider than a month, so the first and the last need more room, but not more than a year of it. */
function widen([start, end]: [number, number], periods: string[]): [number, number] {
  const starts = periods.map((period) => monthsOf(period)[0]);
  const distance = Math.min(12, ...starts.slice(1).map((from, index) => from - starts[index]!));
  const room = periods.length < 2 ? 0 : Math.max(0, distance - lengthOf(periods[0]!)) / 2;
  return [start - room, end + room];
}

function spanOf(periods: string[]): [number, number] {
  const months = periods.map(monthsOf);
  return [Math.min(...months.map(([from]) => from)), Math.max(...months.map(([, to]) => to))];
}
