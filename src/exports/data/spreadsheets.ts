import type { Report } from '#report/report.ts';
import { buildAboutDataset, buildAboutFigure, buildAboutTable } from './about.ts';
import { buildDatasetData, buildDatasetTable, buildFigureData, buildFigureTable } from './data-files.ts';
import type { PackageTable } from './package-tables.ts';
import { renderSpreadsheet } from './render-spreadsheet.ts';

/** `data.xlsx` of a figure. */
export async function renderFigureSpreadsheet(report: Report, id: string, site: URL): Promise<Uint8Array<ArrayBuffer>> {
  const table = buildFigureTable(report, id, site);
  return renderSpreadsheet(table, buildAboutFigure(report, buildFigureData(report, id, site), table.columns), report.identity.published);
}

/** `data.xlsx` of a dataset. */
export async function renderDatasetSpreadsheet(report: Report, id: string, site: URL): Promise<Uint8Array<ArrayBuffer>> {
  const table = buildDatasetTable(report, id, site);
  return renderSpreadsheet(table, buildAboutDataset(report, buildDatasetData(report, id, site), table.columns), report.identity.published);
}

/** A table of the data package as XLSX. */
export async function renderTableSpreadsheet(report: Report, table: PackageTable, site: URL): Promise<Uint8Array<ArrayBuffer>> {
  return renderSpreadsheet(table.table, buildAboutTable(report, table, site), report.identity.published);
}

/** Media type of XLSX. */
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
