import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture as PNG with 8 bits per dot if 256 colours are enough, otherwise 24: most pictures have few colours, which makes the file a
 * third of the size. `pixels` are red, green, blue and an alpha that is ignored, because everything is on paper. The file contains its
 * title, its owner and its intended size (https://www.w3.org/TR/png-3/#11textinfo, #11pHYs), so that these stay with it, and office
 * programs show a picture of double size at its real size.
 */
export function writePng({ pixels, width, height }: Pixels, about: PngWords & { dotsPerMetre: number }): Uint8Array<ArrayBuffer> {
  const { lines, palette } = toIndexed({ pixels, width, height }) ?? toTrueColour({ pixels, width, height });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits per channel, and the colour type; compression, filter and interlace method stay 0.
  header.set([8, palette ? 3 : 2], 8);
  const size = Buffer.alloc(9);
  size.writeUInt32BE(about.dotsPerMetre, 0);
  size.writeUInt32BE(about.dotsPerMetre, 4);
  // The unit is the metre.
  size.writeUInt8(1, 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      toChunk('IHDR', header),
      toChunk('pHYs', size),
      toText('Title', about.title),
      toText('Copyright', about.copyright),
      ...(palette ? [toChunk('PLTE', palette)] : []),
      toChunk('IDAT', deflateSync(lines)),
      toChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Each dot as an index into the palette; undefined if there are too many colours. */
function toIndexed({ pixels, width, height }: Pixels): Lines | undefined {
  const colours = new Map<number, number>();
  const palette = Buffer.alloc(3 * 256);
  const lines = Buffer.alloc((width + 1) * height);
  let [at, last, index] = [0, -1, 0];
  for (let y = 0; y < height; y += 1) {
    // A line starts with its filter, which is none: filters make such pictures larger.
    for (let to = y * (width + 1) + 1; to < (y + 1) * (width + 1); to += 1, at += 4) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      if (colour !== last) {
        last = colour;
        index = colours.get(colour) ?? colours.size;
        if (index === 256) return undefined;
        colours.set(colour, index);
        palette.writeUIntBE(colour, index * 3, 3);
      }
      lines[to] = index;
    }
  }
  return { lines, palette: palette.subarray(0, colours.size * 3) };
}

function toTrueColour({ pixels, width, height }: Pixels): Lines {
  const lines = Buffer.alloc((width * 3 + 1) * height);
  let [at, to] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, at += 4) for (let channel = 0; channel < 3; channel += 1, to += 1) lines[to] = pixels[at + channel]!;
  }
  return { lines };
}

/** International text, not compressed, without a language: keyword, five empty fields, UTF-8. */
function toText(keyword: string, text: string): Buffer {
  return toChunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]));
}

/** Length, name, content, checksum of name and content. */
function toChunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

export interface Pixels {
  /** Four bytes per dot, line by line from the top. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

export interface PngWords {
  title: string;
  copyright: string;
}

/** The data to compress; for a palette, with its colours, three bytes each. */
interface Lines {
  lines: Buffer;
  palette?: Buffer;
}
