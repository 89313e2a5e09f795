import { nameSource } from '#lib/cite.ts';
import type { Report } from '#report/report.ts';
import { roles, type Proof } from '#schemas/fields.ts';
import { accesses, type Source } from '#schemas/source.ts';
import { datePattern } from './formats.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every source of the report, one per row. */
export function buildSourcesTable(report: Report): Table {
  return toTable(report, sourceColumns, [...report.sources]);
}

/** Every source of every number, one per row. */
export function buildObservationSourcesTable(report: Report): Table {
  const links = [...report.cells.values()].flatMap(({ address, observation }) =>
    observation.sources.map((proof, index) => ({ ...proof, cell: address, order: index + 1 })),
  );
  return toTable(report, linkColumns, links);
}

const sourceColumns: Column<[string, Source]>[] = [
  textColumn('id', 'column.source-in-sources', ([id]) => id, { required: true, unique: true }),
  textColumn('publisher', 'column.source-publisher', ([, { title: _title, ...source }]) => nameSource({ ...source, title: null }), {
    required: true,
  }),
  textColumn('title', 'column.source-title', ([, { title }]) => title),
  textColumn('published', 'column.source-published', ([, { published }]) => published, {
    pattern: datePattern,
  }),
  textColumn('date_note', 'column.date-note', ([, { dateNote }]) => dateNote),
  textColumn('url', 'column.source-url', ([, { url }]) => url),
  textColumn('access', 'column.source-access', ([, { access }]) => access, { required: true, enum: accesses }),
];

const linkColumns: Column<SourceLink>[] = [
  textColumn('cell', 'column.cell', ({ cell }) => cell, { required: true }),
  textColumn('source', 'column.source', ({ id }) => id, { required: true }),
  textColumn('role', 'column.source-role', ({ role }) => role, {
    required: true,
    enum: roles,
  }),
  {
    ...textColumn<SourceLink>('order', 'column.source-order', ({ order }) => String(order), {
      required: true,
    }),
    type: 'integer',
  },
];

interface SourceLink extends Proof {
  cell: string;
  order: number;
}
