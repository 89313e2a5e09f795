import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readSpreadsheet from 'read-excel-file/node';
import { attribute, closest, inside, textOf } from '../support/html.ts';
import { digitsOf, statusWords } from '../support/numbers.ts';
import type { ReportUnderTest } from './report-under-test.ts';

/** Data files have the numbers of the pages, follow their schemas and have unique names. */
export function testData({ dist, elementsOf, files, identity, pages, readFolder, readSite, say }: ReportUnderTest): void {
  const datasets = pages.flatMap((page) => /^\/data\/([^/]+)\/$/.exec(page)?.[1] ?? []);
  const figures = files.flatMap((file) => /^figures\/([^/]+)\/data\.csv$/.exec(file)?.[1] ?? []);
  const readRows = (path: string): Record<string, string>[] =>
    parse(readSite(path), { bom: true, columns: true, record_delimiter: '\r\n' });
  const readJson = (path: string): Record<string, unknown> => JSON.parse(readSite(path)) as Record<string, unknown>;
  /** The rows of the sheet "Data", as objects keyed by the names in its first row. */
  const readSheet = async (path: string): Promise<Record<string, unknown>[]> => {
    const sheets = await readSpreadsheet(readFileSync(join(dist, path)));
    const [names = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Data')!.data;
    return rows.map((row) => Object.fromEntries(names.map((name, index) => [String(name), row[index]])));
  };

  test('each file of a dataset has the numbers of its page, with their status and sources', async () => {
    expect(datasets.length).toBeGreaterThan(0);
    for (const id of datasets) {
      const rows = elementsOf(`/data/${id}/`).filter((one) => one.tagName === 'tr' && attribute(one, 'id'));
      const printed = rows.map((row) => {
        const parts = inside(row);
        const number = parts.find((one) => attribute(one, 'data-cell'))!;
        const links = parts.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')!);
        return {
          cell: attribute(number, 'data-cell')!,
          value: digitsOf(textOf(number))!,
          status: textOf(parts.find((one) => attribute(one, 'data-status'))!).trim(),
          sources: links.filter((href) => href.startsWith('/sources/#')).map((href) => href.slice('/sources/#'.length)),
        };
      });
      const inFile = (value: string, row: { cell?: string; status?: string }, sources: string[]) => ({
        cell: row.cell,
        value,
        status: statusWords[row.status ?? ''],
        sources,
      });
      const csv = readRows(`data/${id}/data.csv`);
      expect(
        csv.map((row) => inFile(row.value!, row, idsOf(row.sources!))),
        `${id} CSV`,
      ).toEqual(printed);
      const json = readJson(`data/${id}/data.json`) as unknown as { observations: Observation[] };
      expect(
        json.observations.map((row) =>
          inFile(
            row.value,
            row,
            row.sources.map((source) => source.id),
          ),
        ),
        `${id} JSON`,
      ).toEqual(printed);
      const sheet = await readSheet(`data/${id}/data.xlsx`);
      expect(
        sheet.map((row) => ({
          cell: row.cell,
          value: Number(row.value),
          status: statusWords[row.status as string],
          sources: idsOf(row.sources as string),
        })),
        `${id} XLSX`,
      ).toEqual(printed.map((row) => ({ ...row, value: Number(row.value) })));
    }
  });

  test('the files of a figure have the same rows, whatever the figure shows', async () => {
    const chapters = [...readFolder<{ figures: { id: string }[] }>('chapters').values()];
    expect(figures.toSorted()).toEqual(chapters.flatMap((chapter) => chapter.figures.map(({ id }) => id)).toSorted());
    for (const id of figures) {
      const csv = readRows(`figures/${id}/data.csv`);
      const json = readJson(`figures/${id}/data.json`) as unknown as Record<string, Observation[]>;
      const records = json.observations ?? json.milestones ?? json.items!;
      expect(
        records.map(({ sources }) => sources.map((one) => `${one.id} ${one.role}`).join('; ')),
        id,
      ).toEqual(csv.map(({ sources }) => sources));
      expect(
        records.map((record) => String(Object.values(record)[0])),
        id,
      ).toEqual(csv.map((row) => String(Object.values(row)[0])));
      const sheet = await readSheet(`figures/${id}/data.xlsx`);
      expect(sheet.map(toTexts), id).toEqual(csv.map((row) => Object.values(row).map(toText)));
    }
  });

  test('every JSON data file follows the published schema that it names, and every schema is valid', () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    addFormats(ajv);
    const published = files.filter((file) => /^schemas\/.+\.json$/.test(file)).map(readJson);
    expect(published.length).toBeGreaterThan(0);
    for (const schema of published) ajv.addSchema(schema);
    for (const file of [...datasets.map((id) => `data/${id}/data.json`), ...figures.map((id) => `figures/${id}/data.json`)]) {
      const data = readJson(file);
      const validate = ajv.getSchema(data.$schema as string)!;
      expect(validate(data) || validate.errors, file).toBe(true);
      expect(files).toContain(new URL(data.$schema as string).pathname.slice(1));
    }
  });

  test('the catalogue counts the numbers of each dataset by status, and links to its files', () => {
    const elements = elementsOf('/data/');
    for (const id of datasets) {
      const entry = closest(
        elements.find((one) => attribute(one, 'href') === `/data/${id}/`)!,
        ({ tagName }) => tagName === 'article',
      )!;
      const parts = inside(entry);
      const rows = readRows(`data/${id}/data.csv`);
      const counts = parts.filter((one) => attribute(one, 'data-status') && attribute(one, 'class') === 'mark');
      expect(counts.length).toBeGreaterThan(0);
      const shown = counts.map((mark) => [
        attribute(mark, 'data-status'),
        textOf(closest(mark, ({ tagName }) => tagName === 'li')!)
          .trim()
          .split(/\s+/)
          .at(-1),
      ]);
      const found = [...Map.groupBy(rows, ({ status }) => status!)].map(([status, group]) => [status, String(group.length)]);
      expect(shown.toSorted(), id).toEqual(found.toSorted());
      const links = parts.flatMap((one) => attribute(one, 'href') ?? []);
      for (const ending of ['csv', 'json', 'xlsx']) expect(links).toContain(`/data/${id}/data.${ending}`);
      const sources = links.filter((href) => href.startsWith('/sources/#')).map((href) => href.split('#')[1]);
      expect(sources.toSorted(), id).toEqual([...new Set(rows.flatMap((row) => idsOf(row.sources!)))].toSorted());
      const series = new Set(rows.map((row) => row.series)).size;
      expect(textOf(entry)).toContain(say('data.size', { numbers: rows.length, series }));
    }
  });

  test('the archive contains the data package, the same files as on the site, and how to cite them', () => {
    const archive = unzipSync(readFileSync(join(dist, `data/${identity.package}.zip`)));
    const { resources } = readJson('data/datapackage.json') as unknown as { resources: { path: string }[] };
    expect(resources.length).toBeGreaterThan(0);
    for (const path of ['datapackage.json', ...resources.map((resource) => resource.path)])
      expect(Buffer.from(archive[path]!).equals(readFileSync(join(dist, 'data', path))), path).toBe(true);
    expect(Object.keys(archive)).toEqual(expect.arrayContaining(['README.md', 'CITATION.cff', 'LICENSE']));
    const reference = elementsOf('/data/').find((one) => attribute(one, 'id') === 'cite-apa')!;
    expect(strFromU8(archive['README.md']!)).toContain(textOf(reference).trim());
  });

  test('every table is offered as CSV, which begins with a byte-order mark, and beside it as XLSX with the same rows', async () => {
    const links = elementsOf('/data/').flatMap((one) => attribute(one, 'href') ?? []);
    const tables = files.filter((file) => file.startsWith('data/') && file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(datasets.length);
    for (const csv of tables) {
      const xlsx = csv.replace(/csv$/, 'xlsx');
      expect(links.indexOf(`/${xlsx}`), csv).toBeGreaterThan(links.indexOf(`/${csv}`));
      expect(readSite(csv).startsWith('\uFEFF'), csv).toBe(true);
      const sheet = await readSheet(xlsx);
      expect(sheet.map(toTexts), csv).toEqual(readRows(csv).map((row) => Object.values(row).map(toText)));
    }
    const said = elementsOf('/data/').filter((one) => one.tagName === 'dd' && textOf(one) === say('file.csv'));
    expect(said).toHaveLength(1);
    const archive = unzipSync(readFileSync(join(dist, `data/${identity.package}.zip`)));
    expect(strFromU8(archive['README.md']!)).toContain(say('file.csv'));
  });

  test('no two files are saved under the same name, and no file under two names', () => {
    const links = pages.flatMap((page) => elementsOf(page).filter((one) => attribute(one, 'download') !== undefined));
    const saved = links.map((link) => {
      const href = attribute(link, 'href')!;
      const name = attribute(link, 'download')!;
      return { href, name: name === '' ? href.split('/').at(-1)! : name };
    });
    const unique = new Set(saved.map(({ href, name }) => `${href} ${name}`)).size;
    expect(new Set(saved.map(({ name }) => name)).size).toBe(unique);
    expect(new Set(saved.map(({ href }) => href)).size).toBe(unique);
    expect(saved.length).toBeGreaterThan(0);
  });
}

/** The fields of a row of a spreadsheet as they are in a CSV file, except for trailing zeros of numbers. */
function toTexts(row: Record<string, unknown>): string[] {
  return Object.values(row).map((field) => (field === null ? '' : toText(String(field as string | number | boolean))));
}

/** A field without the apostrophe that keeps a spreadsheet from running it as a formula; a number without trailing zeros. */
function toText(field: string): string {
  return /^-?\d+\.\d+$/.test(field) ? String(Number(field)) : field.replace(/^'(?=[=+@-])/, '');
}

/** "s03 states; s05 confirms" as s03, s05. */
function idsOf(sources: string): string[] {
  return sources.split('; ').map((source) => source.split(' ')[0]!);
}

interface Observation {
  cell: string;
  value: string;
  status: string;
  sources: { id: string; role: string }[];
}
