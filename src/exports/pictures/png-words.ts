import { crc32 } from 'node:zlib';

/**
 * Adds to a PNG what it is, whose it is and how large it is meant to be (https://www.w3.org/TR/png-3/#11textinfo, #11pHYs), so that it
 * says so wherever it goes, and office programs place a picture of double size at its size. The words come right after the header.
 */
export function describePng(
  png: Uint8Array,
  { dotsPerMetre, title, copyright }: PngWords & { dotsPerMetre: number },
): Uint8Array<ArrayBuffer> {
  const size = Buffer.alloc(9);
  size.writeUInt32BE(dotsPerMetre, 0);
  size.writeUInt32BE(dotsPerMetre, 4);
  // The unit is the metre.
  size.writeUInt8(1, 8);
  const headerEnd = 8 + 25;
  const chunks = [toChunk('pHYs', size), toText('Title', title), toText('Copyright', copyright)];
  return new Uint8Array(Buffer.concat([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]));
}

/** International text, not compressed, without a language: keyword, five empty fields, UTF-8. */
function toText(keyword: string, text: string): Buffer {
  return toChunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]));
}

/** Length, name, content, checksum of name and content. */
function toChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

export interface PngWords {
  title: string;
  copyright: string;
}
