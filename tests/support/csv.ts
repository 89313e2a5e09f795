/** Rows of a comma-separated file by RFC 4180, as objects by the names of the first line. Throws on a row of another length. */
export function readCsv(text: string): CsvRow[] {
  const [names = [], ...rows] = readFields(text);
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
    if (!match) throw new Error(`No field of a comma-separated file: ${rest.slice(0, 60)}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
    if (match[3] === ',' && rest === '') rows.at(-1)!.push('');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows;
}

export type CsvRow = Record<string, string>;
