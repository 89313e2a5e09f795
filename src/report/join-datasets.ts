import type { Dataset, Series } from '#schemas/dataset.ts';
import type { Identity } from '#schemas/identity.ts';
import type { Observation } from '#schemas/observation.ts';
import { comparePeriods, firstDayOf } from '#schemas/periods.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import { buildCell } from './build-cell.ts';
import { checkRelations } from './relations.ts';
import type { Cell } from './report.ts';

/** Gives every observation its address, and reports what a dataset has twice, lacks or cannot know yet. */
export function joinDatasets(
  entries: Entry<Dataset>[],
  identity: Identity,
  problems: Problem[],
): { datasets: Map<string, Dataset>; cells: Map<string, Cell> } {
  const datasets = new Map<string, Dataset>();
  const cells = new Map<string, Cell>();
  for (const { id, data } of entries.toSorted((a, b) => a.id.localeCompare(b.id))) {
    datasets.set(id, data);
    const say: Say = (path, code, ...about) => problems.push(problem({ file: fileOf('datasets', id), path }, code, ...about));
    const measures = new Map(data.measures.map((measure) => [measure.id, measure]));
    reportTwice(
      data.measures.map((measure) => measure.id),
      (index, twice) => say(['measures', index, 'id'], 'measure-id-twice', { id: twice }),
    );
    reportTwice(
      data.series.map((series) => series.id),
      (index, twice) => say(['series', index, 'id'], 'series-id-twice', { id: twice }),
    );
    data.series.forEach((series, at) => {
      const measure = measures.get(series.measure);
      if (!measure)
        return say(['series', at, 'measure'], 'measure-unknown', {
          id: series.measure,
          nearest: findNearest(series.measure, measures.keys()),
        });
      checkSeries(series, ['series', at], identity, say);
      series.observations.forEach((observation) => {
        const address = addressOf(id, series, observation);
        if (!cells.has(address)) cells.set(address, buildCell({ address, datasetId: id, dataset: data, series, measure, observation }));
      });
    });
    problems.push(...checkRelations(id, data));
  }
  return { datasets, cells };
}

function addressOf(datasetId: string, series: Series, observation: Observation): string {
  const alone = series.observations.filter(({ period }) => period === observation.period).length === 1;
  return `${datasetId}/${series.id}/${observation.period}${alone ? '' : `@${observation.stated ?? 'undated'}`}`;
}

function checkSeries(series: Series, path: (string | number)[], identity: Identity, say: Say): void {
  const seen = new Set<string>();
  series.observations.forEach((observation, index) => {
    const here = [...path, 'observations', index];
    const key = `${observation.period}@${observation.stated}`;
    if (seen.has(key)) say([...here, 'period'], 'period-twice', { series: series.id, period: observation.period });
    seen.add(key);
    const proven = observation.sources.some(({ role }) => role === 'states' || role === 'confirms');
    if (!proven && !(observation.status === 'reported' && observation.note !== null)) say([...here, 'sources'], 'number-without-source');
    const { interval, value, period, stated } = observation;
    if (interval && Number(interval.low) > Number(interval.high)) say([...here, 'interval'], 'interval-backwards', interval);
    else if (interval && !(Number(interval.low) <= Number(value) && Number(value) <= Number(interval.high)))
      say([...here, 'interval'], 'interval-without-value', { value, ...interval });
    const { dataAsOf } = identity;
    const isSettled = observation.status === 'actual' || observation.status === 'estimate';
    if (isSettled && firstDayOf(period).slice(0, dataAsOf.length) > dataAsOf)
      say([...here, 'period'], 'period-after-data', { period, dataAsOf });
    if (stated !== null && stated.slice(0, dataAsOf.length) > dataAsOf) say([...here, 'stated'], 'stated-after-data', { stated, dataAsOf });
  });
  series.breaks.forEach((mark, index) => {
    if (comparePeriods(mark.after, mark.before) >= 0)
      say([...path, 'breaks', index, 'before'], 'break-backwards', { after: mark.after, before: mark.before });
  });
  series.gaps.forEach((gap, index) => {
    if (series.observations.some(({ period }) => period === gap.period))
      say([...path, 'gaps', index, 'period'], 'gap-with-observation', { period: gap.period });
  });
}

function reportTwice(ids: string[], report: (index: number, id: string) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(index, id);
  });
}

type Say = <C extends Code>(path: (string | number)[], code: C, ...about: Given<C>) => void;
