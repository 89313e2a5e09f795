import { bindPlain } from '#lib/bind.ts';
import { nameSource } from '#lib/cite.ts';
import { formatPeriod } from '#lib/format.ts';
import type { Report } from '#report/report.ts';
import type { Dataset, Measure, Series } from '#schemas/dataset.ts';
import { accesses, type Source } from '#schemas/source.ts';
import { unitIds } from '#schemas/unit.ts';
import { datePattern } from './formats.ts';
import { toTable, type Column, type Table } from './table.ts';

/** Every source of the report, one a row. */
export function buildSourcesTable(report: Report): Table {
  return toTable(sourceRows, [...report.sources]);
}

/** Every series of every dataset with its measure, breaks and gaps, one a row. */
export function buildSeriesTable(report: Report): Table {
  const lines = [...report.datasets].flatMap(([datasetId, dataset]) =>
    dataset.series.map((series) => ({
      report,
      datasetId,
      dataset,
      series,
      measure: dataset.measures.find(({ id }) => id === series.measure)!,
    })),
  );
  return toTable(seriesColumns, lines);
}

const sourceRows: Column<[string, Source]>[] = [
  {
    name: 'id',
    description: 'Id of the source, as in the column sources of the data.',
    type: 'string',
    constraints: { required: true, unique: true },
    width: 8,
    read: ([id]) => id,
  },
  {
    name: 'publisher',
    description: 'Who published it.',
    type: 'string',
    constraints: { required: true },
    width: 40,
    read: ([, { title: _title, ...source }]) => nameSource({ ...source, title: null }),
  },
  { name: 'title', description: 'Its title; empty where it was not noted.', type: 'string', width: 40, read: ([, { title }]) => title },
  {
    name: 'published',
    description: 'When it appeared: a year, a month or a day; empty where it is undated.',
    type: 'string',
    constraints: { pattern: datePattern },
    width: 12,
    read: ([, { published }]) => published,
  },
  {
    name: 'date_note',
    description: 'What the date means or why it is incomplete.',
    type: 'string',
    width: 30,
    read: ([, { dateNote }]) => dateNote,
  },
  { name: 'url', description: 'Its address; empty where none is known.', type: 'string', width: 50, read: ([, { url }]) => url },
  {
    name: 'access',
    description: 'read: the passage was read. cited: seen as a citation, page not opened. relayed: the original was not seen.',
    type: 'string',
    constraints: { required: true, enum: accesses },
    width: 10,
    read: ([, { access }]) => access,
  },
];

const seriesColumns: Column<SeriesLine>[] = [
  text('dataset', 'Id of the dataset.', ({ datasetId }) => datasetId),
  text('dataset_title', 'What the numbers of the dataset are about.', ({ dataset }) => dataset.title),
  text('dataset_note', 'What a reader must know before using the dataset.', ({ report, dataset }) => bindPlain(report, dataset.note)),
  text('place', 'The country or area that the dataset covers.', ({ dataset }) => dataset.place),
  text('series', 'Id of the series, unique in its dataset.', ({ series }) => series.id),
  text('label', 'Name of the series.', ({ series }) => series.label),
  optional('maker', 'Who made the numbers; empty where that is not known.', ({ series }) => series.maker),
  text('measure', 'What is measured.', ({ measure }) => measure.label),
  optional(
    'definition',
    'How the maker defines the measure; empty where no definition was found.',
    ({ report, measure }) => measure.definition && bindPlain(report, measure.definition),
  ),
  { ...text('unit', 'Unit of the series.', ({ measure }) => measure.unit), constraints: { required: true, enum: unitIds } },
  optional('of', 'What a share is a share of; empty where the numbers are no shares.', ({ series }) => series.of),
  optional('breaks', 'Where the method changes, parted by " | ": values on both sides must not be joined.', ({ report, series }) =>
    series.breaks
      .map(
        ({ after, before, why, inference }) =>
          `Between ${formatPeriod(after)} and ${formatPeriod(before)}: ${bindPlain(report, why)}${inference ? ' Our inference.' : ''}`,
      )
      .join(' | '),
  ),
  optional('gaps', 'Periods without a value that a reader would look for, parted by " | ".', ({ report, series }) =>
    series.gaps.map(({ period, why }) => `${formatPeriod(period)}: ${bindPlain(report, why)}`).join(' | '),
  ),
];

function optional(name: string, description: string, read: (line: SeriesLine) => string | null): Column<SeriesLine> {
  return { name, description, type: 'string', width: 24, read };
}

function text(name: string, description: string, read: (line: SeriesLine) => string): Column<SeriesLine> {
  return { ...optional(name, description, read), constraints: { required: true } };
}

interface SeriesLine {
  report: Report;
  datasetId: string;
  dataset: Dataset;
  series: Series;
  measure: Measure;
}
