/**
 * The numbers of a measure that look wrong by a power of ten, one for each slip. The neighbours of a wrong number seem wrong, too: of the
 * numbers that could explain an outlier, this names the one whose correction leaves the fewest outliers and the smoothest series. `group`
 * holds the numbers of each maker.
 */
export function findSlips(group: Point[][]): Slip[] {
  const slips: Slip[] = [];
  let rest = group;
  for (;;) {
    const odd = listOdd(rest);
    if (odd.length === 0) return slips;
    const [best, ...others] = listCandidates(rest, odd)
      .filter((point) => !slips.some((slip) => isSame(slip.point, point)))
      .flatMap((point) => powers.map((factor) => ({ point, factor, ...judge(rest, point, factor) })))
      .filter(({ left }) => left < odd.length)
      // Of two numbers, the later one is more likely to be new.
      .toSorted((one, other) => one.left - other.left || one.way - other.way || other.point.time - one.point.time);
    if (!best) return [...slips, ...odd];
    const equal = others.find(({ point, left, way }) => !isSame(point, best.point) && left === best.left && way === best.way);
    slips.push({ point: best.point, factor: best.factor, ...(equal && { or: equal.point }) });
    rest = correct(rest, best.point, best.factor);
  }
}

/** The outliers, and all their neighbours, which may be the cause. */
function listCandidates(group: Point[][], odd: Slip[]): Point[] {
  return group.flatMap((points) => {
    const course = toCourse(points);
    return course.filter((point, at) => {
      const near = course.slice(Math.max(at - 2, 0), at + 3);
      return odd.some((slip) => slip.point.period === point.period || near.some((other) => isSame(other, slip.point)));
    });
  });
}

/**
 * How many outliers are left when one number is corrected, and the sum of the remaining steps between the numbers of each maker and of each
 * period.
 */
function judge(group: Point[][], point: Point, factor: number): { left: number; way: number } {
  const corrected = correct(group, point, factor);
  const periods = [...Map.groupBy(corrected.flat(), ({ period }) => period).values()].map((points) =>
    points.toSorted((one, other) => one.value - other.value),
  );
  const way = [...corrected.map(toCourse), ...periods].reduce((sum, course) => sum + measureWay(course), 0);
  return { left: listOdd(corrected).length, way: Number(way.toPrecision(9)) };
}

function measureWay(course: Point[]): number {
  return course.slice(1).reduce((sum, { value }, at) => sum + Math.abs(Math.log(value / course[at]!.value) || 0), 0);
}

function correct(group: Point[][], point: Point, factor: number): Point[][] {
  return group.map((points) => points.map((one) => (isSame(one, point) ? { ...one, value: one.value / factor } : one)));
}

function listOdd(group: Point[][]): Slip[] {
  return group.flatMap((points) => {
    const course = toCourse(points);
    const inner = course.some((_, at) => expectBetween(course, at) !== undefined);
    const others = course.length < 3 ? group.filter((other) => other !== points).flat() : [];
    return course.flatMap((point, at): Slip[] => {
      const expected =
        (inner ? expectBetween(course, at) : expectAtEnd(course, at)) ??
        others.find(({ period, value }) => period === point.period && isPower(point.value / value, 1.1))?.value;
      return expected === undefined ? [] : [{ point, factor: toPower(point.value / expected) }];
    });
  });
}

/** The value that both neighbours of a number in its series suggest, if the number differs from them by a power of ten. */
function expectBetween(course: Point[], at: number): number | undefined {
  const [low, high] = [course[at - 1], course[at + 1]];
  if (!low || !high) return undefined;
  const { time, value } = course[at]!;
  const part = high.time === low.time ? 0.5 : (time - low.time) / (high.time - low.time);
  const expected = low.value ** (1 - part) * high.value ** part;
  // A slip makes a peak or a trough; steep growth does not.
  const standsOut = value > Math.max(low.value, high.value) || value < Math.min(low.value, high.value);
  return standsOut && isPower(value / expected, 1.6) ? expected : undefined;
}

/**
 * The value that the two nearest numbers suggest for the first or last of a series; for a series of two, whether one can follow from the
 * other.
 */
function expectAtEnd(course: Point[], at: number): number | undefined {
  if (at !== 0 && at !== course.length - 1) return undefined;
  const { time, value } = course[at]!;
  const [near, far] = at === 0 ? course.slice(1) : course.slice(0, -1).toReversed();
  if (!near) return undefined;
  if (!far) {
    const ratio = value / near.value;
    return at === 1 && (ratio < 0.3 || ratio ** (1 / Math.max(time - near.time, 1)) > 7.5) ? near.value : undefined;
  }
  if (near.time === far.time) return undefined;
  const expected = near.value * (near.value / far.value) ** ((time - near.time) / (near.time - far.time));
  const turns = Math.sign(value - near.value) !== Math.sign(near.value - far.value);
  return (turns || near.value / far.value < 2) && isPower(value / expected, 1.6) ? expected : undefined;
}

function toCourse(points: Point[]): Point[] {
  return points.filter(({ value }) => value > 0).toSorted((a, b) => a.time - b.time);
}

function isSame(one: Point, other: Point): boolean {
  return one.series === other.series && one.index === other.index;
}

function isPower(ratio: number, tolerance: number): boolean {
  return powers.some((power) => ratio / power < tolerance && power / ratio < tolerance);
}

function toPower(ratio: number): number {
  return powers.toSorted((a, b) => Math.abs(Math.log(ratio / a)) - Math.abs(Math.log(ratio / b)))[0]!;
}

const powers = [10, 100, 0.1, 0.01];

/** A number of a series, with the indexes of both in their dataset. */
export interface Point {
  series: number;
  index: number;
  period: string;
  /** In years. */
  time: number;
  value: number;
}

export interface Slip {
  point: Point;
  /** How many times too large it is. */
  factor: number;
  /** Another number that may equally be the wrong one. */
  or?: Point;
}
