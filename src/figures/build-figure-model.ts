import type { ChartSpec } from '#schemas/figure.ts';
import type { UnitId } from '#schemas/unit.ts';
import { bindPlain } from '#lib/bind.ts';
import { getCell, getCells } from '#lib/cell.ts';
import type { Cell, Figure, Report } from '#report/report.ts';
import { convertCell, getAmountUnit } from '#lib/convert.ts';
import { formatCell } from '#lib/format.ts';
import { isBound } from '#lib/is-bound.ts';
import { formatPeriod } from '#schemas/periods.ts';
import { derive } from '#lib/derive.ts';
import { pickWords, say } from '#lib/say.ts';
import type { Projection } from '#schemas/projection.ts';
import { buildPeriods } from './build-periods.ts';
import type { FigureCategory, FigureModel, FigurePoint, FigureSeries } from './figure-model.ts';
import { shortName, toPoint, type ModelParts } from './model-parts.ts';
import { subtitleOf } from './subtitle.ts';

/** The model of a chart, from its specification in a chapter and the cells that it names, in their own unit or in another of its family. */
export function buildFigureModel(report: Report, { spec, number }: Figure & { spec: ChartSpec }, unit?: UnitId): FigureModel {
  const parts =
    spec.kind === 'pairs'
      ? buildPairs(report, spec.projections)
      : spec.kind === 'bars'
        ? buildRows(listCells(report, spec.cells, unit))
        : buildPeriods(listCells(report, spec.cells, unit), spec.kind);
  return {
    id: spec.id,
    number,
    kind: spec.kind,
    finding: bindPlain(report, spec.finding),
    subtitle: subtitleOf(report, spec, unit),
    panels: spec.scale === 'linear-and-log' ? ['linear', 'log'] : [spec.scale],
    ...parts,
    ranges: nameRanges(report, spec),
    words: pickWords(report, 'drawing'),
  };
}

function listCells(report: Report, addresses: string[], unit?: UnitId): Cell[] {
  const cells = addresses.flatMap((address) => getCells(report, address));
  return unit === undefined ? cells : cells.map((cell) => convertCell(cell, unit));
}

/** What the ranges of a figure's numbers are; pairs show none. */
function nameRanges(report: Report, spec: ChartSpec): string {
  const intervals = 'cells' in spec ? listCells(report, spec.cells).flatMap(({ observation }) => observation.interval ?? []) : [];
  return [...new Set(intervals.map(({ means }) => (means === undefined ? say(report, 'figure.range') : bindPlain(report, means))))].join(
    '; ',
  );
}

/** Bars: one row per cell, in the order of the specification. */
function buildRows(cells: Cell[]): ModelParts {
  const severalPeriods = new Set(cells.map((cell) => cell.period)).size > 1;
  const severalMeasures = new Set(cells.map((cell) => cell.measure.id)).size > 1;
  const categories = cells.map((cell, at): FigureCategory => {
    const name = shortName(cell);
    const label = severalPeriods ? `${name}, ${formatPeriod(cell.period)}` : name;
    const detail = severalMeasures && !cell.measure.label.startsWith(name) ? cell.measure.label : null;
    return { label, short: label, detail, place: at + 0.5, length: 1 };
  });
  const points = cells.map((cell, at) => toPoint(cell, at));
  return {
    unit: cells[0]!.unit,
    ...asRows(categories),
    series: [{ id: 'rows', label: '', short: '', role: 'main', points, joins: [] }],
    signed: cells[0]!.signed,
  };
}

/** Pairs: one row per projection, with its forecast and its outcome in one unit on one axis. */
function buildPairs(report: Report, ids: string[]): ModelParts {
  const rows = ids.map((id) => report.projections.get(id)!);
  const unit = getAmountUnit(report);
  const categories = rows.map(({ forecast, outcome, dueFor, verdict }, at): FigureCategory => {
    const label = `${getCell(report, forecast).measure.label}, ${formatPeriod(dueFor)}`;
    return { label, short: label, detail: describeVerdict(report, verdict, forecast, outcome), place: at + 0.5, length: 1 };
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
  return { unit, ...asRows(categories), series, signed: false };
}

/** Rows are at equal distances, and have neither breaks nor gaps. */
function asRows(categories: FigureCategory[]): Pick<ModelParts, 'categories' | 'steps' | 'span' | 'breaks' | 'gaps'> {
  return { categories, steps: 'equal', span: [0, categories.length], breaks: [], gaps: [] };
}

/** The verdict in words, with the error if it has one. */
function describeVerdict(report: Report, verdict: Projection['verdict'], forecast: string, outcome: string | null): string {
  if (outcome === null || (verdict !== 'missed' && verdict !== 'met')) return say(report, `verdict.${verdict}`);
  const [to, from] = [getCell(report, outcome), getCell(report, forecast)];
  // Two bounds have no difference.
  if (isBound(to) && isBound(from)) return say(report, `verdict.${verdict}`);
  const gap = derive(to, from, 'contrast-difference', 'forecast against outcome');
  return say(report, 'figure.verdict-by', {
    verdict: say(report, `verdict.${verdict}`),
    distance: formatCell(gap, { show: 'full', status: 'in-sentence' }),
  });
}

/** The units of pairs differ: a number keeps its own digits and says million, billion or trillion. */
function toPairPoint(cell: Cell, at: number, unit: UnitId): FigurePoint {
  const point = toPoint(cell, at, unit);
  delete point.interval;
  return { ...point, label: `${point.label} ${cell.unit.split('-')[0]}` };
}
