import { attribute, list, type Node } from './tree.ts';

/** The status that a mark shows: by the fill of its shape in a chart that compares makers, elsewhere also by its colour. */
export function readMarkStatus(group: Node, comparesMakers: boolean): string {
  return comparesMakers ? readShape(group) : readColour(group);
}

function readColour(group: Node): string {
  return [
    ...new Set(
      list(group)
        .flatMap(readTokens)
        .flatMap((token) => /^(?:s-)?(actual|estimate|projection|target|reported)\b/.exec(token)?.[1] ?? []),
    ),
  ].join(' and ');
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
  const isHollow = readTokens(mark).some((token) => /^(fig-)?paper$/.test(token));
  if (isHollow) return extra ? 'reported' : 'target';
  return extra ? 'actual' : 'estimate';
}

/**
 * The names of the colours that the style sheet gives a shape, fill first: in classes, where "status" stands for its own; in embeds of
 * earlier editions in variables.
 */
export function readTokens(node: Node): string[] {
  const classes = (attribute(node, 'class') ?? '').split(' ').flatMap((name) => /^(?:fill|stroke)-(.+)$/.exec(name)?.[1] ?? []);
  const variables = ['fill', 'stroke'].flatMap((name) => /^var\(--(.+)\)$/.exec(attribute(node, name) ?? '')?.[1] ?? []);
  return [...classes.map((name) => (name === 'status' ? (attribute(node, 'data-status') ?? '') : name)), ...variables];
}
