import { attribute, list, type Node } from './tree.ts';

/** The status that a mark shows: by the fill of its shape in a chart that compares makers, elsewhere also by its colour. */
export function readMarkStatus(group: Node, kind: string): string {
  return kind === 'points' ? readShape(group) : readColour(group);
}

function readColour(group: Node): string {
  const colours = list(group).flatMap((node) => ['fill', 'stroke'].map((name) => attribute(node, name) ?? ''));
  const named = colours.flatMap((colour) => /--s-([a-z]+)/.exec(colour)?.[1] ?? []);
  return [...new Set(named)].join(' and ');
}

/**
 * A hollow shape is a target, a dashed one a projection, a solid one an estimate, one with a ring around it a fact, and one with a point in
 * it reported.
 */
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
