import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The share of pixels that visibly differ between two pictures of the same size; pixelmatch ignores antialiasing. */
export function compareShare(one: Buffer, other: Buffer): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  if (second.width !== width || second.height !== height) return 1;
  return pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}
