import { attribute, list, type Node } from './tree.ts';

/** The status that a mark tells by its fill; in a chart that compares makers by the fill of its shape, elsewhere by its colour too. */
export function readMarkStatus(group: Node, kind: string): string {
  return kind === 'points' ? readShape(group) : readColour(group);
}

function readColour(group: Node): string {
  const colours = list(group).flatMap((node) => ['fill', 'stroke'].map((name) => attribute(node, name) ?? ''));
  const named = colours.flatMap((colour) => /--s-([a-z]+)/.exec(colour)?.[1] ?? []);
  return [...new Set(named)].join(' and ');
}

/** Hollow is a target, dashed a projection; a solid shape an estimate, with a ring round it a fact; with a point in it, reported. */
function readShape(group: Node): string {
  const shapes = list(group).filter(({ tagName }) => tagName === 'path' || tagName === 'circle');
  const at = shapes.findIndex((node) => attribute(node, 'data-mark') !== undefined);
  const [mark, second] = [shapes[at], shapes[at + 1]];
  if (!mark) return 'none';
  if (attribute(mark, 'stroke-dasharray') !== undefined) return 'projection';
  const extra = second?.tagName === 'circle' || /a/i.test((second && attribute(second, 'd')) ?? '') ? second : undefined;
  const isHollow = attribute(mark, 'fill') === 'var(--fig-paper)';
  if (isHollow) return extra ? 'reported' : 'target';
  return extra ? 'actual' : 'estimate';
}
