/** Rows of a CSV file as in RFC 4180, which may begin with a byte-order mark, as objects keyed by the names in the header row. Throws on a row of a different length. */
export function readCsv(text: string): CsvRow[] {
  const [names = [], ...rows] = readFields(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`${row.length} fields instead of ${names.length}: ${row.join(' | ')}`);
    return Object.fromEntries(names.map((name, index) => [name, row[index]!]));
  });
}

function readFields(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n$/, '');
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest);
    if (!match) throw new Error(`Not a field of a CSV file: ${rest.slice(0, 60)}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
    if (match[3] === ',' && rest === '') rows.at(-1)!.push('');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows;
}

export type CsvRow = Record<string, string>;
