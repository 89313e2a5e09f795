import type { Status } from '#schemas/observation.ts';
import { outlines, type Shape } from './outlines.ts';
import type { Box } from './place-labels.ts';
import type { FigureTheme } from './theme.ts';

/** Draws a column, a bar or its swatch; the pattern shows the status without colour. The outline is the value; it is drawn first. */
export function drawBlock(ctx: CanvasRenderingContext2D, box: Box, status: Status, theme: FigureTheme): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, width, height);
  ctx.fillStyle = status === 'actual' ? theme.status.actual : status === 'estimate' ? theme.estimateFill : theme.paper;
  ctx.fill();
  if (status !== 'actual') {
    ctx.strokeStyle = theme.status[status];
    // The outline of a thin block must not be wider than the block.
    ctx.lineWidth = toTenths(Math.min(status === 'target' ? 2 : 1.2, width / 3, Math.max(height / 3, 0.4)));
    ctx.setLineDash(status === 'projection' ? [4, 2] : []);
    ctx.stroke();
    if (status === 'projection') drawHatch(ctx, box);
    if (status === 'reported') drawLines(ctx, box);
  }
  ctx.restore();
}

/** Draws a point's marker at (x, y): the middle of its box is the value. */
export function drawMarker(ctx: CanvasRenderingContext2D, x: number, y: number, marker: Marker, { colour, paper }: Inks): void {
  const { shape, fill, radius, reach } = marker;
  if (shape === 'tick') {
    drawLevel(ctx, [[x - radius, x + radius]], y, colour, levels[fill]);
    return;
  }
  ctx.save();
  ctx.beginPath();
  traceShape(ctx, x, y, radius, shape);
  ctx.fillStyle = fill === 'solid' || fill === 'ringed' ? colour : paper;
  ctx.fill();
  if (fill !== 'solid') {
    ctx.strokeStyle = colour;
    ctx.lineWidth = toTenths(Math.min(2, radius / 2.5));
    ctx.setLineDash(fill === 'dashed' ? [2.5, 1.5] : []);
    if (fill !== 'ringed') ctx.stroke();
  }
  if (fill === 'dotted' || fill === 'ringed' || fill === 'half') {
    ctx.beginPath();
    if (fill === 'half') ctx.arc(x, y, radius, 0, Math.PI);
    else ctx.arc(x, y, fill === 'dotted' ? Math.min(1.8, radius / 2.5) : radius + 2.5, 0, 2 * Math.PI);
    ctx.lineWidth = 1.5;
    ctx.fillStyle = colour;
    if (fill === 'ringed') ctx.stroke();
    else ctx.fill();
  }
  ctx.restore();
  const sides = (toSides: number): [number, number][] => [
    [x - toSides, x - radius - 1],
    [x + radius + 1, x + toSides],
  ];
  if (reach !== undefined) drawLevel(ctx, sides(reach), y, colour, []);
}

/** Draws a level line at the value, which says nothing about the space below it. */
function drawLevel(ctx: CanvasRenderingContext2D, parts: [number, number][], y: number, colour: string, dash: number[]): void {
  ctx.save();
  ctx.beginPath();
  for (const [from, to] of parts) {
    ctx.moveTo(from, y);
    ctx.lineTo(to, y);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2.5;
  ctx.setLineDash(dash);
  ctx.stroke();
  ctx.restore();
}

/** Draws an arrow from (x, y), which shows that the value is a bound. */
export function drawArrow(ctx: CanvasRenderingContext2D, x: number, y: number, arrow: Arrow, colour: string): void {
  const { dx, dy } = directions[arrow.direction];
  const [from, to] = arrow.inward ? [arrowLength, 0] : [0, arrowLength];
  const back = arrow.inward ? 3.5 : -3.5;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(x + dx * from, y + dy * from);
  ctx.lineTo(x + dx * to, y + dy * to);
  ctx.moveTo(x + dx * (to + back) - dy * 3.5, y + dy * (to + back) - dx * 3.5);
  ctx.lineTo(x + dx * to, y + dy * to);
  ctx.lineTo(x + dx * (to + back) + dy * 3.5, y + dy * (to + back) + dx * 3.5);
  ctx.stroke();
  ctx.restore();
}

/** Draws the range of a number: a line along the value axis with a cap at each end. */
export function drawRange(ctx: CanvasRenderingContext2D, box: Box, colour: string, direction: 'x' | 'y'): void {
  const { left, right, top, bottom } = box;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  const upright: Line[] = [
    [left, top, right, top],
    [x, top, x, bottom],
    [left, bottom, right, bottom],
  ];
  const level: Line[] = [
    [left, top, left, bottom],
    [left, y, right, y],
    [right, top, right, bottom],
  ];
  for (const [fromX, fromY, toX, toY] of direction === 'y' ? upright : level) {
    ctx.moveTo(fromX, fromY);
    ctx.lineTo(toX, toY);
  }
  ctx.stroke();
  ctx.restore();
}

/** Draws a zigzag from the bottom of a box to its top: here a method changes. */
export function drawZigzag(ctx: CanvasRenderingContext2D, box: Box, colour: string): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.moveTo(box.left, box.bottom);
  for (let step = 1; box.bottom - step * 6 >= box.top; step += 1) ctx.lineTo(step % 2 === 1 ? box.right : box.left, box.bottom - step * 6);
  ctx.stroke();
  ctx.restore();
}

/** As drawings in pages are written. */
function toTenths(px: number): number {
  return Math.round(px * 10) / 10;
}

export const arrowLength = 10;

const directions = { up: { dx: 0, dy: -1 }, down: { dx: 0, dy: 1 }, left: { dx: -1, dy: 0 }, right: { dx: 1, dy: 0 } };

/** Diagonal lines from the lower left corner, cut off at the box without a clip. */
function drawHatch(ctx: CanvasRenderingContext2D, box: Box): void {
  const step = 6;
  const [width, height] = [Math.round(box.right - box.left), Math.floor(box.bottom - box.top)];
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let offset = step - width; offset < height; offset += step) {
    const start = Math.max(0, -offset);
    const end = Math.min(width, height - offset);
    if (end - start < 1) continue;
    ctx.moveTo(box.left + start, box.bottom - start - offset);
    ctx.lineTo(box.left + end, box.bottom - end - offset);
  }
  ctx.stroke();
}

/** Horizontal lines, drawn as one dashed vertical line as wide as the box. */
function drawLines(ctx: CanvasRenderingContext2D, box: Box): void {
  ctx.lineWidth = Math.round(box.right - box.left);
  ctx.setLineDash([1.2, 2.8]);
  ctx.beginPath();
  ctx.moveTo((box.left + box.right) / 2, box.bottom - 2.8);
  ctx.lineTo((box.left + box.right) / 2, box.top);
  ctx.stroke();
}

function traceShape(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, shape: Exclude<Shape, 'tick'>): void {
  if (shape === 'circle') {
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  const corners = outlines[shape];
  corners.forEach(([dx, dy], index) => (index === 0 ? ctx.moveTo(x + dx * r, y + dy * r) : ctx.lineTo(x + dx * r, y + dy * r)));
  ctx.closePath();
}

type Line = [fromX: number, fromY: number, toX: number, toY: number];

/** The dashes of a level line, by the fill that a marker of its status has. */
const levels: Record<MarkerFill, number[]> = {
  ringed: [],
  solid: [10, 2],
  half: [10, 2],
  dashed: [5, 2.5],
  hollow: [2, 2],
  dotted: [8, 2, 2, 2],
};

export type MarkerFill = 'solid' | 'ringed' | 'half' | 'hollow' | 'dashed' | 'dotted';

export interface Marker {
  shape: Shape;
  fill: MarkerFill;
  radius: number;
  /** Half the length of a level line through the marker, if it has one. */
  reach?: number;
}

/** The colours of a marker: its own, and that of the paper in a hollow one. */
interface Inks {
  colour: string;
  paper: string;
}

export interface Arrow {
  direction: 'up' | 'down' | 'left' | 'right';
  /** Points back to the mark: at most. */
  inward: boolean;
}
