/** How much of their words two texts share: 0 is nothing, 1 all. */
export function likenessOf(one: string, other: string): number {
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
