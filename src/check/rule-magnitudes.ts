import type { Problem } from '#schemas/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#report/entries.ts';
import type { Report } from '#report/report.ts';

/**
 * Numbers that look ten or a hundred times too large or too small, as happens when 亿 (a hundred million) is taken for a billion. Seen is
 * a number that stands out from both its neighbours in its series, or from the course of the two nearest at an end of it; in a series of
 * two a fall to less than three tenths, or a rise to more than seven and a half times in a year; and a number that is ten or a hundred
 * times, within a tenth, what another maker gives of the same measure and period. Not seen is a slip in a series of one number that nobody
 * else measures, or in all numbers of a series at once. Percentages and counts of things jump by themselves.
 */
export function checkMagnitudes(report: Report): Problem[] {
  return [...report.datasets].flatMap(([id, { series, measures }]) =>
    series.flatMap((one, at) => {
      const unit = measures.find((measure) => measure.id === one.measure)?.unit;
      if (unit === undefined || !['cny', 'usd', 'people'].includes(units[unit].family)) return [];
      const others = series.filter((other) => other !== one && other.measure === one.measure);
      const points = one.observations.map(({ period, value }, index) => ({ period, index, time: toYears(period), value: Number(value) }));
      const course = points.filter(({ value }) => value > 0).toSorted((a, b) => a.time - b.time);
      const inner = points.filter((point) => expectBetween(course, point) !== undefined);
      return points.flatMap((point): Problem[] => {
        const expected =
          // What lies beside a number that stands out seems to stand out itself.
          (inner.length > 0 ? expectBetween(course, point) : expectAtEnd(course, point)) ??
          (course.length < 3 ? others : [])
            .flatMap(({ observations }) => observations.filter(({ period }) => period === point.period))
            .map(({ value }) => Number(value))
            .find((value) => isPower(point.value / value, 1.1));
        const factor = expected === undefined ? undefined : toPower(point.value / expected);
        if (factor === undefined) return [];
        return [
          {
            place: { file: fileOf('datasets', id), path: ['series', at, 'observations', point.index, 'value'] },
            message: `"${one.observations[point.index]!.value}" is about ${factor > 1 ? `${factor} times` : factor === 0.1 ? 'a tenth of' : 'a hundredth of'} what the numbers beside it suggest.`,
            remedy:
              'Look at the unit of the source: 亿 is a hundred million, so 10 亿 are one billion. If the number is right, its note may say why it jumps.',
            severity: 'warning',
          },
        ];
      });
    }),
  );
}

/** What both neighbours of a number in its series suggest, when it stands out from them by a power of ten. */
function expectBetween(course: Point[], { index, time, value }: Point): number | undefined {
  const at = course.findIndex((point) => point.index === index);
  const [low, high] = [course[at - 1], course[at + 1]];
  if (at < 0 || !low || !high) return undefined;
  const part = high.time === low.time ? 0.5 : (time - low.time) / (high.time - low.time);
  const expected = low.value ** (1 - part) * high.value ** part;
  // A slip makes a peak or a hollow; steep growth does not.
  const standsOut = value > Math.max(low.value, high.value) || value < Math.min(low.value, high.value);
  return standsOut && isPower(value / expected, 1.6) ? expected : undefined;
}

/** What the two numbers nearest to the first or last of a series suggest for it; of a series of two, whether it can follow from the other. */
function expectAtEnd(course: Point[], { index, time, value }: Point): number | undefined {
  const at = course.findIndex((point) => point.index === index);
  if (at !== 0 && at !== course.length - 1) return undefined;
  const [near, far] = at === 0 ? course.slice(1) : course.slice(0, -1).toReversed();
  if (!near || at < 0) return undefined;
  if (!far) {
    const ratio = value / near.value;
    return at === 1 && (ratio < 0.3 || ratio ** (1 / Math.max(time - near.time, 1)) > 7.5) ? near.value : undefined;
  }
  if (near.time === far.time) return undefined;
  const expected = near.value * (near.value / far.value) ** ((time - near.time) / (near.time - far.time));
  const turns = Math.sign(value - near.value) !== Math.sign(near.value - far.value);
  return (turns || near.value / far.value < 2) && isPower(value / expected, 1.6) ? expected : undefined;
}

function isPower(ratio: number, tolerance: number): boolean {
  return powers.some((power) => ratio / power < tolerance && power / ratio < tolerance);
}

function toPower(ratio: number): number {
  return powers.toSorted((a, b) => Math.abs(Math.log(ratio / a)) - Math.abs(Math.log(ratio / b)))[0]!;
}

function toYears(period: string): number {
  const [year, month] = period.split('-').map(Number);
  return year! + ((month ?? 6) - 1) / 12;
}

const powers = [10, 100, 0.1, 0.01];

interface Point {
  index: number;
  time: number;
  value: number;
}
