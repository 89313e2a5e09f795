import type { Panel } from '#figures/axis.ts';
import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type { FigureModel } from '#figures/figure-model.ts';

/**
 * Parses a view from an address, e.g. "yi-cny,log,-library-spending/ministry". Ignores what the figure does not have, because the address
 * may be old.
 */
export function parseView(figure: ExplorableFigure, text: string | null): View {
  const words = new Set((text ?? '').split(','));
  const series = listSeries(figure);
  const hidden = series.filter((id) => words.has(`-${id}`));
  return {
    unit: (figure.models.find(({ unit }) => words.has(unit)) ?? figure.models[0]!).unit,
    scale: figure.scales.find((scale) => words.has(scale)) ?? figure.scales[0] ?? null,
    hidden: hidden.length < series.length ? hidden : [],
  };
}

/** A view as part of an address; empty for the default view. */
export function formatView(figure: ExplorableFigure, { unit, scale, hidden }: View): string {
  const words = [
    ...(unit === figure.models[0]!.unit ? [] : [unit]),
    ...(scale === null || scale === figure.scales[0] ? [] : [scale]),
    ...listSeries(figure).flatMap((id) => (hidden.includes(id) ? [`-${id}`] : [])),
  ];
  return words.join(',');
}

/**
 * The model in the chosen unit. Series that are switched off keep their position but lose their points, so that the shapes and the axis do
 * not change; their breaks are removed, too.
 */
export function toViewedModel(figure: ExplorableFigure, { unit, hidden }: View): FigureModel {
  const { model } = figure.models.find((each) => each.unit === unit)!;
  const series = model.series.map((each) => (hidden.includes(each.id) ? { ...each, points: [], joins: [] } : each));
  const values = model.series.flatMap(({ points }) => points.map(({ value }) => value));
  const isShown = (id: string | undefined): boolean =>
    series.some((each) => each.points.length > 0 && (id === undefined ? each.role === 'main' : each.id === id));
  return {
    ...model,
    series,
    breaks: model.breaks.filter((mark) => isShown(mark.series)),
    reach: [Math.min(...values), Math.max(...values)],
  };
}

function listSeries({ models }: ExplorableFigure): string[] {
  return models[0]!.model.series.map(({ id }) => id);
}

/** What a reader has chosen to see. */
export interface View {
  unit: ExplorableFigure['models'][number]['unit'];
  /** Null if there is no choice. */
  scale: Panel | null;
  /** Ids of the series that are switched off; never all of them. */
  hidden: string[];
}
