import type { ChartSpec } from '#schemas/figure.ts';
import type { UnitId } from '#schemas/unit.ts';
import { bindPlain } from '#lib/bind.ts';
import { getCell, getCells } from '#lib/cell.ts';
import type { Cell, Figure, Report } from '#report/report.ts';
import { convertCell, getAmountUnit } from '#lib/convert.ts';
import { formatCell } from '#lib/format.ts';
import { comparePeriods, crossesBreak, formatPeriod, shortenPeriod } from '#schemas/periods.ts';
import { derive } from '#lib/derive.ts';
import { pickWords, say } from '#lib/say.ts';
import type { Projection } from '#schemas/projection.ts';
import { subtitleOf } from './subtitle.ts';
import type { FigureBreak, FigureCategory, FigureModel, FigurePoint, FigureSeries } from './figure-model.ts';

/** The model of a chart, from its specification in a chapter and the cells that it names, in their own unit or in another of its family. */
export function buildFigureModel(report: Report, { spec, number }: Figure & { spec: ChartSpec }, unit?: UnitId): FigureModel {
  const parts =
    spec.kind === 'pairs'
      ? buildPairs(report, spec.projections)
      : spec.kind === 'bars'
        ? buildRows(listCells(report, spec.cells, unit))
        : buildPeriods(listCells(report, spec.cells, unit), spec);
  return {
    id: spec.id,
    number,
    kind: spec.kind,
    finding: bindPlain(report, spec.finding),
    subtitle: subtitleOf(report, spec, unit),
    panels: spec.scale === 'linear-and-log' ? ['linear', 'log'] : [spec.scale],
    ...parts,
    words: pickWords(report, 'drawing'),
  };
}

function listCells(report: Report, addresses: string[], unit?: UnitId): Cell[] {
  const cells = addresses.flatMap((address) => getCells(report, address));
  return unit === undefined ? cells : cells.map((cell) => convertCell(cell, unit));
}

/** Columns, lines and points: periods on the axis, one series for each maker and measure. */
function buildPeriods(cells: Cell[], spec: Extract<ChartSpec, { cells: string[] }>): ModelParts {
  const periods = listPeriods(cells.map((cell) => cell.period));
  const groups = Map.groupBy(cells, (cell) => `${cell.datasetId}/${cell.series.id}`);
  const series = [...groups].map(([id, group], index): FigureSeries => {
    const points = group.map((cell) => toPoint(cell, periods.indexOf(cell.period))).toSorted((a, b) => a.at - b.at);
    return {
      id,
      label: group[0]!.series.label,
      short: shortName(group[0]!),
      role: spec.kind === 'columns' && index > 0 ? 'reference' : 'main',
      points,
      joins: listJoins(points, group[0]!, periods),
    };
  });
  // If makers are compared, a break belongs to its maker; otherwise it crosses the whole figure.
  const breaks: FigureBreak[] = [...groups].flatMap(([id, group]) =>
    listBreaks(group, periods).map((mark) => (spec.kind === 'points' ? { ...mark, series: id } : mark)),
  );
  return {
    unit: cells[0]!.unit,
    categories: periods.map((period): FigureCategory => ({ label: formatPeriod(period), short: shortenPeriod(period), detail: null })),
    series,
    breaks: breaks.filter(
      (mark, index) => breaks.findIndex((other) => other.after === mark.after && other.series === mark.series) === index,
    ),
    signed: cells[0]!.signed,
  };
}

/** Bars: one row per cell, in the order of the specification. */
function buildRows(cells: Cell[]): ModelParts {
  const severalPeriods = new Set(cells.map((cell) => cell.period)).size > 1;
  const severalMeasures = new Set(cells.map((cell) => cell.measure.id)).size > 1;
  const categories = cells.map((cell): FigureCategory => {
    const name = shortName(cell);
    const label = severalPeriods ? `${name}, ${formatPeriod(cell.period)}` : name;
    return { label, short: label, detail: severalMeasures && !cell.measure.label.startsWith(name) ? cell.measure.label : null };
  });
  const points = cells.map((cell, at) => toPoint(cell, at));
  return {
    unit: cells[0]!.unit,
    categories,
    series: [{ id: 'rows', label: '', short: '', role: 'main', points, joins: [] }],
    breaks: [],
    signed: cells[0]!.signed,
  };
}

/** Pairs: one row per projection, with its forecast and its outcome in one unit on one axis. */
function buildPairs(report: Report, ids: string[]): ModelParts {
  const rows = ids.map((id) => report.projections.get(id)!);
  const unit = getAmountUnit(report);
  const categories = rows.map(({ forecast, outcome, dueFor, verdict }): FigureCategory => {
    const label = `${getCell(report, forecast).measure.label}, ${formatPeriod(dueFor)}`;
    return { label, short: label, detail: describeVerdict(report, verdict, forecast, outcome) };
  });
  const pointsOf = (pick: 'forecast' | 'outcome'): FigurePoint[] =>
    rows.flatMap((row, at) => (row[pick] === null ? [] : [toPairPoint(getCell(report, row[pick]), at, unit)]));
  const series = (['forecast', 'outcome'] as const).map((id): FigureSeries => ({
    id,
    label: say(report, `figure.${id}`),
    short: say(report, `figure.${id}`),
    role: 'main',
    points: pointsOf(id),
    joins: [],
  }));
  return { unit, categories, series, breaks: [], signed: false };
}

/** The verdict in words, with the error if it has one. */
function describeVerdict(report: Report, verdict: Projection['verdict'], forecast: string, outcome: string | null): string {
  if (outcome === null || (verdict !== 'missed' && verdict !== 'met')) return say(report, `verdict.${verdict}`);
  const gap = derive(getCell(report, outcome), getCell(report, forecast), 'contrast-difference', 'forecast against outcome');
  return say(report, 'figure.verdict-by', {
    verdict: say(report, `verdict.${verdict}`),
    distance: formatCell(gap, { show: 'full', status: 'in-sentence' }),
  });
}

function toPoint(cell: Cell, at: number, unit: UnitId = cell.unit): FigurePoint {
  return {
    cell: cell.address,
    at,
    value: Number(convertCell(cell, unit).value),
    label:
      cell.unit === 'percent'
        ? formatCell(cell, { show: 'full', status: 'in-sentence' })
        : formatCell(cell, { show: 'number', status: 'in-sentence' }),
    words: formatCell(cell),
    status: cell.status,
    qualifier: cell.qualifier,
  };
}

/** The units of pairs differ: a number keeps its own digits and says million, billion or trillion. */
function toPairPoint(cell: Cell, at: number, unit: UnitId): FigurePoint {
  const point = toPoint(cell, at, unit);
  return { ...point, label: `${point.label} ${cell.unit.split('-')[0]}` };
}

/** All years between the first and the last, so that a gap is visible; other periods as they are. */
function listPeriods(periods: string[]): string[] {
  const sorted = [...new Set(periods)].toSorted(comparePeriods);
  if (sorted.some((period) => period.includes('-'))) return sorted;
  const [first, last] = [Number(sorted[0]), Number(sorted.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function listJoins(points: FigurePoint[], cell: Cell, periods: string[]): [number, number][] {
  return points.slice(1).flatMap((point, index): [number, number][] => {
    const before = points[index]!;
    const broken = cell.series.breaks.some((mark) => crossesBreak(periods[before.at]!, periods[point.at]!, mark));
    return point.at === before.at + 1 && !broken ? [[index, index + 1]] : [];
  });
}

/** The breaks of a series between its periods in the figure. */
function listBreaks(group: Cell[], periods: string[]): FigureBreak[] {
  const shown = group.map((cell) => cell.period);
  return group[0]!.series.breaks.flatMap((mark) => {
    const crosses = shown.some((from) => shown.some((to) => comparePeriods(from, to) < 0 && crossesBreak(from, to, mark)));
    return crosses ? [{ after: periods.findIndex((period) => comparePeriods(period, mark.before) >= 0) - 1, label: mark.label }] : [];
  });
}

/** The part of a series' label before the comma: "Ministry" for "Ministry, estimate", where there is little room. */
function shortName(cell: Cell): string {
  return cell.series.label.split(',')[0]!;
}

type ModelParts = Pick<FigureModel, 'unit' | 'categories' | 'series' | 'breaks' | 'signed'>;
