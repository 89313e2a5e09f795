import { nameSource } from '#lib/cite.ts';
import type { Report } from '#report/report.ts';
import { roles, type Proof } from '#schemas/fields.ts';
import { accesses, type Source } from '#schemas/source.ts';
import { datePattern } from './formats.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every source of the report, one per row. */
export function buildSourcesTable(report: Report): Table {
  return toTable(sourceColumns, [...report.sources]);
}

/** Every source of every number, one per row. */
export function buildObservationSourcesTable(report: Report): Table {
  const links = [...report.cells.values()].flatMap(({ address, observation }) =>
    observation.sources.map((proof, index) => ({ ...proof, cell: address, order: index + 1 })),
  );
  return toTable(linkColumns, links);
}

const sourceColumns: Column<[string, Source]>[] = [
  textColumn('id', 'Id of the source, as in the column sources of the data.', ([id]) => id, { required: true, unique: true }),
  textColumn('publisher', 'Who published it.', ([, { title: _title, ...source }]) => nameSource({ ...source, title: null }), {
    required: true,
  }),
  textColumn('title', 'Its title; empty if not recorded.', ([, { title }]) => title),
  textColumn('published', 'When it was published: a year, a month or a day; empty if undated.', ([, { published }]) => published, {
    pattern: datePattern,
  }),
  textColumn('date_note', 'What the date means or why it is incomplete.', ([, { dateNote }]) => dateNote),
  textColumn('url', 'Its address; empty if not known.', ([, { url }]) => url),
  textColumn(
    'access',
    'read: we read the passage. cited: we saw it cited, but did not open the page. relayed: others report what it says; we did not see the original.',
    ([, { access }]) => access,
    { required: true, enum: accesses },
  ),
];

const linkColumns: Column<SourceLink>[] = [
  textColumn('cell', 'Address of the number, as in the column cell of the data.', ({ cell }) => cell, { required: true }),
  textColumn('source', 'Id of the source.', ({ id }) => id, { required: true }),
  textColumn('role', 'The role of the source: states and confirms are proof, contradicts and context are not.', ({ role }) => role, {
    required: true,
    enum: roles,
  }),
  {
    ...textColumn<SourceLink>('order', 'Position of the source in the list of the number, from 1.', ({ order }) => String(order), {
      required: true,
    }),
    type: 'integer',
  },
];

interface SourceLink extends Proof {
  cell: string;
  order: number;
}
