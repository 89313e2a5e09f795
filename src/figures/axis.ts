import type { FigureModel } from './figure-model.ts';

/** The value axis of one panel: its start and end, and the few values that get a line and a number. */
export function toValueAxis(model: FigureModel, panel: Panel): ValueAxis {
  const values = [...model.series.flatMap((series) => series.points.map((point) => point.value)), ...(model.reach ?? [])];
  if (values.length === 0) throw new Error(`Figure "${model.id}" has no value to draw.`);
  const isLog = panel === 'log' || model.kind === 'pairs';
  if (isLog) return toLogAxis(values, model.id);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = toStep(max - min, model.kind === 'bars' ? 5 : 4);
  return { type: 'linear', min, max, ticks: toTicks(min, max, step) };
}

/** The number of a tick, e.g. "1,000", "−20%"; the axis of pairs spans many orders of magnitude, so its ticks say billion or trillion. */
export function formatTick(value: number, model: FigureModel): string {
  if (model.kind === 'pairs') return value >= 1000 ? `${value / 1000} tn` : `${value} bn`;
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
  const sign = value < 0 ? '−' : model.signed && value > 0 ? '+' : '';
  return `${sign}${grouped}${model.unit === 'percent' ? '%' : ''}`;
}

function toLogAxis(values: number[], id: string): ValueAxis {
  const lowest = Math.min(...values);
  if (lowest <= 0) throw new Error(`Figure "${id}" has a value of ${lowest}, which no logarithmic scale can show.`);
  const min = 10 ** Math.floor(Math.log10(lowest));
  const highest = Math.max(...values, min * 10);
  // A mark far beyond the last number of its axis cannot be read, so the axis continues to the next power of ten.
  const above = 10 ** Math.ceil(Math.log10(highest));
  const max = highest > above / 4 ? above : highest;
  const ticks = [];
  for (let tick = min; tick <= max * 1.0001; tick *= 10) ticks.push(Number(tick.toPrecision(6)));
  return { type: 'log', min, max, ticks };
}

/** The smallest round step that divides a range into at most `count` parts. */
function toStep(range: number, count: number): number {
  const rough = (range || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

function toTicks(min: number, max: number, step: number): number[] {
  const ticks = [];
  for (let index = Math.ceil(min / step - 1e-9); index <= Math.floor(max / step + 1e-9); index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

export type Panel = 'linear' | 'log';

export interface ValueAxis {
  type: Panel;
  min: number;
  max: number;
  ticks: number[];
}
