import { comparePeriods } from '#schemas/periods.ts';
import { describeMissing } from '#problems/nearest.ts';
import type { Located } from './report.ts';

/** The number with an address, or why there is none, in words for an editor. */
export function resolveCell(
  observations: ReadonlyMap<string, Located>,
  address: string,
): { found: Located } | { message: string; remedy: string } {
  const found = observations.get(address);
  if (found) return { found };
  const [dataset = '', series = '', period = ''] = address.split('/');
  const all = [...observations.values()];
  const ofDataset = all.filter((located) => located.datasetId === dataset);
  if (ofDataset.length === 0) {
    // A renamed dataset is known by its series.
    const alike = new Set(all.flatMap((located) => (located.series.id === series && series !== '' ? [located.datasetId] : [])));
    const message = describeMissing('dataset', dataset, new Set(all.map((located) => located.datasetId)));
    const [renamed] = alike;
    return {
      message: alike.size === 1 && !message.includes('Did you mean') ? `${message} Did you mean "${renamed!}"?` : message,
      remedy: "A dataset's id is its file name in content/datasets.",
    };
  }
  const ofSeries = ofDataset.filter((located) => located.series.id === series);
  if (ofSeries.length === 0) {
    return {
      message: `In the dataset "${dataset}": ${describeMissing('series', series, new Set(ofDataset.map((located) => located.series.id)))}`,
      remedy: `The ids of its series stand in content/datasets/${dataset}.yaml.`,
    };
  }
  const samePeriod = ofSeries.filter((located) => located.observation.period === period.split('@')[0]);
  if (samePeriod.length > 1) {
    return {
      message: `"${address}" has ${samePeriod.length} observations, said at different times.`,
      remedy: `Say which: ${samePeriod.map((located) => located.address).join(' or ')}.`,
    };
  }
  const periods = sortByPeriod(ofSeries).map((located) => located.address.slice(`${dataset}/${series}/`.length));
  return {
    message: `The series "${dataset}/${series}" has no observation for "${period}".`,
    remedy: `It has ${periods.join(', ')}.`,
  };
}

/** The numbers that an address of a series or of one number stands for, in the order of their periods; or why there are none. */
export function resolveCells(
  observations: ReadonlyMap<string, Located>,
  address: string,
): { found: Located[] } | { message: string; remedy: string } {
  if (address.split('/').length > 2) {
    const one = resolveCell(observations, address);
    return 'found' in one ? { found: [one.found] } : one;
  }
  const found = [...observations.values()].filter((located) => `${located.datasetId}/${located.series.id}` === address);
  if (found.length > 0) return { found: sortByPeriod(found) };
  return resolveCell(observations, `${address}/`) as { message: string; remedy: string };
}

function sortByPeriod(located: Located[]): Located[] {
  return located.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period));
}
