import { say } from '#lib/say.ts';
import type { Report } from '#report/report.ts';
import { buildChangesTable } from './changes-table.ts';
import { buildConsistencyTable } from './consistency-table.ts';
import { buildDerivedTable } from './derived-table.ts';
import { toMilestones } from './figure-records.ts';
import { milestoneColumns } from './figure-table.ts';
import { buildProjectionsTable } from './projections-table.ts';
import { buildSeriesTable } from './series-table.ts';
import { buildObservationSourcesTable, buildSourcesTable } from './source-tables.ts';
import { toTable, type Table } from './table.ts';

/** The tables of the data package other than the datasets; each is at `/data/<name>.csv`. */
export function buildPackageTables(report: Report): PackageTable[] {
  return [
    {
      name: 'series',
      title: say(report, 'tables.series'),
      description: say(report, 'package.series'),
      table: buildSeriesTable(report),
      keys: { primaryKey: ['dataset', 'series'] },
    },
    {
      name: 'sources',
      title: say(report, 'tables.sources'),
      description: say(report, 'package.sources'),
      table: buildSourcesTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'observation-sources',
      title: say(report, 'tables.observation-sources'),
      description: say(report, 'package.observation-sources'),
      table: buildObservationSourcesTable(report),
      keys: {
        primaryKey: ['cell', 'order'],
        foreignKeys: [{ fields: ['source'], reference: { resource: 'sources', fields: ['id'] } }],
      },
    },
    {
      name: 'milestones',
      title: say(report, 'tables.milestones'),
      description: say(report, 'package.milestones', { history: report.identity.historyOf }),
      table: toTable(report, milestoneColumns, toMilestones(report, [...report.milestones.keys()])),
      keys: { primaryKey: ['milestone'] },
    },
    {
      name: 'projections',
      title: say(report, 'tables.projections'),
      description: say(report, 'package.projections', { called: report.identity.audit.called }),
      table: buildProjectionsTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'changes',
      title: say(report, 'tables.changes'),
      description: say(report, 'package.changes'),
      table: buildChangesTable(report),
      keys: { primaryKey: ['change', 'order'] },
    },
    {
      name: 'derived',
      title: say(report, 'tables.derived'),
      description: say(report, 'package.derived'),
      table: buildDerivedTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'consistency',
      title: say(report, 'tables.consistency'),
      description: say(report, 'package.consistency'),
      table: buildConsistencyTable(report),
      keys: { primaryKey: ['cell'] },
    },
  ];
}

export interface PackageTable {
  name: string;
  title: string;
  description: string;
  table: Table;
  keys: Keys;
}

/** As in https://datapackage.org/standard/table-schema/. */
interface Keys {
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
