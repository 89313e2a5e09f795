import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/**
 * What stands in a rectangle of a page, as a shape of 24 × 24 fields, each from 0 (the paper in the corner) to 1 (the strongest ink in it):
 * whatever its colours, and wherever in the rectangle it stands.
 */
export async function readShape(page: Page, clip: Box): Promise<Shape> {
  const { width, height, data } = PNG.sync.read(await page.screenshot({ clip }));
  const light = Array.from(
    { length: width * height },
    (_, at) => 0.2126 * data[at * 4]! + 0.7152 * data[at * 4 + 1]! + 0.0722 * data[at * 4 + 2]!,
  );
  const most = light.reduce((strongest, one) => Math.max(strongest, Math.abs(one - light[0]!)), 1);
  const ink = light.map((one) => Math.abs(one - light[0]!) / most);
  const inked = ink.flatMap((one, at) => (one > 0.3 ? [{ x: at % width, y: Math.floor(at / width) }] : []));
  const [xs, ys] = [inked.map(({ x }) => x), inked.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) + 1 - left) / side, (Math.max(...ys) + 1 - top) / side];
  return Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [left + (at % side) * stepX, top + Math.floor(at / side) * stepY];
    return mean(ink, width, { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(stepX), height: Math.ceil(stepY) });
  });
}

/** How unlike two shapes are, from 0 to 1: by the ink that only one of them has, as a share of all. */
export function compareShapes(one: Shape, other: Shape): number {
  const apart = one.reduce((sum, ink, at) => sum + Math.abs(ink - other[at]!), 0);
  const all = one.reduce((sum, ink, at) => sum + Math.max(ink, other[at]!), 0);
  return all === 0 ? 0 : apart / all;
}

function mean(ink: number[], line: number, { x, y, width, height }: Box): number {
  const rows = Array.from({ length: height }, (_, row) => ink.slice((y + row) * line + x, (y + row) * line + x + width)).flat();
  return rows.reduce((sum, one) => sum + one, 0) / Math.max(1, rows.length);
}

const side = 24;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Shape = number[];
