/** The box of a mark, from the attributes of its element in the file. */
export function boxOf(tag: string, attribute: (name: string) => string | undefined): Box {
  if (tag === 'circle') {
    const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(attribute(name)));
    return { left: x! - r!, right: x! + r!, top: y! - r!, bottom: y! + r! };
  }
  const points = tracePath(attribute('d') ?? '');
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Every corner of a path, and the ends of its arcs. */
export function tracePath(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const figures = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const letter = command.toLowerCase();
    const [ox, oy] = command === letter ? [1, 1] : [0, 0];
    if (letter === 'z') [x, y] = start;
    const step = { h: 1, v: 1, a: 7 }[letter] ?? 2;
    for (let at = 0; at + step <= figures.length; at += step) {
      const part = figures.slice(at, at + step);
      if (letter === 'h') x = x * ox + part[0]!;
      else if (letter === 'v') y = y * oy + part[0]!;
      else [x, y] = [x * ox + part[step - 2]!, y * oy + part[step - 1]!];
      if (letter === 'm' && at === 0) start = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

/** The position of a value on an axis, in px. */
export function toPx(value: number, { isLog, v0, v1, px0, px1 }: Axis): number {
  const share = isLog ? Math.log(value / v0) / Math.log(v1 / v0) : (value - v0) / (v1 - v0);
  return px0 + (px1 - px0) * share;
}

/** The value at a position on an axis, in px. */
export function toValue(px: number, { isLog, v0, v1, px0, px1 }: Axis): number {
  const share = (px - px0) / (px1 - px0);
  return isLog ? v0 * (v1 / v0) ** share : v0 + (v1 - v0) * share;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Axis {
  isLog: boolean;
  v0: number;
  v1: number;
  px0: number;
  px1: number;
}
