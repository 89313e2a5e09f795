import { addressesOfDataset, addressesOfFigure, addressOfSchema } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import { listChangesOfFigure } from '#lib/changes.ts';
import { formatApa } from '#lib/citations/apa.ts';
import { toPlain } from '#lib/citations/parts.ts';
import { citationOfDataset, citationOfFigure, type CslRecord } from '#lib/citations/record.ts';
import type { Report } from '#report/report.ts';
import { subtitleOf } from '#figures/subtitle.ts';
import { buildFigureRecords } from './figure-records.ts';
import { tabulateFigure } from './figure-table.ts';
import type { DatasetData, FigureData } from './formats.ts';
import { findDataLicence } from '#lib/licence.ts';
import { observationColumns, toObservation } from './observations.ts';
import { toTable, type Table } from './table.ts';

/** `data.json` of a figure, which contains everything that its other files contain. */
export function buildFigureData(report: Report, id: string, site: URL): FigureData {
  const { spec, number } = report.figures.get(id)!;
  const { page } = addressesOfFigure(id);
  const finding = bindPlain(report, spec.finding);
  return {
    ...buildHead(report, 'figure-data', page, citationOfFigure(report, id), site),
    id,
    number,
    finding,
    subtitle: subtitleOf(report, spec),
    notes: spec.notes.map((note) => bindPlain(report, note)),
    changes: listChangesOfFigure(report, id).map(({ date, kind, reason, href }) => ({
      date,
      class: kind,
      reason: bindPlain(report, reason),
      page: new URL(href, site).href,
    })),
    ...buildFigureRecords(report, id, site),
  };
}

/** `data.json` of a dataset. */
export function buildDatasetData(report: Report, id: string, site: URL): DatasetData {
  const { title, place, note, series } = report.datasets.get(id)!;
  const { page } = addressesOfDataset(id);
  const bind = (text: string): string => bindPlain(report, text);
  return {
    ...buildHead(report, 'dataset-data', page, citationOfDataset(report, id), site),
    id,
    title,
    place,
    note: bind(note),
    breaks: series.flatMap((one) =>
      one.breaks.map(({ after, before, why, inference, source }) => ({ series: one.id, after, before, why: bind(why), inference, source })),
    ),
    gaps: series.flatMap((one) => one.gaps.map(({ period, why }) => ({ series: one.id, period, why: bind(why) }))),
    observations: [...report.cells.values()].filter(({ datasetId }) => datasetId === id).map((cell) => toObservation(report, cell, site)),
  };
}

/** The rows of a figure's CSV and XLSX. */
export function buildFigureTable(report: Report, id: string, site: URL): Table {
  return tabulateFigure(report, buildFigureRecords(report, id, site));
}

/** The rows of a dataset's CSV and XLSX. */
export function buildDatasetTable(report: Report, id: string, site: URL): Table {
  return toTable(report, observationColumns, buildDatasetData(report, id, site).observations);
}

function buildHead(report: Report, schema: string, page: string, record: CslRecord, site: URL) {
  const { title, edition, published, licence } = report.identity;
  return {
    $schema: new URL(addressOfSchema(schema), site).href,
    report: title,
    edition,
    published,
    licence: { name: licence.data, url: findDataLicence(report)?.url ?? null },
    citation: toPlain(formatApa(record)),
    page: new URL(page, site).href,
  };
}
