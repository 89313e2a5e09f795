import { strFromU8, unzipSync } from 'fflate';
import readSpreadsheet from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { buildDataArchive } from '../../src/exports/data/data-archive.ts';
import { buildDatasetTable, buildFigureTable } from '../../src/exports/data/data-files.ts';
import { observationColumns, toObservation } from '../../src/exports/data/observations.ts';
import { renderSpreadsheet } from '../../src/exports/data/render-spreadsheet.ts';
import { buildPackageTables } from '../../src/exports/data/package-tables.ts';
import { renderDatasetSpreadsheet, renderFigureSpreadsheet, renderTableSpreadsheet } from '../../src/exports/data/spreadsheets.ts';
import { toTable, type Table } from '../../src/exports/data/table.ts';
import { nameSource } from '../../src/lib/cite.ts';
import { makeCell, readCorpus, readUnpublished, site } from './sample.ts';

const report = readUnpublished();

describe('the spreadsheet that a reader downloads', () => {
  test.each([...report.datasets.keys()])('of dataset %s has every row of its CSV, and a sheet about it', async (id) => {
    const file = await renderDatasetSpreadsheet(report, id, site);
    expect(await readSheet(file, 'Data')).toEqual(toCells(buildDatasetTable(report, id, site)));
    const about = (await readSheet(file, 'About')).flat().join('\n');
    const { measures, series, note } = report.datasets.get(id)!;
    for (const { label, definition } of measures) {
      expect(about).toContain(label);
      if (definition) expect(about).toContain(definition.slice(0, 20).split("'")[0]);
    }
    if (measures.some(({ definition }) => definition === null)) expect(about).toContain('No definition found');
    for (const source of series.flatMap(({ observations }) => observations.flatMap(({ sources }) => sources)))
      expect(about).toContain(nameSource(report.sources.get(source.id)!));
    expect(about).toContain(note.slice(0, 20));
    for (const words of ['CC BY 4.0', 'How to cite', report.identity.edition, 'What a plan wants to happen.', 'lower bound'])
      expect(about).toContain(words);
    expect(about).not.toContain('report.example');
  });

  test.each([...report.figures.keys()])('of figure %s has every row of its CSV', async (id) => {
    const file = await renderFigureSpreadsheet(report, id, site);
    expect(await readSheet(file, 'Data')).toEqual(toCells(buildFigureTable(report, id, site)));
    expect((await readSheet(file, 'About')).flat()).toContain(`Figure ${report.figures.get(id)!.number}`);
  });

  test.each(buildPackageTables(report).map((table) => [table.name, table] as const))(
    'of the table %s has every row of its CSV, numbers as numbers and dates as text, columns with widths, and a sheet about it',
    async (_name, table) => {
      const file = await renderTableSpreadsheet(report, table, site);
      expect(await readSheet(file, 'Data')).toEqual(toCells(table.table));
      const about = (await readSheet(file, 'About')).flat();
      expect(about).toEqual(
        expect.arrayContaining([
          table.title,
          table.description,
          'How to cite',
          'Columns',
          'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
        ]),
      );
      for (const { name, description } of table.table.columns) expect(about).toEqual(expect.arrayContaining([name, description]));
      const widths = [...strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!).matchAll(/<col [^>]*width="([\d.]+)"/g)];
      expect(widths).toHaveLength(table.table.columns.length);
      for (const [, width] of widths) expect(Number(width)).toBeGreaterThanOrEqual(10);
      expect(await renderTableSpreadsheet(report, table, site)).toEqual(file);
    },
  );

  test('gives a column the width of its longest text, up to a limit, and rows of wide letters the lines that they need', async () => {
    const column = (name: string): Table['columns'][number] => ({ name, description: '', type: 'string' });
    const rows = [['a', '字'.repeat(20), '字'.repeat(100), 'word '.repeat(100)]];
    const file = await renderSpreadsheet({ columns: ['id', 'han', 'long', 'text'].map(column), rows }, [], '2030-01-02');
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([10, 42, 60, 60]);
    expect(sheet).toMatch(/<row r="2" ht="135"/);
    expect(await readSheet(await renderSpreadsheet({ columns: [column('id')], rows: [] }, [], '2030-01-02'), 'Data')).toEqual([['id']]);
  });

  test('has the address of the page if the site has one', async () => {
    const online = { ...report, identity: { ...report.identity, site: 'https://report.example' } };
    const about = (await readSheet(await renderDatasetSpreadsheet(online, 'regular-riders', site), 'About')).flat();
    expect(about).toContain('https://report.example/data/regular-riders/');
  });

  test('wraps long texts in rows that are high enough, in one font, from the top of each cell, on landscape pages', async () => {
    const parts = unzipSync(await renderDatasetSpreadsheet(report, 'electric-bicycles', site));
    const styles = strFromU8(parts['xl/styles.xml']!);
    expect(new Set(styles.match(/<name [^>]*>|<sz [^>]*>/g))).toEqual(new Set(['<name val="Calibri"/>', '<sz val="11"/>']));
    const formats = [...styles.matchAll(/<xf [^>]*>(.*?)<\/xf>/g)].map(([, inside]) => inside!);
    for (const name of ['sheet1', 'sheet2']) {
      const sheet = strFromU8(parts[`xl/worksheets/${name}.xml`]!);
      expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      const used = [...new Set([...sheet.matchAll(/<c r="\w+"( s="(\d+)")?/g)].map(([, , style]) => Number(style ?? 0)))];
      expect(used.filter((style) => !formats[style]!.includes('vertical="top"'))).toEqual([]);
    }
    const data = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const { columns, rows } = buildDatasetTable(report, 'electric-bicycles', site);
    for (const [index, fields] of rows.entries()) {
      const lines = Math.max(...fields.map((field, at) => Math.ceil(field.length / columns[at]!.width!)));
      expect(Number(new RegExp(`<row r="${index + 2}" ht="(\\d+)"`).exec(data)![1])).toBeGreaterThanOrEqual(15 * lines);
    }
    for (const name of ['note', 'definition', 'source_names', 'source_urls', 'source_published', 'source_access']) {
      const column = columns.findIndex((one) => one.name === name);
      const row = rows.findIndex((fields) => fields[column] !== '');
      const style = new RegExp(`<c r="${String.fromCharCode(65 + column)}${row + 2}" s="(\\d+)"`).exec(data)![1];
      expect(formats[Number(style)], name).toContain('wrapText="1"');
    }
  });

  test('shows all digits of the source, keeps formulas as text, and freezes its bold first row', async () => {
    const notes = ['=1+1', '@sum', '+1', '-cmd'];
    const cells = notes.map((note) => toObservation(readCorpus(), makeCell('-3.70', { note }), site));
    const file = await renderSpreadsheet(toTable(report, observationColumns, cells), [], '2030-01-02');
    const rows = await readSheet(file, 'Data');
    const [header] = rows;
    expect(rows.slice(1).map((row) => row[header!.indexOf('note')])).toEqual(notes);
    expect(rows[1]![header!.indexOf('value')]).toBe(-3.7);
    const parts = unzipSync(file);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(strFromU8(parts['xl/styles.xml']!)).toContain('formatCode="0.00"');
    expect(strFromU8(parts['xl/styles.xml']!)).toContain('<b/>');
  });
});

describe('every archive', () => {
  test('has the same bytes in Shanghai, New York and at a change to summer time', async () => {
    const before = process.env.TZ;
    const files: Uint8Array[][] = [];
    try {
      for (const zone of ['Asia/Shanghai', 'America/New_York', 'Africa/Cairo', 'UTC']) {
        process.env.TZ = zone;
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        files.push([await buildDataArchive(report, site), await renderDatasetSpreadsheet(report, 'regular-riders', site)]);
      }
    } finally {
      process.env.TZ = before;
    }
    for (const others of files.slice(1)) expect(others).toEqual(files[0]);
  });
});

async function readSheet(file: Uint8Array, name: string): Promise<unknown[][]> {
  const sheets = await readSpreadsheet(Buffer.from(file));
  return sheets.find(({ sheet }) => sheet === name)!.data;
}

/** The cells that a spreadsheet of a table must have: numbers and booleans as such, empty ones as null. */
function toCells({ columns, rows }: Table): unknown[][] {
  const cells = rows.map((row) =>
    row.map((field, index) => {
      const { type } = columns[index]!;
      if (field === '') return null;
      return type === 'number' || type === 'integer' ? Number(field) : type === 'boolean' ? field === 'true' : field;
    }),
  );
  return [columns.map(({ name }) => name), ...cells];
}
