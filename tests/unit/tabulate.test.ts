import { describe, expect, test } from 'vitest';
import { getCells } from '../../src/lib/cell.ts';
import { csvColumns, tabulate, toCsv } from '../../src/lib/tabulate.ts';
import { makeCell, readCorpus, readReport, root } from './sample.ts';

describe('the file of numbers that a reader downloads', () => {
  test('has a header and one row an observation, each ended by CRLF', () => {
    const csv = toCsv(getCells(readCorpus(), 'bicycles/city-count'));
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.startsWith('cell,dataset,series,label,')).toBe(true);
  });

  test('keeps quotes, commas and line breaks of its text', () => {
    const note = 'He said "more", twice,\nand left.';
    const [header, row] = readCsv(toCsv([makeCell('1.50', { note })]));
    expect(header).toEqual([...csvColumns]);
    expect(Object.fromEntries(header!.map((name, index) => [name, row![index]]))).toMatchObject({
      value: '1.50',
      note,
      sources: 's01 states',
      place: 'Testville',
    });
  });

  test('runs no formula in a spreadsheet, and leaves negative numbers alone', () => {
    const noteOf = (note: string): string => readCsv(toCsv([makeCell('-3.70', { note })]))[1]!.at(-1)!;
    for (const note of ['=1+1', '+1', '-cmd', '@sum', '\tx']) expect(noteOf(note)).toBe(`'${note}`);
    expect(noteOf('-5.25')).toBe('-5.25');
    expect(readCsv(toCsv([makeCell('-3.70')]))[1]![csvColumns.indexOf('value')]).toBe('-3.70');
  });

  test('gives back every number of the report as it is written', () => {
    const report = readReport(root);
    const cells = [...report.datasets].flatMap(([id, { series }]) => series.flatMap((one) => getCells(report, `${id}/${one.id}`)));
    const [header, ...rows] = readCsv(toCsv(cells));
    expect(rows).toHaveLength(report.observations.size);
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(header!.length);
      expect([row[0], row[header!.indexOf('value')], row[header!.indexOf('unit')]]).toEqual([
        cells[index]!.address,
        cells[index]!.value,
        cells[index]!.unit,
      ]);
    }
  });
});

describe('the table under a figure', () => {
  test('says period, number, status and when it was stated', () => {
    expect(tabulate(getCells(readCorpus(), 'bicycles/city-count')).at(-1)).toEqual({
      cell: 'bicycles/city-count/2024',
      period: '2024',
      label: 'City office, count',
      value: 'more than 3.0 million people',
      status: 'estimate',
      stated: '3 February 2025',
    });
    expect(tabulate([makeCell('1')])[0]!.stated).toBeNull();
  });
});

/** A reader of RFC 4180 apart from the code under test: one letter at a time. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at]!;
    if (quoted && letter === '"' && csv[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (quoted) field += letter;
    else if (letter === ',') {
      row.push(field);
      field = '';
    } else if (letter === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += letter;
  }
  return rows;
}
