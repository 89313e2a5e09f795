/**
 * A TrueType font with another family name and no other names: the files of a package share one, by which no renderer could tell them
 * apart. https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array<ArrayBuffer> {
  const old = Buffer.from(font);
  const count = old.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    const tag = old.toString('latin1', at, at + 4);
    const [start, length] = [old.readUInt32BE(at + 8), old.readUInt32BE(at + 12)];
    return { tag, bytes: tag === 'name' ? toNames(family) : old.subarray(start, start + length) };
  });
  const head = Buffer.alloc(12 + count * 16);
  old.copy(head, 0, 0, 12);
  const bodies: Buffer[] = [];
  let end = head.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + index * 16;
    const body = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sumWords(body), at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    bodies.push(body);
    end += body.length;
  }
  return new Uint8Array(Buffer.concat([head, ...bodies]));
}

/** A `name` table with the family (1), its style (2), both together (4) and the PostScript name (6), for Windows in English. */
function toNames(family: string): Buffer {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family],
  ] as const;
  const table = Buffer.alloc(6 + names.length * 12);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, name]] of names.entries()) {
    const text = Buffer.from(name, 'utf16le').swap16();
    [3, 1, 0x409, id, text.length, offset].forEach((field, place) => table.writeUInt16BE(field, 6 + index * 12 + place * 2));
    texts.push(text);
    offset += text.length;
  }
  return Buffer.concat([table, ...texts]);
}

function sumWords(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
