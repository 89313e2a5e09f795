import type { Status } from '#schemas/observation.ts';
import type { Panel, ValueAxis } from './axis.ts';
import { toShare } from './axis.ts';
import type { BandBreak, SeriesBreak } from './breaks.ts';
import type { FigureModel } from './figure-model.ts';
import type { Join } from './joins.ts';
import type { KeyEntry } from './key-entries.ts';
import type { Mark } from './marks.ts';
import type { PeriodTick } from './period-ticks.ts';
import type { Block, Box } from './place-labels.ts';
import type { Row } from './rows-layout.ts';

/** The properties of a drawing that are known before its layout. */
export interface Base {
  width: number;
  wide: boolean;
  panel: Panel;
  axis: ValueAxis;
  key: KeyEntry[];
  keyHeight: number;
  /** True if makers are named at their marks, false if the key names them. */
  named: boolean;
  /** True if a line below the drawing says that numbers found no room. */
  isNoted: boolean;
}

/** The axes of a drawing. */
export interface Frame {
  panel: Panel;
  /** Direction of the value axis: y for columns, x for bars. */
  direction: 'x' | 'y';
  area: Box;
  /** The position of a value on its axis, in px. */
  toValue: (value: number) => number;
  /** The position of a place of the axis of categories, in px. */
  toPlace: (place: number) => number;
}

/** The axes of a drawing in an area. */
export function toFrame({ span: [start, end] }: FigureModel, { panel, axis }: Base, direction: 'x' | 'y', area: Box): Frame {
  const { left, right, top, bottom } = area;
  const [from, to, first, last] = direction === 'y' ? [bottom, top, left, right] : [left, right, top, bottom];
  return {
    panel,
    direction,
    area,
    // The end of a range may be below a logarithmic scale.
    toValue: (value) => from + toShare(axis.type === 'log' ? Math.max(value, axis.min) : value, axis) * (to - from),
    toPlace: (place) => first + ((place - start) / (end - start)) * (last - first),
  };
}

/** Every position of a drawing, in px. */
export interface FigureLayout extends Base, Frame {
  height: number;
  marks: Mark[];
  joins: Join[];
  /** The number at each mark, in the order of the marks; undefined if it found no room. */
  labels: (Block | undefined)[];
  /** How many numbers found no room. */
  dropped: number;
  /** True if every maker that is named at a mark found room. */
  isWhole: boolean;
  /** The periods that are named on a horizontal axis, below `periodsTop`. */
  periods: PeriodTick[];
  periodsTop: number;
  /** The texts of each row, for rows. */
  rows: Row[];
  /** Breaks of the whole drawing; their reasons are in a band below `bandTop`. */
  breaks: BandBreak[];
  bandTop: number;
  /** Breaks of one of several series. */
  seriesBreaks: (SeriesBreak & { placed: Block | undefined })[];
  /** Words where values are missing. */
  gaps: Block[];
  /** What the drawing says below the axis about itself; `dropped` is the number of numbers without room that it is about, or "". */
  foot: { block: Block; dropped: number | '' }[];
  /** Columns that are too thin for the pattern of their status have it in a strip below them. */
  runs: { status: Status; box: Box }[];
}
