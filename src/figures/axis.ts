import { units } from '#schemas/unit.ts';
import { sayFrom } from '#words/say-from.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';

/** The value axis of one panel: its start and end, which are at ticks, and the few values that get a line and a number. */
export function toValueAxis(model: FigureModel, panel: Panel): ValueAxis {
  const isLog = panel === 'log' || model.kind === 'pairs';
  // A range may reach to zero, which a logarithmic scale never does.
  const listValues = ({ value, interval }: FigurePoint): number[] => [value, ...(interval ?? []).filter((end) => !isLog || end > 0)];
  const values = [...model.series.flatMap((series) => series.points.flatMap(listValues)), ...(model.reach ?? [])];
  if (values.length === 0) throw new Error(`Figure "${model.id}" has no value to draw.`);
  const axis = isLog ? toLogAxis(values, model.id) : toLinearAxis(values, model);
  return { ...axis, labels: nameTicks(axis, model) };
}

/** The position of a value between the start and the end of an axis, from 0 to 1. */
export function toShare(value: number, { type, min, max }: Pick<ValueAxis, 'type' | 'min' | 'max'>): number {
  return type === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

/** From zero to the next tick beyond the values, in three to six steps, with as little empty space as possible. */
function toLinearAxis(values: number[], { kind, unit }: FigureModel): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const range = most - least;
  if (range === 0) return { type: 'linear', min: 0, max: 1, ticks: [0, 1] };
  const wanted = kind === 'bars' ? 5 : 4;
  const power = Math.floor(Math.log10(range / wanted));
  // Half a person, half a shop: a count has only whole steps, unless its values have parts.
  const isWhole = unit === 'count' && values.every(Number.isInteger);
  const axes = [power, power + 1].flatMap((each) =>
    [1, 2, 2.5, 5].flatMap((factor): (Scale & { cost: number })[] => {
      const step = round(factor * 10 ** each);
      const [from, to] = [Math.floor(round(least / step)), Math.ceil(round(most / step))];
      if (to - from > 6 || (isWhole && step % 1 !== 0)) return [];
      const ticks = Array.from({ length: to - from + 1 }, (_, index) => round((from + index) * step));
      const cost = ((to - from) * step) / range + Math.abs(to - from - wanted) * 0.08;
      return [{ type: 'linear', min: ticks[0]!, max: ticks.at(-1)!, ticks, cost }];
    }),
  );
  const [best] = axes.toSorted((one, other) => one.cost - other.cost);
  return { type: 'linear', min: best!.min, max: best!.max, ticks: best!.ticks };
}

/** From one power of ten to another, with at most six steps of one or more powers. */
function toLogAxis(values: number[], id: string): Scale {
  const lowest = Math.min(...values);
  if (lowest <= 0) throw new Error(`Figure "${id}" has a value of ${lowest}, which no logarithmic scale can show.`);
  const from = Math.floor(round(Math.log10(lowest)));
  const powers = Math.max(1, Math.ceil(round(Math.log10(Math.max(...values)))) - from);
  const step = Math.ceil(powers / 6);
  const ticks = Array.from({ length: Math.ceil(powers / step) + 1 }, (_, index) => round(10 ** (from + index * step)));
  return { type: 'log', min: ticks[0]!, max: ticks.at(-1)!, ticks };
}

/**
 * The numbers of ticks, e.g. "1,000", "−20%". Where they would be long they say million, billion or trillion: all the same on a linear
 * axis, each its own on a logarithmic one. Pairs always do, because their axis spans several.
 */
function nameTicks({ type, ticks }: Scale, model: FigureModel): string[] {
  const plain = ticks.map((tick) => write(tick, model));
  if (model.kind !== 'pairs' && plain.every((each) => each.length <= longest)) return plain;
  const own = Math.log10(magnitudes[units[model.unit].words.split(' ')[0] ?? ''] ?? 1);
  const highest = Math.max(...ticks.map(Math.abs));
  return ticks.map((tick) => {
    const power = own + Math.floor(round(Math.log10(type === 'log' ? tick : highest)));
    const scale = tick === 0 ? undefined : scales.findLast((each) => each.power <= power);
    return scale ? write(round(tick / 10 ** (scale.power - own)), model, scale.name) : write(tick, model);
  });
}

function write(value: number, { signed, unit, words }: FigureModel, scale?: (typeof scales)[number]['name']): string {
  // A number in the notation of programs, such as 1e21, would be misread.
  const digits = Math.abs(value).toLocaleString('en-GB', { maximumSignificantDigits: 12, useGrouping: true });
  const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
  const number = sign + digits;
  return (scale ? sayFrom(words, `drawing.${scale}`, { number }) : number) + (unit === 'percent' ? '%' : '');
}

/** Without the last digits of floating-point numbers. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Characters of a tick before its number is shortened. */
const longest = 9;
/** What the first word of a unit is in ones. */
const magnitudes: Record<string, number> = { million: 1e6, 亿元: 1e8, billion: 1e9, trillion: 1e12 };
const scales = [
  { power: 6, name: 'million' },
  { power: 9, name: 'billion' },
  { power: 12, name: 'trillion' },
  { power: 15, name: 'quadrillion' },
  { power: 18, name: 'quintillion' },
  { power: 21, name: 'sextillion' },
  { power: 24, name: 'septillion' },
] as const;

export type Panel = 'linear' | 'log';

interface Scale {
  type: Panel;
  min: number;
  max: number;
  ticks: number[];
}

export interface ValueAxis extends Scale {
  /** The text of each tick. */
  labels: string[];
}
