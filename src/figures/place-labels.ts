import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';
import type { TextStyleName } from './theme.ts';

export const lineHeight = 15;

/**
 * Chooses a position for every label so that no label covers another, covers an obstacle or leaves the drawing. Earlier candidates are
 * preferred. Deterministic: a greedy pass, then passes in which each label may move again.
 */
export function placeLabels(labels: Label[], obstacles: Box[], bounds: Box): Block[] {
  const chosen: (Block | undefined)[] = labels.map(() => undefined);
  for (let pass = 0; pass < 4; pass += 1) {
    labels.forEach((candidates, index) => {
      const others = chosen.flatMap((block, other) => (block && other !== index ? [block.box] : []));
      chosen[index] = findCheapest(candidates, [...obstacles, ...others], bounds);
    });
  }
  return chosen.flatMap((block) => (block ? [block] : []));
}

/** Lines of text as a block with the given top (or bottom) edge and side. */
export function toBlock(
  lines: TextLine[],
  x: number,
  edge: { top: number } | { bottom: number } | { middle: number },
  align: Align,
): Block {
  const height = lines.length * lineHeight;
  const top = 'top' in edge ? edge.top : 'bottom' in edge ? edge.bottom - height : edge.middle - height / 2;
  const width = Math.max(0, ...lines.map((line) => roomFor(line.text, textStyles[line.style])));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { lines, x, top, align, box: { left, right: left + width, top, bottom: top + height } };
}

function findCheapest(candidates: Label, obstacles: Box[], bounds: Box): Block | undefined {
  const costs = candidates.map((block, index) => {
    const covered = obstacles.reduce((sum, obstacle) => sum + overlap(block.box, obstacle), 0);
    const area = (block.box.right - block.box.left) * (block.box.bottom - block.box.top);
    return index + covered + 20 * (area - overlap(block.box, bounds));
  });
  return candidates[costs.indexOf(Math.min(...costs))];
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export type Align = 'left' | 'center' | 'right';
/** Possible positions of one label, best first. */
export type Label = Block[];

export interface TextLine {
  text: string;
  style: TextStyleName;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Block {
  lines: TextLine[];
  x: number;
  top: number;
  align: Align;
  box: Box;
}
