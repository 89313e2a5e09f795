import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';
import type { TextStyleName } from './theme.ts';

export const lineHeight = 15;

/**
 * Chooses a position for every label so that none covers another, covers an obstacle or leaves the bounds; a label that finds no such
 * position is left out (undefined), those of high rank first. Earlier candidates are preferred, and those that cross few lines.
 * Deterministic: a greedy pass, passes in which each label may move again, then removal and a second chance.
 */
export function placeLabels(labels: Label[], { obstacles, lines }: Surroundings, bounds: Box): (Block | undefined)[] {
  const chosen: (Block | undefined)[] = labels.map(() => undefined);
  const others = (index: number): Box[] => chosen.flatMap((block, other) => (block && other !== index ? [block.box] : []));
  const isFree = (block: Block, index: number): boolean => {
    const own = labels[index]!.owner;
    const touches = (box: Box): boolean => overlap(block.box, box) > 0.5;
    return isInside(block.box, bounds) && !obstacles.some((one) => !isOwn(one, own) && touches(one)) && !others(index).some(touches);
  };
  for (let pass = 0; pass < 4; pass += 1)
    labels.forEach(({ candidates, owner }, index) => {
      const near = [...obstacles.filter((one) => !isOwn(one, owner)), ...lines, ...others(index)];
      chosen[index] = findCheapest(candidates, near, bounds);
    });
  const byRank = labels.map((_, index) => index).toSorted((one, other) => labels[one]!.rank - labels[other]!.rank || one - other);
  for (const index of byRank.toReversed()) {
    const block = chosen[index];
    if (block && !isFree(block, index)) chosen[index] = undefined;
  }
  for (const index of byRank) {
    chosen[index] ??= labels[index]!.candidates.find((block) => isFree(block, index));
    if (chosen[index] === undefined) yieldTo(index);
  }
  return chosen;

  /** Gives a label the place of others that are less important, which then look for another. */
  function yieldTo(index: number): void {
    const kept = chosen.slice();
    for (const block of labels[index]!.candidates) {
      const inTheWay = kept.flatMap((other, at) => (other && overlap(other.box, block.box) > 0.5 ? [at] : []));
      if (inTheWay.some((at) => labels[at]!.rank <= labels[index]!.rank)) continue;
      for (const at of inTheWay) chosen[at] = undefined;
      if (isFree(block, index)) {
        chosen[index] = block;
        return;
      }
      for (const at of inTheWay) chosen[at] = kept[at];
    }
  }
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

/** A block moved sideways into the bounds. */
export function moveInside(block: Block, { left, right }: { left: number; right: number }): Block {
  const shift = Math.max(0, left - block.box.left) + Math.min(0, right - block.box.right);
  const { x, box } = block;
  return shift === 0 ? block : { ...block, x: x + shift, box: { ...box, left: box.left + shift, right: box.right + shift } };
}

/** The area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function isOwn(obstacle: Obstacle, owner: string | undefined): boolean {
  return owner !== undefined && obstacle.owner === owner;
}

function findCheapest(candidates: Block[], near: Box[], bounds: Box): Block | undefined {
  const costs = candidates.map((block, index) => {
    const covered = near.reduce((sum, obstacle) => sum + overlap(block.box, obstacle), 0);
    const area = (block.box.right - block.box.left) * (block.box.bottom - block.box.top);
    return index + covered + 20 * (area - overlap(block.box, bounds));
  });
  return candidates[costs.indexOf(Math.min(...costs))];
}

function isInside({ left, right, top, bottom }: Box, bounds: Box): boolean {
  return left >= bounds.left - 0.5 && right <= bounds.right + 0.5 && top >= bounds.top - 0.5 && bottom <= bounds.bottom + 0.5;
}

export type Align = 'left' | 'center' | 'right';

export interface Label {
  /** Possible positions, best first. */
  candidates: Block[];
  /** Labels with a low rank are kept when not all have room. */
  rank: number;
  /** The cell whose own mark the label may cover. */
  owner?: string;
}

interface Surroundings {
  /** What no label may cover. */
  obstacles: Obstacle[];
  /** What a label covers only if nothing else is possible: lines between marks. */
  lines: Box[];
}

export interface Obstacle extends Box {
  /** The cell of a mark that its own label may cover. */
  owner?: string;
}

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
