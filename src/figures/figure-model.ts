import type { Qualifier, Status } from '#schemas/observation.ts';
import type { WordsOf } from '#words/keys.ts';
import type { UnitId } from '#schemas/unit.ts';

/**
 * A chart, ready to draw: plain JSON, independent of Astro and canvas. Both painters (SVG in the build, canvas in the browser) and the
 * table use it unchanged, so they cannot show different numbers.
 */
export interface FigureModel {
  id: string;
  /** Chapter and position, e.g. "10.1". */
  number: string;
  kind: 'columns' | 'line' | 'bars' | 'points' | 'pairs';
  /** The main message, as a sentence. */
  finding: string;
  /** Measure, unit, place, period, e.g. "Spending on public libraries, billion yuan, Lakeland, 2022 to 2027". */
  subtitle: string;
  unit: UnitId;
  /** One drawing per panel, in this order; a logarithmic panel always shows points. */
  panels: ('linear' | 'log')[];
  /** The periods of columns, lines and points, in the order of time; or one row each (bars, pairs). */
  categories: FigureCategory[];
  /**
   * What the places of categories mean: months counted from January of year 0, so that distances follow time; or steps of one, as for rows,
   * or although periods have different lengths, which the drawing says.
   */
  steps: 'months' | 'equal' | 'uneven';
  /** Start and end of the axis of categories, in its own steps. */
  span: [start: number, end: number];
  series: FigureSeries[];
  /** Changes of method: a mark between two periods, which no line crosses. */
  breaks: FigureBreak[];
  /** Times without a value, between the first and the last value of the figure. */
  gaps: FigureGap[];
  /** What the ranges of its numbers are, for the key; empty if none has a range. */
  ranges: string;
  /** Increases have a plus sign, as for changes of prices. */
  signed: boolean;
  /** Words in the drawing other than names and numbers, and words of its text alternative. */
  words: WordsOf<'drawing'>;
  /** Values that the axis always includes, so that the axis stays the same when a reader switches series off. */
  reach?: [least: number, most: number];
}

export interface FigureCategory {
  /** Full label, e.g. "June 2024", or "Ministry, books". */
  label: string;
  /** Short label, e.g. "Jun 24", or "Ministry". */
  short: string;
  /** Second line below a row's label, e.g. the measure, or a verdict. */
  detail: string | null;
  /** Its middle on the axis, and its length there. */
  place: number;
  length: number;
}

export interface FigureSeries {
  /** Series address, e.g. "library-spending/institute"; for pairs "forecast" and "outcome". Its position in the list gives its shape and colour. */
  id: string;
  label: string;
  /** Short name, e.g. "Ministry". */
  short: string;
  /** In a column figure, `main` draws columns and `reference` draws a level line across one of them. */
  role: 'main' | 'reference';
  points: FigurePoint[];
  /** Pairs of indexes into `points` that a line may join: never across a gap or a break. */
  joins: [number, number][];
}

export interface FigurePoint {
  /** Address of the cell, on every mark and label in every drawing. */
  cell: string;
  /** Index into `categories`. */
  at: number;
  /** In the model's unit. */
  value: number;
  /** The label at the mark, e.g. "3.60", "more than 2.50", "+3.07%". */
  label: string;
  /** The number in words, e.g. "more than 900 billion yuan (estimate)". */
  words: string;
  status: Status;
  qualifier: Qualifier;
  /** The range that its maker gives, in the model's unit. */
  interval?: [low: number, high: number];
}

export interface FigureBreak {
  /** Where the method changes, on the axis of categories. */
  place: number;
  label: string;
  /** Series address, if the break is of only one of several series; without it the mark crosses the whole drawing. */
  series?: string;
}

export interface FigureGap {
  /** Start and end on the axis of categories. */
  from: number;
  to: number;
  /** The first and the last of the missing periods, which may be the same. */
  first: string;
  last: string;
}
