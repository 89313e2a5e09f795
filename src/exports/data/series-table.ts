import { bindPlain } from '#lib/bind.ts';
import { say } from '#lib/say.ts';
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
  return toTable(report, columns, lines);
}

const required = { required: true } as const;

const columns: Column<SeriesLine>[] = [
  textColumn('dataset', 'column.dataset', ({ datasetId }) => datasetId, required),
  textColumn('dataset_title', 'column.dataset-title', ({ dataset }) => dataset.title, required),
  textColumn('dataset_note', 'column.dataset-note', ({ report, dataset }) => bindPlain(report, dataset.note), required),
  textColumn('place', 'column.dataset-place', ({ dataset }) => dataset.place, required),
  textColumn('series', 'column.series', ({ series }) => series.id, required),
  textColumn('label', 'column.series-label', ({ series }) => series.label, required),
  textColumn('maker', 'column.series-maker', ({ series }) => series.maker),
  textColumn('measure', 'column.series-measure', ({ measure }) => measure.label, required),
  textColumn(
    'definition',
    'column.series-definition',
    ({ report, measure }) => measure.definition && bindPlain(report, measure.definition),
  ),
  textColumn('unit', 'column.series-unit', ({ measure }) => measure.unit, { required: true, enum: unitIds }),
  textColumn('of', 'column.series-of', ({ series }) => series.of),
  textColumn('breaks', 'column.series-breaks', ({ report, series }) =>
    series.breaks
      .map(({ after, before, why, inference }) =>
        [
          say(report, 'series.between', { after: formatPeriod(after), before: formatPeriod(before), why: bindPlain(report, why) }),
          ...(inference ? [say(report, 'series.inference')] : []),
        ].join(' '),
      )
      .join(' | '),
  ),
  textColumn('gaps', 'column.series-gaps', ({ report, series }) =>
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
