import type { FigureModel, FigurePoint } from '#figures/figure-model.ts';
import { formatCell, statusWords } from '#lib/format.ts';
import { pickWords } from '#lib/say.ts';
import { qualifiers, statuses, type Qualifier, type Status } from '#schemas/observation.ts';
import { unitIds } from '#schemas/unit.ts';

const words = pickWords({ words: {} }, 'drawing');

/** The number of every specimen. */
const specimen = { value: '12.5', unit: 'bn-cny', signed: false } as const;

/** One number for every combination of status and qualifier. The numbers are invented and have no meaning. */
export const combinations = statuses.flatMap((status) =>
  qualifiers.map((qualifier) => ({ status, qualifier, text: print(status, qualifier) })),
);

/** A specimen in every unit. */
export const inUnits = unitIds.map((unit) => ({
  unit,
  text: formatCell({ value: '12.50', unit, qualifier: 'exact', status: 'actual', signed: false }),
}));

/** One drawing of each kind for each qualifier, with all statuses side by side at the same height, so that only their marks differ. */
export const drawings: FigureModel[] = (['columns', 'line', 'bars', 'points'] as const).flatMap((kind) =>
  qualifiers.map((qualifier) => ({
    id: `specimen-${kind}-${qualifier}`,
    number: '0',
    kind,
    finding: `Specimens: ${kind}, ${qualifier}`,
    subtitle: 'Specimens of every status, with invented numbers',
    unit: 'bn-cny' as const,
    panels: kind === 'columns' ? (['linear', 'log'] as const).slice() : ['linear' as const],
    categories: statuses.map((status, at) => ({
      label: statusWords[status],
      short: statusWords[status],
      detail: null,
      place: at + 0.5,
      length: 1,
    })),
    steps: 'equal' as const,
    span: [0, statuses.length] as [number, number],
    breaks: [],
    gaps: [],
    words,
    ranges: '',
    signed: false,
    series: [
      {
        id: `specimen/${kind}`,
        label: 'Specimen',
        short: 'Specimen',
        role: 'main' as const,
        points: statuses.map((status, at) => toPoint(kind, status, qualifier, at)),
        joins: kind === 'line' ? statuses.slice(1).map((_, at): [number, number] => [at, at + 1]) : [],
      },
    ],
  })),
);

function toPoint(kind: string, status: Status, qualifier: Qualifier, at: number): FigurePoint {
  return {
    cell: `specimen/${kind}/${qualifier}-${status}`,
    at,
    value: 12.5,
    label: formatCell({ ...specimen, status, qualifier }, { show: 'number', status: 'in-sentence' }),
    words: print(status, qualifier),
    status,
    qualifier,
  };
}

function print(status: Status, qualifier: Qualifier): string {
  return formatCell({ ...specimen, status, qualifier }, { show: 'full', status: 'in-sentence' });
}
