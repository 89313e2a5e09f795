import type { Cell } from './report.ts';

/** Builds the cell of an observation from its place in a dataset. */
export function buildCell(place: Pick<Cell, 'address' | 'datasetId' | 'dataset' | 'series' | 'measure' | 'observation'>): Cell {
  const { value, status, qualifier, period, sources } = place.observation;
  const { unit, signed = false } = place.measure;
  return { ...place, value, unit, status, qualifier, period, sources, signed };
}
