import { createHash } from 'node:crypto';
import { bindPlain } from '#lib/bind.ts';
import { nameSource } from '#lib/cite.ts';
import type { Report } from '#report/report.ts';
import { buildDatasetTable } from './data-files.ts';
import { findDataLicence } from '#lib/licence.ts';
import { buildSeriesTable, buildSourcesTable } from './package-tables.ts';
import { toCsv, type Table } from './table.ts';

/** The CSV files of the data package: one a dataset, one of all series, one of all sources. Paths are relative to `/data/`. */
export function buildPackageFiles(report: Report, site: URL): PackageFile[] {
  const file = (name: string, path: string, title: string, description: string, table: Table, keys: Keys): PackageFile => ({
    ...{ name, path, title, description, table, keys },
    csv: toCsv(table),
  });
  return [
    ...[...report.datasets].map(([id, { title, note }]) =>
      file(id, `${id}/data.csv`, title, bindPlain(report, note), buildDatasetTable(report, id, site), {
        primaryKey: ['cell'],
        foreignKeys: [{ fields: ['dataset', 'series'], reference: { resource: 'series', fields: ['dataset', 'series'] } }],
      }),
    ),
    file('series', 'series.csv', 'Series', 'What each series measures, by whom, with breaks and gaps.', buildSeriesTable(report), {
      primaryKey: ['dataset', 'series'],
    }),
    file('sources', 'sources.csv', 'Sources', 'Every publication on which the report leans.', buildSourcesTable(report), {
      primaryKey: ['id'],
    }),
  ];
}

/** The descriptor of all data (https://datapackage.org/standard/data-package/). */
export function buildDataPackage(report: Report, site: URL): Record<string, unknown> {
  const { identity } = report;
  const licence = findDataLicence(report);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: `${identity.title}: ${identity.subtitle}`,
    description: bindPlain(report, identity.summary),
    version: identity.edition,
    created: `${identity.published}T00:00:00Z`,
    ...(identity.site !== null && { homepage: identity.site }),
    ...(identity.publisher && { contributors: [{ title: identity.publisher.name, roles: ['publisher'] }] }),
    ...(licence && { licenses: [{ name: licence.spdx, title: licence.title, path: licence.url }] }),
    sources: [...report.sources.values()].map((source) => ({ title: nameSource(source), ...(source.url && { path: source.url }) })),
    resources: buildPackageFiles(report, site).map(toResource),
  };
}

/** Name of the package and of the archive of all data; for ever. */
export const packageName = 'china-aigc-report';

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

export interface PackageFile {
  name: string;
  path: string;
  title: string;
  description: string;
  table: Table;
  csv: string;
  keys: Keys;
}

interface Keys {
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
