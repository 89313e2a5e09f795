import { bindPlain } from '#lib/bind.ts';
import { formatPeriod } from '#schemas/periods.ts';
import type { Report } from '#report/report.ts';
import type { Dataset, Measure, Series } from '#schemas/dataset.ts';
import { unitIds } from '#schemas/unit.ts';
import { textColumn, toTable, type Column, type Table } from './table.ts';

/** Every series of every dataset with its measure, breaks and gaps, one per row. */
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
  return toTable(columns, lines);
}

const required = { required: true } as const;

const columns: Column<SeriesLine>[] = [
  textColumn('dataset', 'Id of the dataset.', ({ datasetId }) => datasetId, required),
  textColumn('dataset_title', 'What the numbers of the dataset are about.', ({ dataset }) => dataset.title, required),
  textColumn(
    'dataset_note',
    'What readers must know before using the dataset.',
    ({ report, dataset }) => bindPlain(report, dataset.note),
    required,
  ),
  textColumn('place', 'The country or area that the dataset covers.', ({ dataset }) => dataset.place, required),
  textColumn('series', 'Id of the series, unique in its dataset.', ({ series }) => series.id, required),
  textColumn('label', 'Name of the series.', ({ series }) => series.label, required),
  textColumn('maker', 'Who made the numbers; empty if not known.', ({ series }) => series.maker),
  textColumn('measure', 'What is measured.', ({ measure }) => measure.label, required),
  textColumn(
    'definition',
    'How the maker defines the measure; empty if no definition was found.',
    ({ report, measure }) => measure.definition && bindPlain(report, measure.definition),
  ),
  textColumn('unit', 'Unit of the series.', ({ measure }) => measure.unit, { required: true, enum: unitIds }),
  textColumn('of', 'What a share is a share of; empty if the numbers are not shares.', ({ series }) => series.of),
  textColumn('breaks', 'Where the method changes, separated by " | ": do not join values across a break.', ({ report, series }) =>
    series.breaks
      .map(
        ({ after, before, why, inference }) =>
          `Between ${formatPeriod(after)} and ${formatPeriod(before)}: ${bindPlain(report, why)}${inference ? ' Our inference.' : ''}`,
      )
      .join(' | '),
  ),
  textColumn('gaps', 'Periods without a value, although readers may expect one, separated by " | ".', ({ report, series }) =>
    series.gaps.map(({ period, why }) => `${formatPeriod(period)}: ${bindPlain(report, why)}`).join(' | '),
  ),
];

interface SeriesLine {
  report: Report;
  datasetId: string;
  dataset: Dataset;
  series: Series;
  measure: Measure;
}
