import type { Status } from '#schemas/observation.ts';
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
    ctx.lineWidth = status === 'target' ? 2 : 1.2;
    ctx.setLineDash(status === 'projection' ? [4, 2] : []);
    ctx.stroke();
    if (status === 'projection') drawHatch(ctx, box);
    if (status === 'reported') drawLines(ctx, box);
  }
  ctx.restore();
}

/** Draws a point's marker at (x, y): the middle of its box is the value. */
export function drawMarker(ctx: CanvasRenderingContext2D, x: number, y: number, marker: Marker, theme: FigureTheme): void {
  ctx.save();
  ctx.beginPath();
  if (marker.shape === 'tick') return drawTick(ctx, x, y, marker);
  traceShape(ctx, x, y, marker.radius, marker.shape);
  ctx.fillStyle = marker.fill === 'solid' || marker.fill === 'ringed' ? marker.colour : theme.paper;
  ctx.fill();
  if (marker.fill !== 'solid') {
    ctx.strokeStyle = marker.colour;
    ctx.lineWidth = 2;
    ctx.setLineDash(marker.fill === 'dashed' ? [2.5, 1.5] : []);
    if (marker.fill !== 'ringed') ctx.stroke();
  }
  if (marker.fill === 'dotted' || marker.fill === 'ringed' || marker.fill === 'half') {
    ctx.beginPath();
    if (marker.fill === 'half') ctx.arc(x, y, marker.radius, 0, Math.PI);
    else ctx.arc(x, y, marker.fill === 'dotted' ? 1.5 : marker.radius + 3, 0, 2 * Math.PI);
    ctx.lineWidth = 1.5;
    ctx.fillStyle = marker.colour;
    if (marker.fill === 'ringed') ctx.stroke();
    else ctx.fill();
  }
  ctx.restore();
}

/** Draws a level line at the value, which says nothing about the space below it. */
function drawTick(ctx: CanvasRenderingContext2D, x: number, y: number, { radius, colour }: Marker): void {
  ctx.moveTo(x - radius, y);
  ctx.lineTo(x + radius, y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2.5;
  ctx.setLineDash([5, 2.5]);
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
  const corners = shapes[shape];
  corners.forEach(([dx, dy], index) => (index === 0 ? ctx.moveTo(x + dx * r, y + dy * r) : ctx.lineTo(x + dx * r, y + dy * r)));
  ctx.closePath();
}

const shapes: Record<Exclude<Shape, 'circle' | 'tick'>, [number, number][]> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1],
    [1.15, 1],
    [-1.15, 1],
  ],
  'triangle-down': [
    [-1.15, -1],
    [1.15, -1],
    [0, 1],
  ],
  cross: [
    [-1, -0.35],
    [-0.35, -0.35],
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
  ],
};

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'triangle-down' | 'cross' | 'tick';
export type MarkerFill = 'solid' | 'ringed' | 'half' | 'hollow' | 'dashed' | 'dotted';

export interface Marker {
  shape: Shape;
  fill: MarkerFill;
  colour: string;
  radius: number;
}

export interface Arrow {
  direction: 'up' | 'down' | 'left' | 'right';
  /** Points back to the mark: at most. */
  inward: boolean;
}
