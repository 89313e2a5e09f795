import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { writePng, type Pixels } from '../../src/exports/pictures/write-png.ts';

test.for([
  [1, 'palette'],
  [256, 'palette'],
  [257, 'true colour'],
] as const)('a picture of %i colours keeps each of its dots, with a %s', ([colours, kind]) => {
  const picture = makePicture(colours);
  const png = Buffer.from(writePng(picture, about));
  const read = PNG.sync.read(png);
  expect([read.width, read.height]).toEqual([picture.width, picture.height]);
  expect(read.data.equals(picture.pixels)).toBe(true);
  expect(png.includes('PLTE')).toBe(kind === 'palette');
});

test('a picture contains its title, its copyright and its size in any script', () => {
  const png = Buffer.from(writePng(makePicture(2), about));
  expect(png.includes('Title\0\0\0\0\0Züge – 火车')).toBe(true);
  expect(png.includes('Copyright\0\0\0\0\0A House, CC BY 4.0')).toBe(true);
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(3780);
});

/** 19 × 17 dots with so many colours, each next to another. */
function makePicture(colours: number): Pixels & { pixels: Buffer } {
  const [width, height] = [19, 17];
  const pixels = Buffer.from(
    Array.from({ length: width * height }, (_, dot) => [((dot * 7) % colours) & 255, 40, ((dot * 7) % colours) >> 8, 255]).flat(),
  );
  return { pixels, width, height };
}

const about = { dotsPerMetre: 3780, title: 'Züge – 火车', copyright: 'A House, CC BY 4.0' };
