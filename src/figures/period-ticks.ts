import { formatPeriod, periodAt, shortenPeriod } from '#schemas/periods.ts';
import type { FigureModel } from './figure-model.ts';
import { wrapText } from './text-lines.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/**
 * The periods that are named on a horizontal axis: all of them if they have room, or else the dates that people use, e.g. every January or
 * every fifth year. `toPx` is the position on the axis; names stay between `left` and `right`, in px.
 */
export function toPeriodTicks(model: FigureModel, toPx: (place: number) => number, [left, right]: [number, number]): PeriodTick[] {
  const fit = (ticks: PeriodTick[]): PeriodTick[] | undefined => {
    const placed = ticks.map((tick) => moveInside(tick, left, right));
    return placed.slice(1).every((tick, index) => tick.left >= placed[index]!.right + distance) ? placed : undefined;
  };
  const toTicks = (names: { place: number; lines: string[] }[]): PeriodTick[] =>
    names.map(({ place, lines }) => {
      const half = Math.max(...lines.map((line) => roomFor(line, textStyles.axis))) / 2;
      return { place, lines, x: toPx(place), left: toPx(place) - half, right: toPx(place) + half };
    });
  const { categories } = model;
  const all = [
    categories.map(({ place, label }) => ({ place, lines: [label] })),
    categories.map(({ place, short }) => ({ place, lines: [short] })),
    categories.map(({ place, short }) => ({ place, lines: wrapText(short, 0, 'axis') })),
  ];
  const thinned = model.steps === 'months' ? listDates(model) : listEvery(categories);
  const ends = [categories[0]!, categories.at(-1)!].map(({ place, short }) => ({ place, lines: wrapText(short, 0, 'axis') }));
  for (const names of [...all, ...thinned, ends]) {
    const ticks = fit(toTicks(names));
    if (ticks && ticks.length >= Math.min(2, categories.length)) return ticks;
  }
  return toTicks(ends.slice(0, 1));
}

/** Dates at regular distances, from short to long ones: months, quarters and halves from January on, years that are round. */
function listDates({ categories, span: [start, end] }: FigureModel): { place: number; lines: string[] }[][] {
  const lengths = new Set(categories.map(({ length }) => length));
  const length = lengths.size === 1 ? [...lengths][0]! : 12;
  const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600].filter((step) => step >= length);
  return steps.flatMap((step) => {
    const dates: { place: number; period: string }[] = [];
    for (let month = Math.ceil(start / step) * step; month + length <= end; month += step)
      dates.push({ place: month + length / 2, period: periodAt(month, length)! });
    if (dates.length === 0) return [];
    const wrapped = dates.map(({ place, period }) => ({ place, lines: wrapText(writeDate(period), 0, 'axis') }));
    // The long names of quarters and halves have no room where all names had none.
    const isShort = length === 1 || length === 12;
    return isShort ? [dates.map(({ place, period }) => ({ place, lines: [formatPeriod(period)] })), wrapped] : [wrapped];
  });
}

/** A month with its whole year: "Jan 24" could be a day. */
function writeDate(period: string): string {
  return /-\d/.test(period) ? formatPeriod(period).replace(/^(\p{L}{3})\p{L}*/u, '$1') : shortenPeriod(period);
}

/** Every second category, every third, and so on. */
function listEvery(categories: FigureModel['categories']): { place: number; lines: string[] }[][] {
  return categories.map((_, step) =>
    categories.filter((__, index) => index % (step + 1) === 0).map(({ place, short }) => ({ place, lines: wrapText(short, 0, 'axis') })),
  );
}

/** Names at the ends of an axis move in from the edge. */
function moveInside(tick: PeriodTick, left: number, right: number): PeriodTick {
  const shift = Math.min(0, right - tick.right) + Math.max(0, left - tick.left);
  return { ...tick, x: tick.x + shift, left: tick.left + shift, right: tick.right + shift };
}

/** Px between two names. */
const distance = 4;

export interface PeriodTick {
  /** The middle of the period on the axis. */
  place: number;
  lines: string[];
  /** The middle of the name, in px. */
  x: number;
  left: number;
  right: number;
}
