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
      title: 'Series',
      description: 'What each series measures, its maker, its breaks and its gaps.',
      table: buildSeriesTable(report),
      keys: { primaryKey: ['dataset', 'series'] },
    },
    {
      name: 'sources',
      title: 'Sources',
      description: 'Every publication that the report uses.',
      table: buildSourcesTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'observation-sources',
      title: 'Sources of each number',
      description: 'The sources of each number, and the role of each.',
      table: buildObservationSourcesTable(report),
      keys: {
        primaryKey: ['cell', 'order'],
        foreignKeys: [{ fields: ['source'], reference: { resource: 'sources', fields: ['id'] } }],
      },
    },
    {
      name: 'milestones',
      title: 'Milestones',
      description: `Dated events in the history of ${report.identity.historyOf}.`,
      table: toTable(milestoneColumns, toMilestones(report, [...report.milestones.keys()])),
      keys: { primaryKey: ['milestone'] },
    },
    {
      name: 'projections',
      title: 'Projections',
      description: `Forecasts that the source ${report.identity.audit.called} repeats, with their outcomes, our verdicts and the reasons.`,
      table: buildProjectionsTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'changes',
      title: 'Changes',
      description: 'Changes to published numbers, with dates and reasons.',
      table: buildChangesTable(report),
      keys: { primaryKey: ['change', 'order'] },
    },
    {
      name: 'derived',
      title: 'Derived numbers',
      description: 'Numbers that the report computes, with inputs, formula and rounding.',
      table: buildDerivedTable(report),
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'consistency',
      title: 'Consistency of printed numbers',
      description: 'Growth and shares that makers print, compared with the values from which they follow.',
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
