import type { Figure, Report } from '#report/report.ts';
import { statuses, type Status } from '#schemas/observation.ts';
import { comparePeriods } from '#schemas/periods.ts';
import { cellsOfFigure } from './cite.ts';
import { listChaptersOfDataset } from './reliance.ts';

/** What a dataset contains and where it is used. */
export function describeCoverage(report: Report, datasetId: string): Coverage {
  const dataset = report.datasets.get(datasetId)!;
  const observations = dataset.series.flatMap((series) => series.observations);
  const periods = observations.map(({ period }) => period).toSorted(comparePeriods);
  return {
    series: dataset.series.length,
    observations: observations.length,
    first: periods[0]!,
    last: periods.at(-1)!,
    statuses: statuses
      .map((status) => ({ status, count: observations.filter((observation) => observation.status === status).length }))
      .filter(({ count }) => count > 0),
    sources: [...new Set(observations.flatMap(({ sources }) => sources.map(({ id }) => id)))].toSorted(),
    chapters: listChaptersOfDataset(report, datasetId),
    figures: [...report.figures.values()].filter(({ spec }) => cellsOfFigure(report, spec.id).some((cell) => cell.datasetId === datasetId)),
  };
}

export interface Coverage {
  series: number;
  observations: number;
  /** First and last period. */
  first: string;
  last: string;
  /** Only statuses that occur, in the order of the closed list. */
  statuses: { status: Status; count: number }[];
  /** Ids. */
  sources: string[];
  /** Addresses of the chapters that show one of its numbers. */
  chapters: string[];
  figures: Figure[];
}
