import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How many dots of two pictures of one size differ to the eye, as a share of all; pixelmatch passes over the smoothing of edges. */
export function compareShare(one: Buffer, other: Buffer): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  if (second.width !== width || second.height !== height) return 1;
  return pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}
