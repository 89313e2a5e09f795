import { isBound } from '#lib/is-bound.ts';
import { sayFrom } from '#words/say-from.ts';
import { toShare } from './axis.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';
import type { Base } from './layout-base.ts';
import { arrowLength } from './shapes.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/**
 * Left and right end of a horizontal value axis: as far apart as possible with every number next to its mark inside the drawing. `reserved`
 * px on the left are for the labels of the rows. Undefined if the numbers leave no room for the marks.
 */
export function fitAcross(model: FigureModel, base: Base, reserved: number): [number, number] | undefined {
  const needs = model.series.flatMap((series) => series.points.map((point) => toNeed(point, series.id, model, base)));
  return fit([...needs, ...toTickNeeds(base)], base, reserved);
}

/** The same without the numbers at the marks, which have room in the table only. */
export function fitWithoutNumbers(base: Base, reserved: number): [number, number] {
  return fit(toTickNeeds(base), base, reserved) ?? [reserved, base.width - 2];
}

function fit(needs: Need[], { width }: Base, reserved: number): [number, number] | undefined {
  const edge = width - 2;
  for (let length = Math.floor(edge - reserved); length > leastLength; length -= 1) {
    const earliest = Math.ceil(Math.max(reserved, ...needs.map((need) => reserved + need.before - need.part * length)));
    const latest = Math.floor(Math.min(edge - length, ...needs.map((need) => edge - need.after - need.part * length)));
    if (earliest <= latest) return [earliest, earliest + length];
  }
  return undefined;
}

/** Position of the end of a mark along the axis, and the px that its label needs on either side. */
function toNeed(point: FigurePoint, series: string, model: FigureModel, { axis }: Base): Need {
  const [low, high] = point.interval ?? [point.value, point.value];
  const part = toShare(point.value < 0 ? low : high, axis);
  const arrow = isBound(point) ? arrowLength + 3 : 0;
  const room = roomFor(point.label, textStyles.label) + 7;
  if (model.kind === 'bars') return point.value < 0 ? { part, before: room + arrow, after: 0 } : { part, before: 0, after: room + arrow };
  const partner = model.series.find((other) => other.id !== series)?.points.find((other) => other.at === point.at);
  if (!partner) return { part, before: room + 6, after: roomFor(sayFrom(model.words, 'drawing.no-outcome'), textStyles.axis) + 12 };
  const isRight = point.value > partner.value || (point.value === partner.value && series === 'outcome');
  return isRight ? { part, before: 0, after: room + arrow + 6 } : { part, before: room + 6, after: arrow };
}

/** A number below the axis needs half its width on either side. */
function toTickNeeds({ axis }: Base): Need[] {
  return axis.ticks.map((tick, index) => {
    const half = roomFor(axis.labels[index]!, textStyles.axis) / 2;
    return { part: toShare(tick, axis), before: half, after: half };
  });
}

/** Px below which an axis shows nothing. */
const leastLength = 60;

interface Need {
  part: number;
  before: number;
  after: number;
}
