import type { Qualifier, Status } from '#schemas/observation.ts';
import type { WordsOf } from '#words/keys.ts';
import type { UnitId } from '#schemas/unit.ts';

/**
 * A chart, ready to draw: plain JSON that knows neither Astro nor canvas. Both painters (SVG at build, canvas in the browser)
 * and the table take it as it is, so what they show cannot differ.
 */
export interface FigureModel {
  id: string;
  /** Chapter and order, e.g. "10.1". */
  number: string;
  kind: 'columns' | 'line' | 'bars' | 'points' | 'pairs';
  /** The sentence a reader should take away. */
  finding: string;
  /** Measure, unit, place, period, e.g. "Spending on public libraries, billion yuan, Lakeland, 2022 to 2027". */
  subtitle: string;
  unit: UnitId;
  /** One drawing per panel, in this order; a logarithmic panel is always dots. */
  panels: ('linear' | 'log')[];
  /** The places on the category axis: periods (columns, line, points), one row each (bars, pairs). */
  categories: FigureCategory[];
  series: FigureSeries[];
  /** Where a method changes: a mark stands between two categories and no line crosses it. */
  breaks: FigureBreak[];
  /** Printed signs before gains, for changes of prices. */
  signed: boolean;
  /** What the drawing says besides names and numbers, and what its description says. */
  words: WordsOf<'drawing'>;
  /** Values that the axis covers whatever is shown, so that a reader who switches series off still compares with the same axis. */
  reach?: [least: number, most: number];
}

export interface FigureCategory {
  /** Full label, e.g. "June 2024", or "Ministry, books". */
  label: string;
  /** Label where there is little room, e.g. "Jun 24", or "Ministry". */
  short: string;
  /** Second line under a row's label, e.g. the measure, or a verdict. */
  detail: string | null;
}

export interface FigureSeries {
  /** Series address, e.g. "library-spending/institute"; for pairs "forecast" and "outcome". */
  id: string;
  label: string;
  /** Name where there is little room, e.g. "Ministry". */
  short: string;
  /** In a column figure, `main` draws columns and `reference` draws a level line across one of them. */
  role: 'main' | 'reference';
  points: FigurePoint[];
  /** Indexes into `points` of neighbours that a line may join: never across a gap or a break. */
  joins: [number, number][];
}

export interface FigurePoint {
  /** Address of the cell; every mark and label in every drawing carries it. */
  cell: string;
  /** Index into `categories`. */
  at: number;
  /** In the model's unit. */
  value: number;
  /** Printed at the mark, e.g. "3.60", "more than 2.50", "+3.07%". */
  label: string;
  /** The number in full words, e.g. "more than 900 billion yuan (estimate)". */
  words: string;
  status: Status;
  qualifier: Qualifier;
}

export interface FigureBreak {
  /** The mark stands between categories `after` and `after + 1`. */
  after: number;
  label: string;
  /** Series address, if the break is only this series' own among several; without it the mark crosses the whole drawing. */
  series?: string;
}
