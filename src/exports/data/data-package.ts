import { createHash } from 'node:crypto';
import { bindPlain } from '#lib/bind.ts';
import { citationOfAllData } from '#lib/citations/record.ts';
import { nameSource } from '#lib/cite.ts';
import type { Report } from '#report/report.ts';
import { buildDatasetTable } from './data-files.ts';
import { findDataLicence } from '#lib/licence.ts';
import { buildPackageTables, type PackageTable } from './package-tables.ts';
import { toCsv } from './table.ts';

/** The CSV files of the data package: one per dataset, then the other tables. Paths are relative to `/data/`. */
export function buildPackageFiles(report: Report, site: URL): PackageFile[] {
  const datasets = [...report.datasets].map(([id, { title, note }]) => ({
    name: id,
    path: `${id}/data.csv`,
    title,
    description: bindPlain(report, note),
    table: buildDatasetTable(report, id, site),
    keys: {
      primaryKey: ['cell'],
      foreignKeys: [{ fields: ['dataset', 'series'], reference: { resource: 'series', fields: ['dataset', 'series'] } }],
    },
  }));
  const tables = buildPackageTables(report).map((table) => ({ ...table, path: `${table.name}.csv` }));
  return [...datasets, ...tables].map((file) => ({ ...file, csv: toCsv(file.table) }));
}

/** The descriptor of the data package (https://datapackage.org/standard/data-package/). */
export function buildDataPackage(report: Report, site: URL): Record<string, unknown> {
  const { identity } = report;
  const licence = findDataLicence(report);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: identity.package,
    title: citationOfAllData(report).title,
    description: bindPlain(report, identity.summary),
    version: identity.edition,
    keywords: [...new Set([...report.datasets.values()].flatMap(({ place, title }) => [place, title]))],
    created: `${identity.published}T00:00:00Z`,
    ...(identity.site !== null && { homepage: identity.site }),
    ...(identity.publisher && { contributors: [{ title: identity.publisher.name, roles: ['publisher'] }] }),
    ...(licence && { licenses: [{ name: licence.spdx, title: licence.title, path: licence.url }] }),
    sources: [...report.sources.values()].map((source) => ({ title: nameSource(source), ...(source.url && { path: source.url }) })),
    resources: buildPackageFiles(report, site).map(toResource),
  };
}

function toResource({ name, path, title, description, table, csv, keys }: PackageFile): Record<string, unknown> {
  return {
    name,
    type: 'table',
    title,
    description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(({ name: field, description: words, type, constraints }) => ({
        name: field,
        type,
        description: words,
        ...(constraints && { constraints }),
      })),
      missingValues: [''],
      ...keys,
    },
  };
}

export interface PackageFile extends PackageTable {
  path: string;
  csv: string;
}
