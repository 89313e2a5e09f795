import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/**
 * The content of some rectangles of the window, in whole px. Each is scaled to a shape of 24 × 24 fields, from 0 (the paper in the corner)
 * to 1 (its strongest ink), whatever its colours and its position in the rectangle. One screenshot covers all.
 */
export async function readShapes(page: Page, boxes: Box[]): Promise<Shape[]> {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  const picture = PNG.sync.read(await page.screenshot({ clip: { x, y, width, height } }));
  const dots = picture.width / width;
  return boxes.map((box) => {
    const part = new PNG({ width: box.width * dots, height: box.height * dots });
    PNG.bitblt(picture, part, (box.x - x) * dots, (box.y - y) * dots, part.width, part.height);
    return toShape(part);
  });
}

/** How different two shapes are, from 0 to 1: the share of the ink that only one of them has. */
export function compareShapes(one: Shape, other: Shape): number {
  const difference = one.reduce((sum, ink, at) => sum + Math.abs(ink - other[at]!), 0);
  const all = one.reduce((sum, ink, at) => sum + Math.max(ink, other[at]!), 0);
  return all === 0 ? 0 : difference / all;
}

function toShape({ width, height, data }: PNG): Shape {
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
