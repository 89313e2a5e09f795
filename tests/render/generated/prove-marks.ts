import { toPx, tracePath } from '../../../proof/verify/geometry.ts';
import { endOf, type Drawing, type Shape } from './read-drawing.ts';
import { lengthOfPeriod, monthsOf, nameJoin, type Fact, type Situation } from './situation.ts';

/** Every number has one mark, whose place on the axis is its value to within a px; columns and bars begin at zero. */
export function proveMarks(drawing: Drawing, { facts }: Situation): string[] {
  const { axis, root } = drawing;
  const isUpright = root['data-dir'] === 'y';
  const zero = axis.isLog ? NaN : toPx(0, axis);
  const marks = Map.groupBy(
    drawing.shapes.filter(({ mark }) => mark !== undefined),
    ({ cell }) => cell ?? '',
  );
  const strange = [...marks.keys()].filter((cell) => !facts.some((fact) => fact.cell === cell));
  const faults = strange.map((cell) => `a mark for "${cell}", which the figure does not show`);
  for (const { cell, value } of facts) {
    const own = marks.get(cell) ?? [];
    if (own.length !== 1) faults.push(`${cell} has ${own.length} marks`);
    const [mark] = own;
    if (!mark) continue;
    const [at, wanted] = [endOf(mark, zero, isUpright), toPx(value, axis)];
    if (!(Math.abs(at - wanted) <= 1)) faults.push(`${cell} (${value}) is at ${at}, not at ${wanted}`);
    if (mark.mark !== 'column' && mark.mark !== 'bar') continue;
    if (axis.isLog) faults.push(`${cell} is a ${mark.mark} on a logarithmic axis`);
    const feet = isUpright ? [mark.box.top, mark.box.bottom] : [mark.box.left, mark.box.right];
    if (!(Math.min(...feet.map((foot) => Math.abs(foot - zero))) <= 1)) faults.push(`${cell} does not begin at zero`);
  }
  return faults;
}

/** Where time is to scale, every mark is in the middle of its period; only columns of unequal periods may do without the scale. */
export function proveTime({ time, shapes }: Drawing, { spec, facts, series }: Situation): string[] {
  if (spec.kind === 'bars' || spec.kind === 'pairs') return [];
  const lengths = new Set(facts.map(({ period }) => lengthOfPeriod(period)));
  if (!time) return spec.kind === 'columns' && lengths.size > 1 ? [] : ['time has no scale'];
  return facts.flatMap(({ cell, period }) => {
    const mark = shapes.find((shape) => shape.cell === cell && shape.mark !== undefined);
    if (!mark) return [];
    const [first, end] = monthsOf(period).map((month) => toPx(month, time)) as [number, number];
    const [middle, at] = [(first + end) / 2, (mark.box.left + mark.box.right) / 2];
    // Columns of several makers stand side by side in their period.
    const inside = mark.mark === 'column' && series.length > 1 && mark.box.left >= first - 0.6 && mark.box.right <= end + 0.6;
    return inside || Math.abs(at - middle) <= 0.6 ? [] : [`${cell} is at ${at}, but the middle of ${period} at ${middle}`];
  });
}

/** A line joins only neighbours, never across a gap or a break; a chart of lines has lines. */
export function proveJoins(drawing: Drawing, situation: Situation): string[] {
  const { spec, facts, joins } = situation;
  if (spec.kind === 'bars' || spec.kind === 'pairs') return [];
  const found = listSegments(drawing, facts);
  const allowed = ([from, to]: [Fact[], Fact[]]): boolean =>
    from.some((one) => to.some((other) => joins.has(nameJoin(one, other)) || joins.has(nameJoin(other, one))));
  const faults = found.filter((segment) => !allowed(segment)).map(([[one], [other]]) => `a line joins ${one!.cell} and ${other!.cell}`);
  return spec.kind === 'line' && joins.size > 0 && found.length === 0 ? ['no line between marks was found', ...faults] : faults;
}

/** Straight strokes from the middle of one mark to that of another, with the numbers that may be meant. */
function listSegments({ shapes }: Drawing, facts: Fact[]): [Fact[], Fact[]][] {
  const byCell = new Map(facts.map((fact) => [fact.cell, fact]));
  const grid = new Map<string, { x: number; y: number; fact: Fact }[]>();
  for (const { mark, cell, box } of shapes) {
    const fact = mark === undefined ? undefined : byCell.get(cell ?? '');
    if (!fact) continue;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const key = `${Math.round(x)} ${Math.round(y)}`;
    grid.set(key, [...(grid.get(key) ?? []), { x, y, fact }]);
  }
  const at = ([x, y]: [number, number]): Fact[] => {
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${Math.round(x) + dx} ${Math.round(y) + dy}`) ?? []));
    return near.filter((one) => Math.hypot(one.x - x, one.y - y) < 0.8).map(({ fact }) => fact);
  };
  return shapes.filter(isLine).flatMap(
    ({ own }) =>
      (own.d ?? '').split(/(?=m)/i).reduce<{ last: [number, number]; pairs: [Fact[], Fact[]][] }>(
        ({ last, pairs }, part) => {
          // A relative start counts from the end of the part before.
          const points = tracePath(`M${last.join(' ')}${part}`).slice(1);
          const steps = points.slice(1).map((point, n): [Fact[], Fact[]] => [at(points[n]!), at(point)]);
          const joined = steps.filter(([one, other]) => one.length > 0 && other.length > 0 && one[0] !== other[0]);
          return { last: points.at(-1) ?? last, pairs: [...pairs, ...joined] };
        },
        { last: [0, 0], pairs: [] },
      ).pairs,
  );
}

function isLine({ tag, attributes, cell, key }: Shape): boolean {
  return tag === 'path' && cell === undefined && key === undefined && attributes.fill === 'none' && attributes.stroke !== 'none';
}
