import { readCsv, type CsvRow } from './csv.ts';
import type { Site } from './site.ts';

/**
 * Ids of the figures that show numbers. Their data files have a row per number; those of timelines and diagrams, a row per event or item.
 */
export function listFigureIds({ files, readSite }: Site): string[] {
  return files.flatMap((file) => {
    const id = /^figures\/([^/]+)\/data\.csv$/.exec(file)?.[1];
    return id !== undefined && /^\uFEFF?cell,/.test(readSite(file)) ? [id] : [];
  });
}

/** The rows of a figure's data file, by the address of the number. */
export function readFigureRows({ readSite }: Site, id: string): Map<string, CsvRow> {
  const rows = readCsv(readSite(`figures/${id}/data.csv`));
  return new Map(rows.map((row) => [row.cell ?? '', row]));
}

/** The first number in a printed text, as plain digits, e.g. "-3.70" of "−3.70%", "1200" of "more than 1,200 billion yuan". */
export function digitsOf(text: string): string | undefined {
  const printed = /[−-]?\d[\d,]*(\.\d+)?/.exec(text.replaceAll('\u00a0', ' '))?.[0];
  return printed?.replace('−', '-').replaceAll(',', '');
}

/** How each unit is worded after a number. */
export const unitWords: Record<string, string> = {
  'tn-cny': 'trillion yuan',
  'bn-cny': 'billion yuan',
  'million-cny': 'million yuan',
  'bn-usd': 'billion US dollars',
  'million-usd': 'million US dollars',
  'cny-per-million-tokens': 'yuan per million tokens',
  'usd-per-million-tokens': 'per million tokens',
  percent: '%',
  'percentage-points': 'percentage point',
  times: 'time',
  'million-people': 'million people',
  'million-accounts': 'million accounts',
  'million-downloads': 'million downloads',
  'tn-tokens-a-day': 'trillion tokens a day',
  'tn-tokens': 'trillion tokens',
  eflops: 'exaflops',
  petabytes: 'petabyte',
  zettabytes: 'zettabyte',
  count: '',
};

/** The words before a number that is not exact. */
export const qualifierWords: Record<string, string> = { exact: '', about: 'about', 'at-least': 'more than', 'at-most': 'at most' };

/** How each status is worded. */
export const statusWords: Record<string, string> = {
  actual: 'actual',
  estimate: 'estimate',
  projection: 'projected',
  target: 'target',
  reported: 'reported',
};

/** Factors for an axis that has amounts in both trillions and billions: it counts in billions. */
export const billions: Record<string, number> = { 'tn-cny': 1000, 'bn-cny': 1 };
