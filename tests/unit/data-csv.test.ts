import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildDatasetTable, buildFigureTable } from '../../src/exports/data/data-files.ts';
import { observationColumns, toObservation } from '../../src/exports/data/observations.ts';
import { buildSeriesTable } from '../../src/exports/data/series-table.ts';
import { buildSourcesTable } from '../../src/exports/data/source-tables.ts';
import { toCsv, toTable } from '../../src/exports/data/table.ts';
import { buildFigureModel } from '../../src/figures/build-figure-model.ts';
import { bindPlain } from '../../src/lib/bind.ts';
import { cellsOfFigure, formatPublished, nameSource } from '../../src/lib/cite.ts';
import { joinReport } from '../../src/report/join.ts';
import type { Dataset as DatasetData } from '../../src/schemas/dataset.ts';
import { readContent } from '../../src/read/read.ts';
import { fixture, makeCell, readCorpus, readFixture, site } from './sample.ts';

const report = readFixture();

describe('the file of numbers that a reader downloads', () => {
  test('has a byte-order mark, by which Excel knows that it is UTF-8, a header, and one row per observation, each ending in CRLF', () => {
    const csv = toCsv(buildDatasetTable(readCorpus(), 'bicycles', site));
    expect(
      csv.startsWith('\uFEFFcell,dataset,series,label,measure,maker,place,period,value,unit,qualifier,status,stated,sources,note,'),
    ).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(readCorpus().cells.size + 2);
  });

  test.each([...report.datasets.keys()])('has every number of %s as written, with status, sources and note', (id) => {
    const rows = readRows(toCsv(buildDatasetTable(report, id, site)));
    const written = report.datasets
      .get(id)!
      .series.flatMap(({ id: series, observations }) => observations.map((one) => ({ series, ...one })));
    expect(rows).toHaveLength(written.length);
    for (const [index, { series, period, value, status, qualifier, stated, sources, note, periodUncertain }] of written.entries()) {
      const row = rows[index]!;
      expect(row).toMatchObject({ dataset: id, series, period, value, status, qualifier, stated: stated ?? '' });
      expect(row.period_uncertain).toBe(String(periodUncertain === true));
      expect(row.sources).toBe(sources.map(({ id: source, role }) => `${source} ${role}`).join('; '));
      expect(row.source_names!.split(' | ')).toEqual(sources.map((source) => nameSource(report.sources.get(source.id)!)));
      expect(row.source_published!.split(' | ')).toEqual(sources.map((source) => formatPublished(report, report.sources.get(source.id)!)));
      expect(row.source_access!.split(' | ')).toEqual(sources.map((source) => report.sources.get(source.id)!.access));
      expect(row.source_urls!.split(' | ')).toEqual(sources.map((source) => report.sources.get(source.id)!.url ?? 'none'));
      expect(row.note === '').toBe(note === null);
      expect(row.printed!.replaceAll(',', '').replace('−', '-')).toContain(value);
    }
  });

  test('has the numbers of the figure in the order of the figure, and for other figures their events or items', () => {
    for (const [id, { spec }] of report.figures) {
      const rows = readRows(toCsv(buildFigureTable(report, id, site)));
      if ('scale' in spec) expect(rows.map(({ cell }) => cell)).toEqual(cellsOfFigure(report, id).map(({ address }) => address));
      if ('milestones' in spec) {
        expect(rows.map(({ milestone }) => milestone).toSorted()).toEqual(spec.milestones.toSorted());
        for (const row of rows) {
          const { date, claim, sources } = report.milestones.get(row.milestone!)!;
          expect(row).toMatchObject({ date, claim, sources: sources.map((source) => `${source.id} ${source.role}`).join('; ') });
        }
      }
      if ('structure' in spec) {
        const text = JSON.stringify(report.structures.get(spec.structure));
        expect(rows.length).toBeGreaterThan(4);
        for (const row of rows) expect(text).toContain(JSON.stringify(row.lane ?? row.group ?? row.row).slice(1, -1));
        expect(rows.every(({ sources }) => sources === `${report.identity.audit.source} states`)).toBe(true);
      }
    }
  });

  test('has the outcome of each forecast with the reason for the verdict, and its amount as drawn in the figure', () => {
    // In trillions, so that the written number differs from the drawn one.
    const { entries } = readContent(fixture);
    const report = joinReport({ ...entries!, datasets: entries!.datasets.map((one) => ({ ...one, data: inTrillions(one.data) })) }).report;
    const { spec, ...figure } = report.figures.get('forecasts-and-outcomes')!;
    if (!('projections' in spec)) throw new Error('This figure shows pairs.');
    const rows = readRows(toCsv(buildFigureTable(report, spec.id, site)));
    const told = rows.map(({ pair, role, cell, verdict, why }) => ({ pair, role, cell, verdict, why }));
    const written = spec.projections.flatMap((pair) => {
      const { forecast, outcome, verdict, why } = report.projections.get(pair)!;
      const both = [{ pair, role: 'forecast', cell: forecast, verdict, why: bindPlain(report, why) }];
      return outcome === null ? both : [...both, { ...both[0]!, role: 'outcome', cell: outcome }];
    });
    expect(told).toEqual(written);
    expect(told.filter(({ verdict }) => verdict === 'open')).toHaveLength(1);
    const points = buildFigureModel(report, { ...figure, spec }).series.flatMap((series) => series.points);
    for (const { cell, amount } of rows) {
      expect(amount).toMatch(/^\d+(\.\d{1,2})?$/);
      expect(Number(amount)).toBe(points.find((point) => point.cell === cell)!.value);
    }
    expect(rows.find(({ cell }) => cell === 'electric-bicycles/guild-sales/2024')).toMatchObject({ value: '3.80', amount: '3800' });
  });

  test('shows which cells of the diagram are empty', () => {
    const [id] = [...report.figures].find(([, { spec }]) => 'structure' in spec && spec.structure === 'kinds-of-lane')!;
    const empty = readRows(toCsv(buildFigureTable(report, id, site))).filter(({ item }) => item === '');
    expect(empty.map(({ row, column }) => `${row}: ${column}`)).toEqual([
      'Parted by paint: The study',
      'Shared with walkers: Plan of the Council of Velmar',
    ]);
  });

  test('quotes quotation marks, commas and line breaks of its text', () => {
    const [row] = readSample('1.50', 'He said “more”, twice,\nand "left".');
    expect(row).toMatchObject({ value: '1.50', note: 'He said “more”, twice,\nand “left”.', sources: 's01 states', place: 'Testville' });
    const raw = toCsv({ columns: [{ name: 'a', description: '', type: 'string', width: 1 }], rows: [['say "a", b\r\nc']] });
    expect(parse(raw, { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual([{ a: 'say "a", b\r\nc' }]);
  });

  test('cannot start a formula in a spreadsheet, and leaves negative numbers unchanged', () => {
    for (const note of ['=1+1', '+1', '-cmd|x', '@sum', '＝1+1', '－1x'])
      expect(readSample('-3.70', note)[0]).toMatchObject({ note: `'${note}`, value: '-3.70' });
    const [first] = toCsv({ columns: [{ name: 'a', description: '', type: 'string', width: 1 }], rows: [['\tx']] })
      .split('\r\n')
      .slice(1);
    expect(first).toBe("'\tx");
    expect(readSample('-3.70', '-5.25')[0]!.note).toBe('-5.25');
  });

  test('prints bound numbers in a note, not the braces', () => {
    const corpus = readCorpus();
    const [address] = corpus.cells.keys();
    const note = `As {${address!}} says.`;
    const [row] = readRows(toCsv(toTable(corpus, observationColumns, [toObservation(corpus, makeCell('1', { note }), site)])));
    expect(row!.note).toMatch(/^As .*\d.* says\.$/);
    expect(row!.note).not.toContain('{');
  });
});

describe('the tables other than the datasets', () => {
  test('contain every source and every series once', () => {
    const sources = readRows(toCsv(buildSourcesTable(report)));
    expect(sources.map(({ id }) => id)).toEqual([...report.sources.keys()]);
    for (const { id, url, access, published } of sources) {
      const source = report.sources.get(id!)!;
      expect([url, access, published]).toEqual([source.url ?? '', source.access, source.published ?? '']);
    }
    const series = readRows(toCsv(buildSeriesTable(report)));
    expect(series.map((row) => `${row.dataset}/${row.series}`)).toEqual(
      [...report.datasets].flatMap(([id, dataset]) => dataset.series.map((one) => `${id}/${one.id}`)),
    );
    expect(series.filter(({ breaks }) => breaks !== '').length).toBeGreaterThan(0);
    expect(series.filter(({ gaps }) => gaps !== '').length).toBeGreaterThan(0);
  });
});

function inTrillions(data: DatasetData): DatasetData {
  return { ...data, measures: data.measures.map((one) => (one.unit === 'bn-cny' ? { ...one, unit: 'tn-cny' } : one)) };
}

function readRows(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function readSample(value: string, note: string): Record<string, string>[] {
  const corpus = readCorpus();
  return readRows(toCsv(toTable(corpus, observationColumns, [toObservation(corpus, makeCell(value, { note }), site)])));
}
