import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture as a PNG of 8 bits a dot where 256 colours are enough, else of 24: all that is drawn has few colours, so that it takes a third
 * of the bytes. `pixels` are red, green, blue and an alpha that is left out, for paper lies below everything. It says what it is, whose it
 * is and how large it is meant to be (https://www.w3.org/TR/png-3/#11textinfo, #11pHYs), so that it says so wherever it goes, and office
 * programs place a picture of double size at its size.
 */
export function writePng({ pixels, width, height }: Pixels, about: PngWords & { dotsPerMetre: number }): Uint8Array<ArrayBuffer> {
  const { lines, palette } = toIndexed({ pixels, width, height }) ?? toTrueColour({ pixels, width, height });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a channel, and the kind of colour; compression, filter and order of lines have one value or stay 0.
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

/** Each dot as the place of its colour in the palette; undefined where there are too many colours. */
function toIndexed({ pixels, width, height }: Pixels): Lines | undefined {
  const colours = new Map<number, number>();
  const palette = Buffer.alloc(3 * 256);
  const lines = Buffer.alloc((width + 1) * height);
  let [at, last, index] = [0, -1, 0];
  for (let y = 0; y < height; y += 1) {
    // A line starts with its filter, which is none: it makes such pictures larger.
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
  /** Four bytes a dot, line by line from the top. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

export interface PngWords {
  title: string;
  copyright: string;
}

/** What is compressed; with the colours to which it points, three bytes each. */
interface Lines {
  lines: Buffer;
  palette?: Buffer;
}
