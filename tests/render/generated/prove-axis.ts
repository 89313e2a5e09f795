import { toPx, type Axis } from '../../../proof/verify/geometry.ts';
import type { Drawing, Text } from './read-drawing.ts';
import type { Situation } from './situation.ts';

/** The axis has two ticks, ends at one at or above the greatest mark, and has zero if it is linear. */
export function proveAxis(drawing: Drawing, { facts, spec }: Situation): string[] {
  const { axis } = drawing;
  const numbers = [axis.v0, axis.v1, axis.px0, axis.px1];
  if (!numbers.every(Number.isFinite) || axis.v0 === axis.v1) return [`the axis goes from ${axis.v0} to ${axis.v1}`];
  const [low, high] = [Math.min(axis.v0, axis.v1), Math.max(axis.v0, axis.v1)];
  const values = facts.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const slack = (high - low) * 1e-9;
  const ticks = listTicks(drawing);
  const places = ticks.map(({ at }) => at);
  const end = toPx(high, axis);
  const faults = ticks
    .filter(({ at, value }) => value !== undefined && Math.abs(toPx(value, axis) - at) > 1.5)
    .map(({ words, at }) => `the tick ${words} is at ${at}`);
  if (new Set(places.map(Math.round)).size < 2) faults.push(`${ticks.length} ticks: ${ticks.map(({ words }) => words).join(', ')}`);
  if (most > high + slack || least < low - slack) faults.push(`the axis goes from ${low} to ${high}, the numbers from ${least} to ${most}`);
  if (!axis.isLog && (low > 0 || high < 0)) faults.push(`zero is not between ${low} and ${high}`);
  if (spec.kind !== 'pairs' && !places.some((at) => Math.abs(at - end) <= 1.5)) faults.push(`no tick at the end of the axis, ${high}`);
  return faults;
}

/** The same markup a second time, and nothing in it that is no number. */
export function proveMarkup({ markup }: Drawing, again: string): string[] {
  const odd = /\b(?:NaN|Infinity|undefined)\b/.exec(markup.replace(/>[^<]*</g, '><'));
  return [...(markup === again ? [] : ['two drawings differ']), ...(odd ? [`"${odd[0]}" in the markup`] : [])];
}

/** Texts in a line along the axis of values that are numbers. */
function listTicks({ texts, axis, root }: Drawing): Tick[] {
  const isUpright = root['data-dir'] === 'y';
  const [low, high] = [Math.min(axis.px0, axis.px1), Math.max(axis.px0, axis.px1)];
  const all = texts
    .filter(({ cell, key }) => cell === undefined && key === undefined)
    .flatMap((text): Tick[] => toTick(text, axis, isUpright));
  const inside = all.filter(({ at }) => at >= low - 1.5 && at <= high + 1.5);
  // Labels of rows may be numbers, too; those of the axis have a line of their own.
  const lines = [...Map.groupBy(inside, ({ line }) => line).values()].toSorted((a, b) => b.length - a.length);
  return lines[0] ?? [];
}

/** The middle of its line is 4 px above the foot of a tick's label. */
function toTick({ words, attributes, box }: Text, axis: Axis, isUpright: boolean): Tick[] {
  const [, sign, digits, size = ''] = /^([+−-]?)([\d,]+(?:\.\d+)?)(?:%| ?(\p{L}[\p{L} ]*))?$/u.exec(words) ?? [];
  if (digits === undefined) return [];
  const value = size === '' ? Number(`${sign === '' || sign === '+' ? '' : '-'}${digits.replaceAll(',', '')}`) : undefined;
  const px = value === undefined ? NaN : toPx(value, axis);
  // At the edge of a drawing, a label is next to the middle of its tick, not over it.
  const across = px >= box.left - 1 && px <= box.right + 1 ? px : (box.left + box.right) / 2;
  const at = isUpright ? Number(attributes.y) - 4 : across;
  const line = isUpright ? `${attributes['text-anchor'] ?? ''} ${attributes.x}` : String(attributes.y);
  return [{ words, at, line, ...(value !== undefined && { value }) }];
}

interface Tick {
  words: string;
  /** Its place along the axis, in px. */
  at: number;
  line: string;
  value?: number;
}
