import type { Dataset, Series } from '#schemas/dataset.ts';
import type { Identity } from '#schemas/identity.ts';
import type { Observation } from '#schemas/observation.ts';
import { comparePeriods, firstDayOf } from '#schemas/periods.ts';
import { describeMissing } from '#problems/nearest.ts';
import { type Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import { checkRelations } from './relations.ts';
import type { Located } from './report.ts';

/** Gives every observation its address, and reports what a dataset says twice, leaves out or cannot know yet. */
export function joinDatasets(
  entries: Entry<Dataset>[],
  identity: Identity,
  problems: Problem[],
): { datasets: Map<string, Dataset>; observations: Map<string, Located> } {
  const datasets = new Map<string, Dataset>();
  const observations = new Map<string, Located>();
  for (const { id, data } of entries.toSorted((a, b) => a.id.localeCompare(b.id))) {
    datasets.set(id, data);
    const say: Say = (path, message, remedy) =>
      problems.push({ place: { file: fileOf('datasets', id), path }, message, remedy, severity: 'error' });
    const measures = new Map(data.measures.map((measure) => [measure.id, measure]));
    reportTwice(
      data.measures.map((measure) => measure.id),
      (index, twice) => say(['measures', index, 'id'], `Two measures have the id "${twice}".`, 'Give one of them another id.'),
    );
    reportTwice(
      data.series.map((series) => series.id),
      (index, twice) => say(['series', index, 'id'], `Two series have the id "${twice}".`, 'Give one of them another id.'),
    );
    data.series.forEach((series, at) => {
      const measure = measures.get(series.measure);
      if (!measure)
        return say(
          ['series', at, 'measure'],
          describeMissing('measure', series.measure, measures.keys()),
          'Name a measure of this dataset.',
        );
      checkSeries(series, ['series', at], identity, say);
      series.observations.forEach((observation) => {
        const address = addressOf(id, series, observation);
        if (!observations.has(address)) observations.set(address, { address, datasetId: id, dataset: data, series, measure, observation });
      });
    });
    problems.push(...checkRelations(id, data));
  }
  return { datasets, observations };
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
    if (seen.has(key))
      say(
        [...here, 'period'],
        `The series "${series.id}" has the period "${observation.period}" twice, stated at the same time.`,
        'Delete one, or say in "stated" when each was said.',
      );
    seen.add(key);
    const proven = observation.sources.some(({ role }) => role === 'states' || role === 'confirms');
    if (!proven && !(observation.status === 'reported' && observation.note !== null)) {
      say(
        [...here, 'sources'],
        'No source states or confirms this number.',
        'Name one with the role states or confirms; without one the status is reported and a note says why.',
      );
    }
    const { interval, value } = observation;
    if (interval && !(Number(interval.low) <= Number(value) && Number(value) <= Number(interval.high)))
      say(
        [...here, 'interval'],
        Number(interval.low) > Number(interval.high)
          ? `The interval goes backwards, from "${interval.low}" to "${interval.high}".`
          : `The value "${value}" lies outside of its interval, "${interval.low}" to "${interval.high}".`,
        'Write the lower end as low and the upper end as high, both in the unit of the value.',
      );
    if (
      firstDayOf(observation.period).slice(0, identity.dataAsOf.length) > identity.dataAsOf &&
      (observation.status === 'actual' || observation.status === 'estimate')
    ) {
      say(
        [...here, 'period'],
        `The period "${observation.period}" is out of range: it lies after ${identity.dataAsOf}, so nobody can have measured or estimated it yet.`,
        'Mend the period, or set the status to projection or target.',
      );
    }
    if (observation.stated !== null && observation.stated.slice(0, identity.dataAsOf.length) > identity.dataAsOf) {
      say(
        [...here, 'stated'],
        `"stated" is out of range: ${observation.stated} lies after ${identity.dataAsOf}, the date up to which sources were looked at.`,
        'Mend the date, or dataAsOf in content/report.yaml.',
      );
    }
  });
  series.breaks.forEach((mark, index) => {
    if (comparePeriods(mark.after, mark.before) >= 0)
      say(
        [...path, 'breaks', index, 'before'],
        `The break goes backwards, from "${mark.after}" to "${mark.before}".`,
        '"after" is the last period before the break, "before" the first one behind it.',
      );
  });
  series.gaps.forEach((gap, index) => {
    if (series.observations.some(({ period }) => period === gap.period))
      say(
        [...path, 'gaps', index, 'period'],
        `"${gap.period}" is called a gap and has an observation.`,
        'Delete the gap or the observation.',
      );
  });
}

function reportTwice(ids: string[], report: (index: number, id: string) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(index, id);
  });
}

type Say = (path: (string | number)[], message: string, remedy: string) => void;
